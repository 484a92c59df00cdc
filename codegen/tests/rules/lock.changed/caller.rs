use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<String, Error> {
    Ok(client.notes().read().await?.text)
}
