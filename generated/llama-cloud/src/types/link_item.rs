// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{BBox, LinkItemType};
use crate::runtime::{self, Extra, members};

/// The `LinkItem` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkItem {
    /// Link item type
    ///
    /// Default: `"link"`
    pub r#type: Option<LinkItemType>,
    /// Markdown representation preserving formatting
    pub md: String,
    /// List of bounding boxes
    pub bbox: Option<Vec<BBox>>,
    /// URL of the link
    pub url: String,
    /// Display text of the link
    pub text: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    LinkItem,
    r#type = optional "type",
    md = required "md",
    bbox = optional_or_null "bbox",
    url = required "url",
    text = required "text",
}
