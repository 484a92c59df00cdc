// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{BBox, FooterItemItems, HeaderItemType};
use crate::runtime::{self, Extra, members};

/// The `HeaderItem` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HeaderItem {
    /// Page header container
    ///
    /// Default: `"header"`
    pub r#type: Option<HeaderItemType>,
    /// Markdown representation preserving formatting
    pub md: String,
    /// List of bounding boxes
    pub bbox: Option<Vec<BBox>>,
    /// List of items within the header
    pub items: Vec<FooterItemItems>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    HeaderItem,
    r#type = optional "type",
    md = required "md",
    bbox = optional_or_null "bbox",
    items = required "items",
}
