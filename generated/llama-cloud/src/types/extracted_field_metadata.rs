// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::{self, Extra, Json, members};

/// Metadata for extracted fields including document, page, and row level info.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExtractedFieldMetadata {
    /// Per-field metadata keyed by field name from your schema. Scalar fields (e.g. `vendor`) map to a FieldMetadataEntry with citation and confidence. Array fields (e.g. `items`) map to a list where each element contains per-sub-field FieldMetadataEntry objects, indexed by array position. Nested objects contain sub-field entries recursively.
    ///
    /// Example: `{"items": [{"amount": {"citation": [{"matching_text": "$10.00", "page": 1}], "confidence": 1}, "description": {"citation": [{"matching_text": "$10/month", "page": 1}], "confidence": 0.998}}], "total": {"citation": [{"matching_text": "$10.00", "page": 1}], "confidence": 1}, "vendor": {"citation": [{"matching_text": "Noisebridge", "page": 1}], "confidence": 1, "extraction_confidence": 1, "parsing_confidence": 1}}`
    pub document_metadata: Option<BTreeMap<String, Json>>,
    /// Per-page metadata when extraction_target is per_page
    pub page_metadata: Option<Vec<BTreeMap<String, Json>>>,
    /// Per-row metadata when extraction_target is per_table_row
    pub row_metadata: Option<Vec<BTreeMap<String, Json>>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ExtractedFieldMetadata,
    document_metadata = optional_or_null "document_metadata",
    page_metadata = optional_or_null "page_metadata",
    row_metadata = optional_or_null "row_metadata",
}
