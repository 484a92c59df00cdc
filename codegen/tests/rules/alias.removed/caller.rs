use api::{Error, Notes};

use api::types::Memo; // breaks

pub async fn caller(client: &Notes) -> Result<Memo, Error> {
    client.notes().read("1").await
}
