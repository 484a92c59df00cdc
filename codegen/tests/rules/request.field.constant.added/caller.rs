use api::{Error, Notes};
use api::types::Note;

pub fn titled(title: impl Into<String>) -> Note {
    Note::new(title)
}

pub async fn caller(client: &Notes) -> Result<String, Error> {
    let new: fn(String) -> Note = Note::new;
    let Note { title, .. } = new("a".to_owned());
    client.notes().create(titled(title.as_str())).await?;
    Ok(title)
}
