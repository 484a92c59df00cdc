use api::{Error, Notes};
use api::types::Note;

pub async fn caller(client: &Notes) -> Result<Note, Error> {
    client.notes().create().await // breaks
}
