// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{BBox, ListItemItems, ListItemType};
use crate::runtime::{self, Extra, members};

/// The `ListItem` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListItem {
    /// List item type
    ///
    /// Default: `"list"`
    pub r#type: Option<ListItemType>,
    /// Markdown representation preserving formatting
    pub md: String,
    /// List of bounding boxes
    pub bbox: Option<Vec<BBox>>,
    /// List of nested text or list items
    pub items: Vec<ListItemItems>,
    /// Whether the list is ordered or unordered
    pub ordered: bool,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ListItem,
    r#type = optional "type",
    md = required "md",
    bbox = optional_or_null "bbox",
    items = required "items",
    ordered = required "ordered",
}
