use api::{Error, Notes, types::Note};

pub async fn caller(client: &Notes) -> Result<Note, Error> {
    client.notes().create().await // breaks
}
