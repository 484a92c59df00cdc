use api::types::Note;
use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<Note, Error> {
    client.notes().read("1").await
}
