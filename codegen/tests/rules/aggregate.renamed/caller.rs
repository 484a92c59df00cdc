use api::{Error, Notes};

use api::types::Answer; // breaks

pub async fn caller(client: &Notes) -> Result<Answer, Error> {
    client.notes().ask().await?.answer().await
}
