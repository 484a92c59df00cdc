use api::{Error, Notes};
use api::types::{Block, RichText};

pub async fn caller(client: &Notes) -> Result<(), Error> {
    let block: Block = RichText::new("Shopping").into(); // breaks
    client.notes().create(block).await
}
