// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Classify execution mode
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClassifyV2ParametersMode {
    /// `FAST`
    Fast,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    ClassifyV2ParametersMode,
    Fast = "FAST",
}
