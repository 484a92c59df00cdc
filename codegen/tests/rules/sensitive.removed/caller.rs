use api::{Error, Notes};
use api::types::Note;

pub fn text(note: Note) -> String {
    let Note { text, .. } = note;
    text
}

pub async fn caller(client: &Notes) -> Result<String, Error> {
    let note = client.notes().read().await?;
    Ok(format!("{note:?}") + &text(note))
}
