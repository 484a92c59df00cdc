// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// Bounding box with coordinates and optional metadata.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BBox {
    /// X coordinate of the bounding box
    pub x: f64,
    /// Y coordinate of the bounding box
    pub y: f64,
    /// Width of the bounding box
    pub w: f64,
    /// Height of the bounding box
    pub h: f64,
    /// Confidence score
    pub confidence: Option<f64>,
    /// Start index in the text
    pub start_index: Option<i64>,
    /// End index in the text
    pub end_index: Option<i64>,
    /// Label for the bounding box
    pub label: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    BBox,
    x = required "x",
    y = required "y",
    w = required "w",
    h = required "h",
    confidence = optional_or_null "confidence",
    start_index = optional_or_null "start_index",
    end_index = optional_or_null "end_index",
    label = optional_or_null "label",
}
