use api::{Error, Notes};
use api::types::Note;

use api::types::Listed; // breaks

pub async fn caller(client: &Notes) -> Result<(Note, Vec<Listed>), Error> {
    Ok((client.notes().read("1").await?, client.notes().list().await?))
}
