use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<String, Error> {
    let note = client.notes().read().await?;
    let text: String = note.text;
    Ok(text + &note.title)
}
