// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/tagged_union.rs: edit those instead of this.

use serde::de::MapAccess;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{FailedStructuredPage, StructuredResultPage, StructuredResultPageItems};
use crate::runtime::{self, Extra, Mismatch, RawObject, Slot, Unrecognized, union};

/// The `StructuredResultPages` union.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StructuredResultPages {
    /// `true`
    True(StructuredResultPage),
    /// `false`
    False(FailedStructuredPage),
    /// A value that this version of the crate does not recognize, kept as it was received.
    Unrecognized(Unrecognized),
}

/// The members of every variant.
#[derive(Debug, Default)]
pub struct Slots {
    page_number: Slot<i64>,
    items: Slot<Vec<StructuredResultPageItems>>,
    page_width: Slot<f64>,
    page_height: Slot<f64>,
    error: Slot<String>,
}

impl runtime::Members for Slots {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "page_number" => self.page_number.read(object),
            "items" => self.items.read(object),
            "page_width" => self.page_width.read(object),
            "page_height" => self.page_height.read(object),
            "error" => self.error.read(object),
            _ => Ok(false),
        }
    }
}

impl runtime::Union for StructuredResultPages {
    const TAG: &'static str = "success";
    const TAGS: &'static [&'static str] = &["true", "false"];
    type Members = Slots;

    fn tag<'de>() -> impl union::Tag<'de> {
        union::BooleanTag
    }

    fn assemble(tag: &str, slots: &mut Slots, extra: Extra) -> Result<Self, Mismatch> {
        let variant = match tag {
            "true" => {
                Self::True(StructuredResultPage {
                    page_number: slots.page_number.required("page_number")?,
                    items: slots.items.required("items")?,
                    page_width: slots.page_width.required("page_width")?,
                    page_height: slots.page_height.required("page_height")?,
                    extra,
                })
            }
            "false" => {
                Self::False(FailedStructuredPage {
                    page_number: slots.page_number.required("page_number")?,
                    error: slots.error.required("error")?,
                    extra,
                })
            }
            _ => return Err(Mismatch::unknown_tag()),
        };
        Ok(variant)
    }

    fn is_empty(slots: &Slots) -> bool {
        [
            slots.page_number.is_empty(),
            slots.items.is_empty(),
            slots.page_width.is_empty(),
            slots.page_height.is_empty(),
            slots.error.is_empty(),
        ]
            .iter()
            .all(|is_empty| *is_empty)
    }

    fn decode(tag: &str, payload: &RawObject<'_>) -> Result<Self, Mismatch> {
        match tag {
            "true" => payload.decode(Self::True),
            "false" => payload.decode(Self::False),
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

impl<'de> Deserialize<'de> for StructuredResultPages {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::deserialize(deserializer)
    }
}

impl Serialize for StructuredResultPages {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::True(value) => union::serialize(value, "success", &true, serializer),
            Self::False(value) => union::serialize(value, "success", &false, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
