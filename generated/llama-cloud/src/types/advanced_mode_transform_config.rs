// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{
    AdvancedModeTransformConfigChunkingConfig, AdvancedModeTransformConfigMode,
    AdvancedModeTransformConfigSegmentationConfig,
};
use crate::runtime::{self, Extra, members, setters};

/// The `AdvancedModeTransformConfig` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdvancedModeTransformConfig {
    /// Default: `"advanced"`
    pub mode: Option<AdvancedModeTransformConfigMode>,
    /// Configuration for the segmentation.
    pub segmentation_config: Option<AdvancedModeTransformConfigSegmentationConfig>,
    /// Configuration for the chunking.
    pub chunking_config: Option<AdvancedModeTransformConfigChunkingConfig>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl AdvancedModeTransformConfig {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    AdvancedModeTransformConfig,
    /// Default: `"advanced"`
    with_mode(mode: impl Into<AdvancedModeTransformConfigMode>) = mode.into();
    /// Configuration for the segmentation.
    with_segmentation_config(
        segmentation_config: impl Into<AdvancedModeTransformConfigSegmentationConfig>,
    ) = segmentation_config.into();
    /// Configuration for the chunking.
    with_chunking_config(
        chunking_config: impl Into<AdvancedModeTransformConfigChunkingConfig>,
    ) = chunking_config.into();
}

members! {
    AdvancedModeTransformConfig,
    mode = optional "mode",
    segmentation_config = optional "segmentation_config",
    chunking_config = optional "chunking_config",
}
