use api::types::Draft;

pub fn caller() -> Option<String> {
    let draft = Draft::new("Shopping").with_text("Milk");
    draft.text
}
