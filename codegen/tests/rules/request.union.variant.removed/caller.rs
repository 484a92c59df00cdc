use api::{Error, Notes};
use api::types::{Block, Image};

pub async fn caller(client: &Notes) -> Result<(), Error> {
    let block = Block::Image(Image::new("https://example.com")); // breaks
    client.notes().create(block).await
}
