//! A caller of the released crate, who writes former names.
#![allow(deprecated)]

use aliases::resources::memos::ListRequest;
use aliases::types::{MemoKind, Note};
use aliases::{Aliases, Error};

async fn caller(client: &Aliases) -> Result<Vec<Note>, Error> {
    let request: ListRequest = client.notes().list();
    let notes: Vec<Note> = request.query("a").await?;
    let more: Vec<Note> = client.beta().memos().search().text("b").await?;
    println!("{more:?} {}", notes.iter().any(|note| note.kind == MemoKind::Short));
    Ok(notes)
}

fn main() {
    let _ = caller;
}
