use api::types::Note;
use api::{Error, Notes};

pub async fn caller() -> Result<String, Error> {
    let client = Notes::builder().build()?;
    let Note { text, .. } = client.notes().read("1").await?;
    Ok(text)
}
