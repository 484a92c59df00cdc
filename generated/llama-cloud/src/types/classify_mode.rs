// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Supported classification execution modes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClassifyMode {
    /// `FAST`
    Fast,
    /// `MULTIMODAL`
    Multimodal,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    ClassifyMode,
    Fast = "FAST",
    Multimodal = "MULTIMODAL",
}
