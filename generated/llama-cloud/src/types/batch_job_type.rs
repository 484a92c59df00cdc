// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Type of batch processing operation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchJobType {
    /// `parse`
    Parse,
    /// `extract`
    Extract,
    /// `classify`
    Classify,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    BatchJobType,
    Parse = "parse",
    Extract = "extract",
    Classify = "classify",
}
