// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::NoneSegmentationConfigMode;
use crate::runtime::{self, Extra, members, setters};

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
}

setters! {
    NoneSegmentationConfig,
    /// Default: `"none"`
    with_mode(mode: impl Into<NoneSegmentationConfigMode>) = mode.into();
}

members! {
    NoneSegmentationConfig,
    mode = optional "mode",
}
