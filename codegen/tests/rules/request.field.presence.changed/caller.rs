use api::types::Note;

pub fn caller() -> Note {
    Note::new("a", Some("b".to_owned())) // breaks
}
