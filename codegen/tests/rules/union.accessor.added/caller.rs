use api::{Error, Notes};
use api::types::Block;

pub trait Identified {
    fn own_id(&self) -> Option<&str>;
}

impl Identified for Block {
    fn own_id(&self) -> Option<&str> {
        match self {
            Block::Text(text) => Some(&text.id),
            Block::Image(image) => Some(&image.id),
            _ => None,
        }
    }
}

pub async fn caller(client: &Notes) -> Result<Option<String>, Error> {
    let block = client.notes().read().await?;
    Ok(block.own_id().map(str::to_owned))
}
