// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::{self, Extra, Json, argument, members, setters};

/// Create a new cloud document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CloudDocumentCreate {
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
    pub id: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl CloudDocumentCreate {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(
        text: impl Into<String>,
        metadata: impl Into<BTreeMap<String, Json>>,
    ) -> Self {
        Self {
            text: text.into(),
            metadata: metadata.into(),
            excluded_embed_metadata_keys: None,
            excluded_llm_metadata_keys: None,
            page_positions: None,
            id: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    CloudDocumentCreate,
    /// Default: `[]`
    with_excluded_embed_metadata_keys(
        excluded_embed_metadata_keys: impl IntoIterator<Item = impl Into<String>>,
    ) = argument::list::<String>(excluded_embed_metadata_keys);
    /// Default: `[]`
    with_excluded_llm_metadata_keys(
        excluded_llm_metadata_keys: impl IntoIterator<Item = impl Into<String>>,
    ) = argument::list::<String>(excluded_llm_metadata_keys);
    /// indices in the CloudDocument.text where a new page begins. e.g. Second page starts at index specified by page_positions\[1].
    with_page_positions(page_positions: impl IntoIterator<Item = i64>) = argument::list::<i64>(page_positions),
    /// Sends `page_positions` as null, which is not the same as leaving it out.
    with_page_positions_null = null "page_positions";
    /// The `id` member.
    with_id(id: impl Into<String>) = id.into(),
    /// Sends `id` as null, which is not the same as leaving it out.
    with_id_null = null "id";
}

members! {
    CloudDocumentCreate,
    text = required "text",
    metadata = required "metadata",
    excluded_embed_metadata_keys = optional "excluded_embed_metadata_keys",
    excluded_llm_metadata_keys = optional "excluded_llm_metadata_keys",
    page_positions = optional_or_null "page_positions",
    id = optional_or_null "id",
}
