// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::ElementSegmentationConfigMode;
use crate::runtime::{self, Extra, members, setters};

/// The `ElementSegmentationConfig` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ElementSegmentationConfig {
    /// Default: `"element"`
    pub mode: Option<ElementSegmentationConfigMode>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ElementSegmentationConfig {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ElementSegmentationConfig,
    /// Default: `"element"`
    with_mode(mode: impl Into<ElementSegmentationConfigMode>) = mode.into();
}

members! {
    ElementSegmentationConfig,
    mode = optional "mode",
}
