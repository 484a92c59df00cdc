use api::{Error, Notes};
use api::types::Draft;

pub async fn caller(client: &Notes) -> Result<(), Error> {
    client.notes().create(Draft::new("Shopping")).await
}
