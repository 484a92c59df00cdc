// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// The values of `TokenChunkingConfigMode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenChunkingConfigMode {
    /// `token`
    Token,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    TokenChunkingConfigMode,
    Token = "token",
}
