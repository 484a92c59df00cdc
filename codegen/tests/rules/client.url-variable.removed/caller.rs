use api::types::Note;
use api::{Error, Notes};

pub async fn caller() -> Result<String, Error> {
    let builder = Notes::builder();
    let builder = builder.region("eu"); // breaks
    let client = builder.build()?;
    let Note { text, .. } = client.notes().read("1").await?;
    Ok(text)
}
