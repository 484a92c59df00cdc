// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::FileClassification;
use crate::runtime::{self, Extra, members};

/// Response model for the classify endpoint following AIP-132 pagination standard.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JobGetResultsResponse {
    /// The list of items.
    pub items: Vec<FileClassification>,
    /// A token, which can be sent as page_token to retrieve the next page. If this field is omitted, there are no subsequent pages.
    pub next_page_token: Option<String>,
    /// The total number of items available. This is only populated when specifically requested. The value may be an estimate and can be used for display purposes only.
    pub total_size: Option<i64>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    JobGetResultsResponse,
    items = required "items",
    next_page_token = optional_or_null "next_page_token",
    total_size = optional_or_null "total_size",
}
