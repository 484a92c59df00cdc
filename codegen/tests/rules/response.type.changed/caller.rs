use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<i64, Error> {
    let note = client.notes().read().await?;
    let count: i64 = note.count; // breaks
    Ok(count)
}
