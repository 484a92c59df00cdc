// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

#![allow(deprecated, reason = "deprecated parts of the API still work")]

use super::{BatchParseJobConfigImagesToSave, ImageMetadataBBox};
use crate::runtime::{self, Extra, members};

/// Metadata for a single extracted image.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageMetadata {
    /// Index of the image in the extraction order
    pub index: i64,
    /// Image filename (e.g., 'image_0.png')
    pub filename: String,
    /// MIME type of the image
    pub content_type: Option<String>,
    /// Deprecated: always returns None. Will be removed in a future release.
    #[deprecated]
    pub size_bytes: Option<i64>,
    /// Presigned URL to download the image
    pub presigned_url: Option<String>,
    /// Image category: 'screenshot' (full page), 'embedded' (images in document), or 'layout' (cropped from layout detection)
    pub category: Option<BatchParseJobConfigImagesToSave>,
    /// Bounding box of the image on its page
    pub bbox: Option<ImageMetadataBBox>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ImageMetadata,
    index = required "index",
    filename = required "filename",
    content_type = optional_or_null "content_type",
    size_bytes = optional_or_null "size_bytes",
    presigned_url = optional_or_null "presigned_url",
    category = optional_or_null "category",
    bbox = optional_or_null "bbox",
}
