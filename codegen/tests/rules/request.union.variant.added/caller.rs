use api::{Error, Notes};
use api::types::{Block, Text};

pub fn length(block: &Block) -> usize {
    match block {
        Block::Text(text) => text.text.len(),
        _ => 0,
    }
}

pub fn blocks(texts: Vec<String>) -> Vec<Block> {
    texts.into_iter().map(Text::new).map(Block::Text).collect()
}

pub async fn caller(client: &Notes) -> Result<(), Error> {
    let text = Text::new("Shopping");
    let block: Block = text.clone().into();
    assert!(block == Block::from(text.clone()) && length(&block) > 0);
    for block in blocks(vec!["a".to_owned()]) {
        client.notes().create(block).await?;
    }
    client.notes().create(block).await?;
    client.notes().create(Block::Text(text.clone())).await?;
    client.notes().create(text).await
}
