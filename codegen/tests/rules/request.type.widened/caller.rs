use api::types::Draft;

pub fn caller(count: i64) -> Draft {
    Draft::new("Shopping", count) // breaks
}
