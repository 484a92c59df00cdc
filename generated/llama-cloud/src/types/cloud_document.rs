// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::{self, Extra, Json, members};

/// Cloud document stored in S3.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CloudDocument {
    /// The `text` member.
    pub text: String,
    /// The `metadata` member.
    pub metadata: BTreeMap<String, Json>,
    /// Default: `[]`
    pub excluded_embed_metadata_keys: Option<Vec<String>>,
    /// Default: `[]`
    pub excluded_llm_metadata_keys: Option<Vec<String>>,
    /// indices in the CloudDocument.text where a new page begins. e.g. Second page starts at index specified by page_positions\[1].
    pub page_positions: Option<Vec<i64>>,
    /// The `id` member.
    pub id: String,
    /// The `status_metadata` member.
    pub status_metadata: Option<BTreeMap<String, Json>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    CloudDocument,
    text = required "text",
    metadata = required "metadata",
    excluded_embed_metadata_keys = optional "excluded_embed_metadata_keys",
    excluded_llm_metadata_keys = optional "excluded_llm_metadata_keys",
    page_positions = optional_or_null "page_positions",
    id = required "id",
    status_metadata = optional_or_null "status_metadata",
}
