use api::types::Note;

pub fn caller(note: Note) -> String {
    note.title
}
