// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::SentenceChunkingConfigMode;
use crate::runtime::{self, Extra, members, setters};

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
}

setters! {
    SentenceChunkingConfig,
    /// Limits: at least 1.
    ///
    /// Default: `1024`
    with_chunk_size(chunk_size: i64) = chunk_size;
    /// Default: `200`
    with_chunk_overlap(chunk_overlap: i64) = chunk_overlap;
    /// Default: `"sentence"`
    with_mode(mode: impl Into<SentenceChunkingConfigMode>) = mode.into();
    /// Default: `" "`
    with_separator(separator: impl Into<String>) = separator.into();
    /// Default: `"\n\n\n"`
    with_paragraph_separator(paragraph_separator: impl Into<String>) = paragraph_separator.into();
}

members! {
    SentenceChunkingConfig,
    chunk_size = optional "chunk_size",
    chunk_overlap = optional "chunk_overlap",
    mode = optional "mode",
    separator = optional "separator",
    paragraph_separator = optional "paragraph_separator",
}
