use api::{Error, Notes};
use api::types::{Block, Text};

pub fn shown(block: &Block) -> String {
    match block {
        Block::Text(Text { text, .. }) => text.clone(),
        Block::Unrecognized(other) => format!("{:?}", other.tag),
        other => format!("{other:?}"),
    }
}

pub fn texts(blocks: impl IntoIterator<Item = Block>) -> Vec<String> {
    let text = |block| if let Block::Text(text) = block { Some(text.text) } else { None };
    blocks.into_iter().filter_map(text).collect()
}

pub async fn caller(client: &Notes) -> Result<Vec<String>, Error> {
    let block: Block = client.notes().read().await?;
    let mut shown = vec![shown(&block)];
    shown.extend(texts([block.clone(), block]));
    Ok(shown)
}
