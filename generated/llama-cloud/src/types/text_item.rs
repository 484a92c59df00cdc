// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{BBox, TextItemType};
use crate::runtime::{self, Extra, members};

/// The `TextItem` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TextItem {
    /// Text item type
    ///
    /// Default: `"text"`
    pub r#type: Option<TextItemType>,
    /// Markdown representation preserving formatting
    pub md: String,
    /// List of bounding boxes
    pub bbox: Option<Vec<BBox>>,
    /// Text content
    pub value: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    TextItem,
    r#type = optional "type",
    md = required "md",
    bbox = optional_or_null "bbox",
    value = required "value",
}
