//! A caller of the released crate.
#![allow(deprecated)]

use moved::types::{NotesCreateKind, Note};
use moved::{Error, Moved};

async fn caller(client: &Moved) -> Result<Vec<Note>, Error> {
    let kind = NotesCreateKind::Short;
    let note = client.beta().notes().create("title", "text", kind).await?;
    let text: &String = &note.text;
    println!("{text}");
    client.beta().notes().tags().add("1", "name", "color").await?;
    client.beta().notes().list(10).await
}

fn main() {
    let _ = caller;
}
