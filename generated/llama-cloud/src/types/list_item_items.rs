// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/tagged_union.rs: edit those instead of this.

use serde::de::MapAccess;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{BBox, ListItem, ListItemType, TextItem, TextItemType};
use crate::runtime::{self, Extra, Mismatch, RawObject, Slot, Unrecognized, union};

/// The `ListItemItems` union.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListItemItems {
    /// `text`
    Text(TextItem),
    /// `list`
    List(ListItem),
    /// A value that this version of the crate does not recognize, kept as it was received.
    Unrecognized(Unrecognized),
}

/// The members of every variant.
#[derive(Debug, Default)]
pub struct Slots {
    md: Slot<String>,
    bbox: Slot<Option<Vec<BBox>>>,
    value: Slot<String>,
    items: Slot<Vec<ListItemItems>>,
    ordered: Slot<bool>,
}

impl runtime::Members for Slots {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "md" => self.md.read(object),
            "bbox" => self.bbox.read(object),
            "value" => self.value.read(object),
            "items" => self.items.read(object),
            "ordered" => self.ordered.read(object),
            _ => Ok(false),
        }
    }
}

impl runtime::Union for ListItemItems {
    const TAG: &'static str = "type";
    const TAGS: &'static [&'static str] = &["text", "list"];
    type Members = Slots;

    fn assemble(
        tag: &str,
        slots: &mut Slots,
        mut extra: Extra,
    ) -> Result<Self, Mismatch> {
        let variant = match tag {
            "text" => {
                Self::Text(TextItem {
                    r#type: Some(TextItemType::Text),
                    md: slots.md.required("md")?,
                    bbox: slots.bbox.optional_or_null("bbox", &mut extra),
                    value: slots.value.required("value")?,
                    extra,
                })
            }
            "list" => {
                Self::List(ListItem {
                    r#type: Some(ListItemType::List),
                    md: slots.md.required("md")?,
                    bbox: slots.bbox.optional_or_null("bbox", &mut extra),
                    items: slots.items.required("items")?,
                    ordered: slots.ordered.required("ordered")?,
                    extra,
                })
            }
            _ => return Err(Mismatch::unknown_tag()),
        };
        Ok(variant)
    }

    fn is_empty(slots: &Slots) -> bool {
        [
            slots.md.is_empty(),
            slots.bbox.is_empty(),
            slots.value.is_empty(),
            slots.items.is_empty(),
            slots.ordered.is_empty(),
        ]
            .iter()
            .all(|is_empty| *is_empty)
    }

    fn decode(tag: &str, payload: &RawObject<'_>) -> Result<Self, Mismatch> {
        match tag {
            "text" => payload.with_tag("type", "\"text\"").decode(Self::Text),
            "list" => payload.with_tag("type", "\"list\"").decode(Self::List),
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

impl<'de> Deserialize<'de> for ListItemItems {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::deserialize(deserializer)
    }
}

impl Serialize for ListItemItems {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => union::serialize(value, "type", "text", serializer),
            Self::List(value) => union::serialize(value, "type", "list", serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
