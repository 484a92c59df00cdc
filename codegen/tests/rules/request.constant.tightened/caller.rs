use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<(), Error> {
    client.notes().create("a").kind("a").await // breaks
}
