use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<usize, Error> {
    Ok(client.notes().read().await?.title.len())
}
