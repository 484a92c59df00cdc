// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::ImageMetadata;
use crate::runtime::{self, Extra, members};

/// Metadata for all extracted images.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImagesContentMetadata {
    /// Total number of extracted images
    pub total_count: i64,
    /// List of image metadata with presigned URLs
    pub images: Vec<ImageMetadata>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ImagesContentMetadata,
    total_count = required "total_count",
    images = required "images",
}
