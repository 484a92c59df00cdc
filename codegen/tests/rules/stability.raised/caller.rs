use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<(), Error> {
    client.notes().read().await
}
