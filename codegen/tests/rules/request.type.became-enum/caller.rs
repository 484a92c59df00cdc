use api::types::Draft;

pub fn caller() -> String {
    let draft = Draft::new("Shopping", "published");
    draft.state // breaks
}
