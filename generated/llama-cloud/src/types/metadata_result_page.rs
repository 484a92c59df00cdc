// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// Page-level metadata including confidence scores and presentation-specific data.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MetadataResultPage {
    /// Page number of the document
    pub page_number: i64,
    /// Confidence score for the page parsing (0-1)
    pub confidence: Option<f64>,
    /// Speaker notes from presentation slides
    pub speaker_notes: Option<String>,
    /// Section name from presentation slides
    pub slide_section_name: Option<String>,
    /// Printed page number as it appears in the document
    pub printed_page_number: Option<String>,
    /// Original orientation angle of the page in degrees
    pub original_orientation_angle: Option<i64>,
    /// Whether cost-optimized parsing was used for the page
    pub cost_optimized: Option<bool>,
    /// Whether auto mode was triggered for the page
    pub triggered_auto_mode: Option<bool>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    MetadataResultPage,
    page_number = required "page_number",
    confidence = optional_or_null "confidence",
    speaker_notes = optional_or_null "speaker_notes",
    slide_section_name = optional_or_null "slide_section_name",
    printed_page_number = optional_or_null "printed_page_number",
    original_orientation_angle = optional_or_null "original_orientation_angle",
    cost_optimized = optional_or_null "cost_optimized",
    triggered_auto_mode = optional_or_null "triggered_auto_mode",
}
