// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{
    AdvancedModeTransformConfigChunkingConfig, AdvancedModeTransformConfigMode,
    AdvancedModeTransformConfigSegmentationConfig,
};
use crate::runtime::{self, Extra, members};

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

    /// Default: `"advanced"`
    #[must_use]
    pub fn with_mode(
        mut self,
        mode: impl Into<AdvancedModeTransformConfigMode>,
    ) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Configuration for the segmentation.
    #[must_use]
    pub fn with_segmentation_config(
        mut self,
        segmentation_config: impl Into<AdvancedModeTransformConfigSegmentationConfig>,
    ) -> Self {
        self.segmentation_config = Some(segmentation_config.into());
        self
    }

    /// Configuration for the chunking.
    #[must_use]
    pub fn with_chunking_config(
        mut self,
        chunking_config: impl Into<AdvancedModeTransformConfigChunkingConfig>,
    ) -> Self {
        self.chunking_config = Some(chunking_config.into());
        self
    }
}

members! {
    AdvancedModeTransformConfig,
    mode = optional "mode",
    segmentation_config = optional "segmentation_config",
    chunking_config = optional "chunking_config",
}
