// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::{self, Extra, Json, members, scalar};

/// The `PageFigureMetadata` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PageFigureMetadata {
    /// The name of the figure
    pub figure_name: String,
    /// The ID of the file that the figure was taken from
    pub file_id: scalar::Uuid,
    /// The index of the page for which the figure is taken (0-indexed)
    ///
    /// Limits: at least 0.
    pub page_index: i64,
    /// The size of the figure in bytes
    ///
    /// Limits: at least 0.
    pub figure_size: i64,
    /// Whether the figure is likely to be noise
    ///
    /// Default: `false`
    pub is_likely_noise: Option<bool>,
    /// The confidence of the figure
    ///
    /// Limits: 0 to 1.
    pub confidence: f64,
    /// Metadata for the figure
    pub metadata: Option<BTreeMap<String, Json>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    PageFigureMetadata,
    figure_name = required "figure_name",
    file_id = required "file_id",
    page_index = required "page_index",
    figure_size = required "figure_size",
    is_likely_noise = optional "is_likely_noise",
    confidence = required "confidence",
    metadata = optional_or_null "metadata",
}
