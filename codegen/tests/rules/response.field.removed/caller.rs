use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<String, Error> {
    let note = client.notes().read().await?;
    let text: Option<String> = note.text; // breaks
    Ok(text.unwrap_or_default() + &note.title)
}
