use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<Vec<String>, Error> {
    let mut notes = client.notes().list().await?;
    notes.extend(client.notes().list().limit(5).await?);
    Ok(notes)
}
