use api::{Error, Notes};
use api::types::Note;

pub async fn caller(client: &Notes) -> Result<Vec<Note>, Error> {
    let list = client.notes().list().await?;
    Ok(list.data) // breaks
}
