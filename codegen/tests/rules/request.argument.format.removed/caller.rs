use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<usize, Error> {
    let note = client.notes().read().await?;
    let later = client.notes().list(&note.at).await?; // breaks
    Ok(later.len())
}
