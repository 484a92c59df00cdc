// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::SemanticChunkingConfigMode;
use crate::runtime::{self, Extra, members};

/// The `SemanticChunkingConfig` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SemanticChunkingConfig {
    /// Default: `"semantic"`
    pub mode: Option<SemanticChunkingConfigMode>,
    /// Default: `1`
    pub buffer_size: Option<i64>,
    /// Default: `95`
    pub breakpoint_percentile_threshold: Option<i64>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl SemanticChunkingConfig {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Default: `"semantic"`
    #[must_use]
    pub fn with_mode(mut self, mode: impl Into<SemanticChunkingConfigMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Default: `1`
    #[must_use]
    pub fn with_buffer_size(mut self, buffer_size: i64) -> Self {
        self.buffer_size = Some(buffer_size);
        self
    }

    /// Default: `95`
    #[must_use]
    pub fn with_breakpoint_percentile_threshold(
        mut self,
        breakpoint_percentile_threshold: i64,
    ) -> Self {
        self.breakpoint_percentile_threshold = Some(breakpoint_percentile_threshold);
        self
    }
}

members! {
    SemanticChunkingConfig,
    mode = optional "mode",
    buffer_size = optional "buffer_size",
    breakpoint_percentile_threshold = optional "breakpoint_percentile_threshold",
}
