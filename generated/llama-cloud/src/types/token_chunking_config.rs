// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::TokenChunkingConfigMode;
use crate::runtime::{self, Extra, members, setters};

/// The `TokenChunkingConfig` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenChunkingConfig {
    /// Limits: at least 1.
    ///
    /// Default: `1024`
    pub chunk_size: Option<i64>,
    /// Default: `200`
    pub chunk_overlap: Option<i64>,
    /// Default: `"token"`
    pub mode: Option<TokenChunkingConfigMode>,
    /// Default: `" "`
    pub separator: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl TokenChunkingConfig {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    TokenChunkingConfig,
    /// Limits: at least 1.
    ///
    /// Default: `1024`
    with_chunk_size(chunk_size: i64) = chunk_size;
    /// Default: `200`
    with_chunk_overlap(chunk_overlap: i64) = chunk_overlap;
    /// Default: `"token"`
    with_mode(mode: impl Into<TokenChunkingConfigMode>) = mode.into();
    /// Default: `" "`
    with_separator(separator: impl Into<String>) = separator.into();
}

members! {
    TokenChunkingConfig,
    chunk_size = optional "chunk_size",
    chunk_overlap = optional "chunk_overlap",
    mode = optional "mode",
    separator = optional "separator",
}
