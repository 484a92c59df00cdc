//! A caller of the released crate.
#![allow(deprecated)]

use renames::types::{Draft, Note, NoteKind};
use renames::{Error, Renames};

async fn caller(client: &Renames) -> Result<Vec<Note>, Error> {
    let note: Note = client.notes().create(Draft::new("title", "text")).await?;
    let text: Option<String> = note.text;
    println!("{text:?} {}", note.kind == NoteKind::Long);
    client.notes().list(10, "title").folder("a").await
}

fn main() {
    let _ = caller;
}
