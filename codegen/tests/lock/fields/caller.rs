//! A caller of the released crate.

use fields::types::{Account, Draft, Note};
use fields::{Error, Fields};

async fn caller(client: &Fields) -> Result<String, Error> {
    let note: Note = client.notes().read().await?;
    let title: Option<String> = note.title;
    let text: Option<String> = note.text;
    let tags: Option<Vec<String>> = note.tags;
    println!("{title:?} {text:?} {tags:?}");
    let (title, text) = ("Shopping", String::from("Milk"));
    let draft = Draft::new(title, text).with_folder("folder").with_color("red");
    let draft = if draft.color.is_some() { draft.with_color_null() } else { draft };
    let account: Account = client.notes().create(draft).await?;
    let id: Option<String> = account.id;
    Ok(id.unwrap_or(account.name))
}

fn main() {
    let _ = caller;
}
