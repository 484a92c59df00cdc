use api::{Error, Notes};

use api::types::Title; // breaks

pub async fn caller(client: &Notes) -> Result<Title, Error> {
    Ok(client.notes().read("1").await?.title)
}
