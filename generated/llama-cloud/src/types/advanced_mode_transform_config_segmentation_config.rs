// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/tagged_union.rs: edit those instead of this.

use serde::de::MapAccess;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{
    ElementSegmentationConfig, ElementSegmentationConfigMode, NoneSegmentationConfig,
    NoneSegmentationConfigMode, PageSegmentationConfig, PageSegmentationConfigMode,
};
use crate::runtime::{self, Extra, Mismatch, RawObject, Slot, Unrecognized, union};

/// The `AdvancedModeTransformConfigSegmentationConfig` union.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AdvancedModeTransformConfigSegmentationConfig {
    /// `none`
    None(NoneSegmentationConfig),
    /// `page`
    Page(PageSegmentationConfig),
    /// `element`
    Element(ElementSegmentationConfig),
    /// A value that this version of the crate does not recognize, kept as it was received.
    Unrecognized(Unrecognized),
}

impl From<NoneSegmentationConfig> for AdvancedModeTransformConfigSegmentationConfig {
    fn from(value: NoneSegmentationConfig) -> Self {
        Self::None(value)
    }
}

impl From<PageSegmentationConfig> for AdvancedModeTransformConfigSegmentationConfig {
    fn from(value: PageSegmentationConfig) -> Self {
        Self::Page(value)
    }
}

impl From<ElementSegmentationConfig> for AdvancedModeTransformConfigSegmentationConfig {
    fn from(value: ElementSegmentationConfig) -> Self {
        Self::Element(value)
    }
}

/// The members of every variant.
#[derive(Debug, Default)]
pub struct Slots {
    page_separator: Slot<Option<String>>,
}

impl runtime::Members for Slots {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "page_separator" => self.page_separator.read(object),
            _ => Ok(false),
        }
    }
}

impl runtime::Union for AdvancedModeTransformConfigSegmentationConfig {
    const TAG: &'static str = "mode";
    const TAGS: &'static [&'static str] = &["none", "page", "element"];
    type Members = Slots;

    fn assemble(tag: &str, slots: &mut Slots, extra: Extra) -> Result<Self, Mismatch> {
        let variant = match tag {
            "none" => {
                Self::None(NoneSegmentationConfig {
                    mode: Some(NoneSegmentationConfigMode::None),
                    extra,
                })
            }
            "page" => {
                Self::Page(PageSegmentationConfig {
                    mode: Some(PageSegmentationConfigMode::Page),
                    page_separator: slots.page_separator.optional(),
                    extra,
                })
            }
            "element" => {
                Self::Element(ElementSegmentationConfig {
                    mode: Some(ElementSegmentationConfigMode::Element),
                    extra,
                })
            }
            _ => return Err(Mismatch::unknown_tag()),
        };
        Ok(variant)
    }

    fn is_empty(slots: &Slots) -> bool {
        [slots.page_separator.is_empty()].iter().all(|is_empty| *is_empty)
    }

    fn decode(tag: &str, payload: &RawObject<'_>) -> Result<Self, Mismatch> {
        match tag {
            "none" => payload.with_tag("mode", "\"none\"").decode(Self::None),
            "page" => payload.with_tag("mode", "\"page\"").decode(Self::Page),
            "element" => payload.with_tag("mode", "\"element\"").decode(Self::Element),
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

impl<'de> Deserialize<'de> for AdvancedModeTransformConfigSegmentationConfig {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::deserialize(deserializer)
    }
}

impl Serialize for AdvancedModeTransformConfigSegmentationConfig {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::None(value) => union::serialize(value, "mode", "none", serializer),
            Self::Page(value) => union::serialize(value, "mode", "page", serializer),
            Self::Element(value) => {
                union::serialize(value, "mode", "element", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
