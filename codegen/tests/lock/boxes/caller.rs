//! A caller of the released crate.

use boxes::types::{Leaf, Link, Note, Origin, TreeValue};
use boxes::{Boxes, Error};

async fn caller(client: &Boxes) -> Result<Option<Link>, Error> {
    let note = client.notes().read().await?;
    let link: Option<Link> = note.link;
    let parent: Option<Box<Note>> = note.parent;
    let origin: Option<Box<Origin>> = client.notes().draft().await?.origin;
    println!("{parent:?} {origin:?}");
    let tree = client.notes().tree().await?;
    let value: TreeValue = tree.value;
    if let TreeValue::Leaf(leaf) = value {
        let leaf: Leaf = leaf;
        println!("{}", leaf.size);
    }
    Ok(link)
}

fn main() {
    let _ = caller;
}
