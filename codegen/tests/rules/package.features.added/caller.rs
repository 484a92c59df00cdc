use notes::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<String, Error> {
    let api::types::Note { title, .. } = client.notes().read("1").await?; // breaks
    Ok(title)
}
