// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Vector store filter conditions to combine different filters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilterCondition {
    /// `and`
    And,
    /// `or`
    Or,
    /// `not`
    Not,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    FilterCondition,
    And = "and",
    Or = "or",
    Not = "not",
}
