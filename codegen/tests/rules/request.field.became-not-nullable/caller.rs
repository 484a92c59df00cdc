use api::types::Draft;

pub fn caller() -> [Draft; 2] {
    let title = Some("Shopping".to_owned());
    [title, None].map(Draft::new) // breaks
}
