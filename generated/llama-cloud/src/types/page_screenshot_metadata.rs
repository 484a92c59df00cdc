// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::{self, Extra, Json, members, scalar};

/// The `PageScreenshotMetadata` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PageScreenshotMetadata {
    /// The index of the page for which the screenshot is taken (0-indexed)
    ///
    /// Limits: at least 0.
    pub page_index: i64,
    /// The ID of the file that the page screenshot was taken from
    pub file_id: scalar::Uuid,
    /// The size of the image in bytes
    ///
    /// Limits: at least 0.
    pub image_size: i64,
    /// Metadata for the screenshot
    pub metadata: Option<BTreeMap<String, Json>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    PageScreenshotMetadata,
    page_index = required "page_index",
    file_id = required "file_id",
    image_size = required "image_size",
    metadata = optional_or_null "metadata",
}
