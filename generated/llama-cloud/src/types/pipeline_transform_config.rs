// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/tagged_union.rs: edit those instead of this.

use serde::de::MapAccess;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{
    AdvancedModeTransformConfig, AdvancedModeTransformConfigChunkingConfig,
    AdvancedModeTransformConfigMode, AdvancedModeTransformConfigSegmentationConfig,
    AutoTransformConfig, AutoTransformConfigMode,
};
use crate::runtime::{self, Extra, Mismatch, RawObject, Slot, Unrecognized, union};

/// The `PipelineTransformConfig` union.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxing by size would make a new member a breaking change"
)]
#[non_exhaustive]
pub enum PipelineTransformConfig {
    /// `auto`
    Auto(AutoTransformConfig),
    /// `advanced`
    Advanced(AdvancedModeTransformConfig),
    /// A value that this version of the crate does not recognize, kept as it was received.
    Unrecognized(Unrecognized),
}

impl From<AutoTransformConfig> for PipelineTransformConfig {
    fn from(value: AutoTransformConfig) -> Self {
        Self::Auto(value)
    }
}

impl From<AdvancedModeTransformConfig> for PipelineTransformConfig {
    fn from(value: AdvancedModeTransformConfig) -> Self {
        Self::Advanced(value)
    }
}

/// The members of every variant.
#[derive(Debug, Default)]
pub struct Slots {
    chunk_size: Slot<Option<i64>>,
    chunk_overlap: Slot<Option<i64>>,
    segmentation_config: Slot<Option<AdvancedModeTransformConfigSegmentationConfig>>,
    chunking_config: Slot<Option<AdvancedModeTransformConfigChunkingConfig>>,
}

impl runtime::Members for Slots {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "chunk_size" => self.chunk_size.read(object),
            "chunk_overlap" => self.chunk_overlap.read(object),
            "segmentation_config" => self.segmentation_config.read(object),
            "chunking_config" => self.chunking_config.read(object),
            _ => Ok(false),
        }
    }
}

impl runtime::Union for PipelineTransformConfig {
    const TAG: &'static str = "mode";
    const TAGS: &'static [&'static str] = &["auto", "advanced"];
    type Members = Slots;

    fn assemble(tag: &str, slots: &mut Slots, extra: Extra) -> Result<Self, Mismatch> {
        let variant = match tag {
            "auto" => {
                Self::Auto(AutoTransformConfig {
                    mode: Some(AutoTransformConfigMode::Auto),
                    chunk_size: slots.chunk_size.optional(),
                    chunk_overlap: slots.chunk_overlap.optional(),
                    extra,
                })
            }
            "advanced" => {
                Self::Advanced(AdvancedModeTransformConfig {
                    mode: Some(AdvancedModeTransformConfigMode::Advanced),
                    segmentation_config: slots.segmentation_config.optional(),
                    chunking_config: slots.chunking_config.optional(),
                    extra,
                })
            }
            _ => return Err(Mismatch::unknown_tag()),
        };
        Ok(variant)
    }

    fn is_empty(slots: &Slots) -> bool {
        [
            slots.chunk_size.is_empty(),
            slots.chunk_overlap.is_empty(),
            slots.segmentation_config.is_empty(),
            slots.chunking_config.is_empty(),
        ]
            .iter()
            .all(|is_empty| *is_empty)
    }

    fn decode(tag: &str, payload: &RawObject<'_>) -> Result<Self, Mismatch> {
        match tag {
            "auto" => payload.with_tag("mode", "\"auto\"").decode(Self::Auto),
            "advanced" => payload.with_tag("mode", "\"advanced\"").decode(Self::Advanced),
            _ => Err(Mismatch::unknown_tag()),
        }
    }

    fn unrecognized(element: Unrecognized) -> Self {
        Self::Unrecognized(element)
    }

    fn is_error(&self) -> bool {
        matches!(self, Self::Unrecognized(element) if element.is_error())
    }
}

impl<'de> Deserialize<'de> for PipelineTransformConfig {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::deserialize(deserializer)
    }
}

impl Serialize for PipelineTransformConfig {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Auto(value) => union::serialize(value, "mode", "auto", serializer),
            Self::Advanced(value) => {
                union::serialize(value, "mode", "advanced", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
