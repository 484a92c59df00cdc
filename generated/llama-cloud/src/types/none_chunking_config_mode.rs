// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// The values of `NoneChunkingConfigMode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoneChunkingConfigMode {
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    NoneChunkingConfigMode,
    None = "none",
}
