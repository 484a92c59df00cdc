// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{BBox, HeadingItemType};
use crate::runtime::{self, Extra, members};

/// The `HeadingItem` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HeadingItem {
    /// Heading item type
    ///
    /// Default: `"heading"`
    pub r#type: Option<HeadingItemType>,
    /// Markdown representation preserving formatting
    pub md: String,
    /// List of bounding boxes
    pub bbox: Option<Vec<BBox>>,
    /// Heading level (1-6)
    pub level: i64,
    /// Heading text content
    pub value: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    HeadingItem,
    r#type = optional "type",
    md = required "md",
    bbox = optional_or_null "bbox",
    level = required "level",
    value = required "value",
}
