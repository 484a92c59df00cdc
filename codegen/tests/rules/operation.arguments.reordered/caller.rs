use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<(), Error> {
    let (title, text) = ("Shopping", String::from("Milk"));
    client.notes().create(title, text).await
}
