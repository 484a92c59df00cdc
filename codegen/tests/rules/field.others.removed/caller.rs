use api::{Error, Notes};
use api::types::Note;

pub fn author(note: &Note) -> Option<&String> {
    note.others.get("author") // breaks
}

pub async fn caller(client: &Notes) -> Result<Option<String>, Error> {
    Ok(author(&client.notes().read().await?).cloned())
}
