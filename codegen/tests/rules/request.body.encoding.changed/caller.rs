use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<(), Error> {
    client.notes().create("Shopping").text_null().await
}
