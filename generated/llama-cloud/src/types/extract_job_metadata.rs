// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::ExtractedFieldMetadata;
use crate::runtime::{self, Extra, members};

/// Extraction metadata.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExtractJobMetadata {
    /// Per-field metadata (citations, confidence, reasoning)
    pub field_metadata: Option<ExtractedFieldMetadata>,
    /// Reference to the ParseJob ID used for parsing
    pub parse_job_id: Option<String>,
    /// Parse tier used for parsing the document
    pub parse_tier: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ExtractJobMetadata,
    field_metadata = optional_or_null "field_metadata",
    parse_job_id = optional_or_null "parse_job_id",
    parse_tier = optional_or_null "parse_tier",
}
