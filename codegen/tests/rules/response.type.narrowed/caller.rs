use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<f64, Error> {
    let note = client.notes().read().await?;
    let count: f64 = note.count; // breaks
    Ok(count)
}
