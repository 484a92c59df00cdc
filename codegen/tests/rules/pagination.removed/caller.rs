use api::{Error, Notes, types::Note};

pub async fn caller(client: &Notes) -> Result<Option<Note>, Error> {
    let mut notes = client.notes().list().items(); // breaks
    notes.next().await.transpose()
}
