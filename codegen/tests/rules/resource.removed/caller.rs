use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<String, Error> {
    let note = client.notes().read("1").await?;
    let tags = client.tags(); // breaks
    Ok(format!("{tags:?} {}", note.title))
}
