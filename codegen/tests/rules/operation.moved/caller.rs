use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<i64, Error> {
    let note = client.notes().read("1").await?;
    let count = client.tags().count().await?;
    let tags = client.notes().list().await?; // breaks
    Ok(if tags.contains(&note.title) { count } else { 0 })
}
