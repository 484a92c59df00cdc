use api::types::Note;
use api::{Error, Notes};

pub async fn caller() -> Result<String, Error> {
    let client = Notes::builder().key("key").token("token").build()?;
    let Note { text, .. } = client.notes().read("1").await?;
    Ok(text)
}
