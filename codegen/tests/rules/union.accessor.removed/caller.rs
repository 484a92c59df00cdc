use api::{Error, Notes};
use api::types::Block;

pub async fn caller(client: &Notes) -> Result<Option<String>, Error> {
    let block: Block = client.notes().read().await?;
    Ok(block.id().map(str::to_owned)) // breaks
}
