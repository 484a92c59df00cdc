use api::types::{Draft, Kind};

pub fn caller() -> Draft {
    let kind = Kind::Memo; // breaks
    Draft::new("Shopping").with_kind(kind)
}
