use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<(), Error> {
    let title = String::from("Shopping");
    client.notes().create(title).await // breaks
}
