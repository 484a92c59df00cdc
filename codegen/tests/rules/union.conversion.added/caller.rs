use api::{Error, Notes};
use api::types::{Block, Image, RichText};

pub async fn caller(client: &Notes) -> Result<(), Error> {
    client.notes().create(Block::Text(RichText::new("Shopping"))).await?;
    client.notes().create(Image::new("https://example.com")).await
}
