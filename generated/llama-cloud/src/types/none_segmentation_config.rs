// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::NoneSegmentationConfigMode;
use crate::runtime::{self, Extra, members};

/// The `NoneSegmentationConfig` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NoneSegmentationConfig {
    /// Default: `"none"`
    pub mode: Option<NoneSegmentationConfigMode>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl NoneSegmentationConfig {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Default: `"none"`
    #[must_use]
    pub fn with_mode(mut self, mode: impl Into<NoneSegmentationConfigMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }
}

members! {
    NoneSegmentationConfig,
    mode = optional "mode",
}
