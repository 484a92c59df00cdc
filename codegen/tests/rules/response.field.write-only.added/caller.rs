use api::{Error, Notes};
use api::types::Note;

pub fn secret(note: Note) -> Option<String> {
    note.secret
}

pub async fn caller(client: &Notes) -> Result<Option<String>, Error> {
    let note = Note::new("Tea").with_secret("Two spoons");
    Ok(secret(client.notes().change(note).await?))
}
