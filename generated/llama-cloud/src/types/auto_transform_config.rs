// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::AutoTransformConfigMode;
use crate::runtime::{self, Extra, members, setters};

/// The `AutoTransformConfig` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoTransformConfig {
    /// Default: `"auto"`
    pub mode: Option<AutoTransformConfigMode>,
    /// Chunk size for the transformation.
    ///
    /// Limits: at least 1.
    ///
    /// Default: `1024`
    pub chunk_size: Option<i64>,
    /// Chunk overlap for the transformation.
    ///
    /// Default: `200`
    pub chunk_overlap: Option<i64>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl AutoTransformConfig {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    AutoTransformConfig,
    /// Default: `"auto"`
    with_mode(mode: impl Into<AutoTransformConfigMode>) = mode.into();
    /// Chunk size for the transformation.
    ///
    /// Limits: at least 1.
    ///
    /// Default: `1024`
    with_chunk_size(chunk_size: i64) = chunk_size;
    /// Chunk overlap for the transformation.
    ///
    /// Default: `200`
    with_chunk_overlap(chunk_overlap: i64) = chunk_overlap;
}

members! {
    AutoTransformConfig,
    mode = optional "mode",
    chunk_size = optional "chunk_size",
    chunk_overlap = optional "chunk_overlap",
}
