// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::SentenceChunkingConfigMode;
use crate::runtime::{self, Extra, members};

/// The `SentenceChunkingConfig` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SentenceChunkingConfig {
    /// Limits: at least 1.
    ///
    /// Default: `1024`
    pub chunk_size: Option<i64>,
    /// Default: `200`
    pub chunk_overlap: Option<i64>,
    /// Default: `"sentence"`
    pub mode: Option<SentenceChunkingConfigMode>,
    /// Default: `" "`
    pub separator: Option<String>,
    /// Default: `"\n\n\n"`
    pub paragraph_separator: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl SentenceChunkingConfig {
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

    /// Default: `"sentence"`
    #[must_use]
    pub fn with_mode(mut self, mode: impl Into<SentenceChunkingConfigMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Default: `" "`
    #[must_use]
    pub fn with_separator(mut self, separator: impl Into<String>) -> Self {
        self.separator = Some(separator.into());
        self
    }

    /// Default: `"\n\n\n"`
    #[must_use]
    pub fn with_paragraph_separator(
        mut self,
        paragraph_separator: impl Into<String>,
    ) -> Self {
        self.paragraph_separator = Some(paragraph_separator.into());
        self
    }
}

members! {
    SentenceChunkingConfig,
    chunk_size = optional "chunk_size",
    chunk_overlap = optional "chunk_overlap",
    mode = optional "mode",
    separator = optional "separator",
    paragraph_separator = optional "paragraph_separator",
}
