use api::{Error, Notes};
use api::types::{Block, Text};

pub async fn caller(client: &Notes) -> Result<String, Error> {
    let Text { text, .. } = client.notes().read().await?;
    for block in client.notes().list().await? {
        if let Block::Image(image) = block {
            return Ok(image.url);
        }
    }
    Ok(text)
}
