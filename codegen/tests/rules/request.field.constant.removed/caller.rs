use api::types::{Note, NoteKind}; // breaks

pub fn caller() -> bool {
    Note::new("a").kind == NoteKind::A // breaks
}
