use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<String, Error> {
    let note = client.notes().read().await?;
    let at: String = note.at; // breaks
    Ok(at)
}
