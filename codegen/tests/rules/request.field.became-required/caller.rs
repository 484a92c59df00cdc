use api::types::Draft;

pub fn caller() -> Draft {
    Draft::new("Shopping") // breaks
}
