use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<(), Error> {
    let title = Some("Shopping".to_owned());
    client.notes().create(title).await // breaks
}
