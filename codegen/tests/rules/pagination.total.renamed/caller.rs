use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<Option<u64>, Error> {
    let page = client.notes().list().await?;
    Ok(page.total())
}
