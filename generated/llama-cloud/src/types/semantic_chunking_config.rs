// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::SemanticChunkingConfigMode;
use crate::runtime::{self, Extra, members, setters};

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
}

setters! {
    SemanticChunkingConfig,
    /// Default: `"semantic"`
    with_mode(mode: impl Into<SemanticChunkingConfigMode>) = mode.into();
    /// Default: `1`
    with_buffer_size(buffer_size: i64) = buffer_size;
    /// Default: `95`
    with_breakpoint_percentile_threshold(breakpoint_percentile_threshold: i64) = breakpoint_percentile_threshold;
}

members! {
    SemanticChunkingConfig,
    mode = optional "mode",
    buffer_size = optional "buffer_size",
    breakpoint_percentile_threshold = optional "breakpoint_percentile_threshold",
}
