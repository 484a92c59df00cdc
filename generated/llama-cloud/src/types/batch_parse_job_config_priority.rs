// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// The values of `BatchParseJobConfigPriority`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchParseJobConfigPriority {
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// `critical`
    Critical,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    BatchParseJobConfigPriority,
    Low = "low",
    Medium = "medium",
    High = "high",
    Critical = "critical",
}
