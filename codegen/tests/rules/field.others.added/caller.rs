use api::{Error, Notes};
use api::types::Note;

pub fn author(note: &Note) -> Option<String> {
    note.extra.get("author")?.decode().ok()
}

pub async fn caller(client: &Notes) -> Result<Option<String>, Error> {
    Ok(author(&client.notes().read().await?))
}
