// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/tagged_union.rs: edit those instead of this.

use serde::de::MapAccess;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{FailedMarkdownPage, MarkdownResultPage};
use crate::runtime::{self, Extra, Mismatch, RawObject, Slot, Unrecognized, union};

/// The `MarkdownResultPages` union.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MarkdownResultPages {
    /// `true`
    True(MarkdownResultPage),
    /// `false`
    False(FailedMarkdownPage),
    /// A value that this version of the crate does not recognize, kept as it was received.
    Unrecognized(Unrecognized),
}

/// The members of every variant.
#[derive(Debug, Default)]
pub struct Slots {
    page_number: Slot<i64>,
    markdown: Slot<String>,
    header: Slot<Option<String>>,
    footer: Slot<Option<String>>,
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
            "markdown" => self.markdown.read(object),
            "header" => self.header.read(object),
            "footer" => self.footer.read(object),
            "error" => self.error.read(object),
            _ => Ok(false),
        }
    }
}

impl runtime::Union for MarkdownResultPages {
    const TAG: &'static str = "success";
    const TAGS: &'static [&'static str] = &["true", "false"];
    type Members = Slots;

    fn tag<'de>() -> impl union::Tag<'de> {
        union::BooleanTag
    }

    fn assemble(
        tag: &str,
        slots: &mut Slots,
        mut extra: Extra,
    ) -> Result<Self, Mismatch> {
        let variant = match tag {
            "true" => {
                Self::True(MarkdownResultPage {
                    page_number: slots.page_number.required("page_number")?,
                    markdown: slots.markdown.required("markdown")?,
                    header: slots.header.optional_or_null("header", &mut extra),
                    footer: slots.footer.optional_or_null("footer", &mut extra),
                    extra,
                })
            }
            "false" => {
                Self::False(FailedMarkdownPage {
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
            slots.markdown.is_empty(),
            slots.header.is_empty(),
            slots.footer.is_empty(),
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

impl<'de> Deserialize<'de> for MarkdownResultPages {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::deserialize(deserializer)
    }
}

impl Serialize for MarkdownResultPages {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::True(value) => union::serialize(value, "success", &true, serializer),
            Self::False(value) => union::serialize(value, "success", &false, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
