use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<(), Error> {
    client.notes().create("a", Some("b".to_owned())).await // breaks
}
