use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<bool, Error> {
    let note = client.notes().read().await?;
    let state: String = note.state; // breaks
    Ok(state == "published")
}
