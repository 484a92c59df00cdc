// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::NoneChunkingConfigMode;
use crate::runtime::{self, Extra, members, setters};

/// The `NoneChunkingConfig` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NoneChunkingConfig {
    /// Default: `"none"`
    pub mode: Option<NoneChunkingConfigMode>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl NoneChunkingConfig {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    NoneChunkingConfig,
    /// Default: `"none"`
    with_mode(mode: impl Into<NoneChunkingConfigMode>) = mode.into();
}

members! {
    NoneChunkingConfig,
    mode = optional "mode",
}
