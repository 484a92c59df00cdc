use std::collections::BTreeMap;

use api::{Error, Notes};
use api::types::Note;

pub trait Shown {
    fn shown(&self) -> String;
}

impl Shown for Note {
    fn shown(&self) -> String {
        let Note { title, extra, .. } = self;
        format!("{title} {:?}", extra.get("text"))
    }
}

pub fn by_title(notes: Vec<Note>) -> BTreeMap<String, Note> {
    notes.into_iter().map(|note| (note.title.clone(), note)).collect()
}

pub fn is_empty(note: &Note) -> bool {
    matches!(note, Note { title, .. } if title.is_empty())
}

pub async fn caller(client: &Notes) -> Result<String, Error> {
    let mut note: Note = client.notes().read().await?;
    note.title.push('!');
    let copy = note.clone();
    assert!(copy == note && !is_empty(&copy), "{copy:?}");
    let notes = by_title(vec![copy, note]);
    Ok(notes.into_values().map(|note| note.shown()).collect())
}
