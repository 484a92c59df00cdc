// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::TokenChunkingConfigMode;
use crate::runtime::{self, Extra, members};

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

    /// Limits: at least 1.
    ///
    /// Default: `1024`
    #[must_use]
    pub fn with_chunk_size(mut self, chunk_size: i64) -> Self {
        self.chunk_size = Some(chunk_size);
        self
    }

    /// Default: `200`
    #[must_use]
    pub fn with_chunk_overlap(mut self, chunk_overlap: i64) -> Self {
        self.chunk_overlap = Some(chunk_overlap);
        self
    }

    /// Default: `"token"`
    #[must_use]
    pub fn with_mode(mut self, mode: impl Into<TokenChunkingConfigMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Default: `" "`
    #[must_use]
    pub fn with_separator(mut self, separator: impl Into<String>) -> Self {
        self.separator = Some(separator.into());
        self
    }
}

members! {
    TokenChunkingConfig,
    chunk_size = optional "chunk_size",
    chunk_overlap = optional "chunk_overlap",
    mode = optional "mode",
    separator = optional "separator",
}
