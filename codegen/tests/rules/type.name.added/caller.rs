use api::{Error, Notes};
use api::types::Note;

pub struct Titled {
    pub title: String,
}

impl From<Note> for Titled {
    fn from(note: Note) -> Self {
        let Note { title, .. } = note;
        Self { title }
    }
}

pub async fn caller(client: &Notes) -> Result<Vec<Titled>, Error> {
    let notes: [Note; 1] = [client.notes().read("1").await?];
    Ok(notes.into_iter().map(Titled::from).collect())
}
