// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::ProcessingResult;
use crate::runtime::{self, Extra, members};

/// Response containing all processing results for an item.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JobItemGetProcessingResultsResponse {
    /// ID of the source item
    pub item_id: String,
    /// Name of the source item
    pub item_name: String,
    /// List of all processing operations performed on this item
    pub processing_results: Option<Vec<ProcessingResult>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    JobItemGetProcessingResultsResponse,
    item_id = required "item_id",
    item_name = required "item_name",
    processing_results = optional "processing_results",
}
