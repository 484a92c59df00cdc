// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{BBox, CodeItemType};
use crate::runtime::{self, Extra, members};

/// The `CodeItem` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CodeItem {
    /// Code block item type
    ///
    /// Default: `"code"`
    pub r#type: Option<CodeItemType>,
    /// Markdown representation preserving formatting
    pub md: String,
    /// List of bounding boxes
    pub bbox: Option<Vec<BBox>>,
    /// Code content
    pub value: String,
    /// Programming language identifier
    pub language: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    CodeItem,
    r#type = optional "type",
    md = required "md",
    bbox = optional_or_null "bbox",
    value = required "value",
    language = optional_or_null "language",
}
