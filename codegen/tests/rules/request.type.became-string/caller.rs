use api::types::{Draft, State};

pub fn caller() -> Draft {
    Draft::new("Shopping", State::Published) // breaks
}
