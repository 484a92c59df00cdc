use api::{Error, Notes};
use api::types::Note;

pub async fn caller(client: &Notes) -> Result<Option<Note>, Error> {
    let mut notes = client.notes().list().items(); // breaks
    notes.next().await.transpose()
}
