use api::types::Draft;

pub fn caller(count: f64) -> Draft {
    Draft::new("Shopping", count) // breaks
}
