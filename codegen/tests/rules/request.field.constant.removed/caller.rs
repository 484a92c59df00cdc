use api::types::Draft;

pub fn caller() -> String {
    let draft = Draft::new("Shopping");
    draft.kind.to_string() // breaks
}
