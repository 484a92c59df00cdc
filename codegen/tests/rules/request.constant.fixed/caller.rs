use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<(), Error> {
    let kind = String::from("a");
    client.notes().create("Shopping", kind).await // breaks
}
