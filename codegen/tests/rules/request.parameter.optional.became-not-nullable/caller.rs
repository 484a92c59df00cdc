use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<(), Error> {
    client.notes().create().title("a").await?;
    client.notes().create().title_null().await // breaks
}
