use api::{Error, Notes};
use api::types::Note;

pub fn id(note: Note) -> String {
    note.id.unwrap_or_default() // breaks
}

pub async fn caller(client: &Notes) -> Result<String, Error> {
    Ok(id(client.notes().read().await?))
}
