use api::{Error, Notes};
use api::types::Note;

pub fn title(note: Note) -> String {
    let Note { title, .. } = note;
    title
}

pub async fn caller(client: &Notes) -> Result<String, Error> {
    let note = client.notes().read().await?;
    Ok(note.title.clone() + &title(note))
}
