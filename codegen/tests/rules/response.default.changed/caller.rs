use api::{Error, Notes};
use api::types::Note;

pub fn counted(note: &Note) -> i64 {
    let Note { count, .. } = note;
    count.unwrap_or(1)
}

pub async fn caller(client: &Notes) -> Result<Option<i64>, Error> {
    let note = client.notes().read().await?;
    Ok(note.count.map(|count| count + counted(&note)))
}
