use api::{Error, Notes, types::Note};

pub async fn caller(client: &Notes) -> Result<Note, Error> {
    client.notes().read("1").await // breaks
}
