use api::{Error, Notes};
use api::types::End;

pub async fn caller(client: &Notes) -> Result<Option<End>, Error> {
    let answer = client.notes().ask().await?.answer().await?;
    let end: Option<End> = answer.ends; // breaks
    Ok(end)
}
