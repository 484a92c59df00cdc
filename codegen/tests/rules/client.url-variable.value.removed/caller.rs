use api::types::Note;
use api::{Error, Notes, Region};

pub async fn caller() -> Result<String, Error> {
    let region = Region::Us; // breaks
    let client = Notes::builder().region(region).build()?;
    let Note { text, .. } = client.notes().read("1").await?;
    Ok(text)
}
