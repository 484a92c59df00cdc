// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// The values of `SemanticChunkingConfigMode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SemanticChunkingConfigMode {
    /// `semantic`
    Semantic,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    SemanticChunkingConfigMode,
    Semantic = "semantic",
}
