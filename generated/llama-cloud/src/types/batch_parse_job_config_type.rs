// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// The values of `BatchParseJobConfigType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchParseJobConfigType {
    /// `parse`
    Parse,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    BatchParseJobConfigType,
    Parse = "parse",
}
