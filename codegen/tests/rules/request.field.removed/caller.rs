use api::types::Draft;

pub fn caller() -> Option<String> {
    let draft = Draft::new("Shopping");
    let draft = draft.with_text("Milk"); // breaks
    draft.text
}
