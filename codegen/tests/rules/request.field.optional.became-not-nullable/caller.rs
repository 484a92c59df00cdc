use api::types::Draft;

pub fn caller() -> Draft {
    Draft::new("Shopping").with_text_null() // breaks
}
