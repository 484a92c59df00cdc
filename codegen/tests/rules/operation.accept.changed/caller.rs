use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<String, Error> {
    client.notes().export().await
}
