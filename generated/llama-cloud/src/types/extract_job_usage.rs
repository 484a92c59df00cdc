// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// Extraction usage metrics.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExtractJobUsage {
    /// Number of pages extracted
    pub num_pages_extracted: Option<i64>,
    /// Number of document tokens
    pub num_document_tokens: Option<i64>,
    /// Number of output tokens
    pub num_output_tokens: Option<i64>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ExtractJobUsage,
    num_pages_extracted = optional_or_null "num_pages_extracted",
    num_document_tokens = optional_or_null "num_document_tokens",
    num_output_tokens = optional_or_null "num_output_tokens",
}
