// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{BBox, FooterItemItems, FooterItemType};
use crate::runtime::{self, Extra, members};

/// The `FooterItem` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FooterItem {
    /// Page footer container
    ///
    /// Default: `"footer"`
    pub r#type: Option<FooterItemType>,
    /// Markdown representation preserving formatting
    pub md: String,
    /// List of bounding boxes
    pub bbox: Option<Vec<BBox>>,
    /// List of items within the footer
    pub items: Vec<FooterItemItems>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    FooterItem,
    r#type = optional "type",
    md = required "md",
    bbox = optional_or_null "bbox",
    items = required "items",
}
