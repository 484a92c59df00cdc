use api::types::Draft;

pub fn caller() -> String {
    let draft = Draft::new("Shopping", "2026-04-22T12:34:41Z");
    draft.at // breaks
}
