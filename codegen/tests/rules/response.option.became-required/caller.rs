use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<Option<String>, Error> {
    let note = client.notes().read().await?;
    let text: Option<String> = note.text;
    Ok(text)
}
