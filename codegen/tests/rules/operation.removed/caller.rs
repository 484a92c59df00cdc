use api::{Error, Notes};
use api::types::Note;

pub async fn caller(client: &Notes) -> Result<Vec<Note>, Error> {
    let note = client.notes().read("1").await?;
    let mut notes = client.notes().list().await?; // breaks
    notes.push(note);
    Ok(notes)
}
