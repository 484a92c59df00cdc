// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{BBox, ImageItemType};
use crate::runtime::{self, Extra, members};

/// The `ImageItem` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageItem {
    /// Image item type
    ///
    /// Default: `"image"`
    pub r#type: Option<ImageItemType>,
    /// Markdown representation preserving formatting
    pub md: String,
    /// List of bounding boxes
    pub bbox: Option<Vec<BBox>>,
    /// Image caption
    pub caption: String,
    /// URL to the image
    pub url: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ImageItem,
    r#type = optional "type",
    md = required "md",
    bbox = optional_or_null "bbox",
    caption = required "caption",
    url = required "url",
}
