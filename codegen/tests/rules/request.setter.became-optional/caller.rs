use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<Vec<String>, Error> {
    client.notes().list().limit(10).await
}
