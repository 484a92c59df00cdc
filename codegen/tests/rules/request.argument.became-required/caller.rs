use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<Vec<String>, Error> {
    client.notes().list(10).without_limit().await // breaks
}
