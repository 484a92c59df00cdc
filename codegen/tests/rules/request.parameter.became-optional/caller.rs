use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<Vec<String>, Error> {
    let request = client.notes().list(10); // breaks
    request.await
}
