use api::types::{Block, Text, TextType}; // breaks
use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<(), Error> {
    let text = Text::new(TextType::Text, "text"); // breaks
    client.notes().add(Block::Text(text)).await
}
