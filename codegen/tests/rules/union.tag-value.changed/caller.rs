use api::{Error, Notes};
use api::types::Block;

pub async fn caller(client: &Notes) -> Result<String, Error> {
    match client.notes().read().await? {
        Block::Image(image) => Ok(image.url),
        _ => Ok(String::new()),
    }
}
