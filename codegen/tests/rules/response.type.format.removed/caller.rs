use api::scalar::DateTime;
use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<DateTime, Error> {
    let note = client.notes().read().await?;
    let at: DateTime = note.at; // breaks
    Ok(at)
}
