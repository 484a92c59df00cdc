use api::types::Note;
use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<String, Error> {
    let Note { text, .. } = client.notes().read("1").await?;
    Ok(text)
}
