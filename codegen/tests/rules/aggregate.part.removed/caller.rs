use api::{Error, Notes};
use api::types::End;

pub async fn caller(client: &Notes) -> Result<Option<End>, Error> {
    let answer = client.notes().ask().await?.aggregate().await?;
    Ok(answer.end) // breaks
}
