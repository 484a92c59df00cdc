use api::types::{Block, Text};
use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<(), Error> {
    let text = Text::new("text"); // breaks
    client.notes().add(Block::Text(text)).await
}
