// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::{self, Extra, Json, argument, members, object};

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

    /// Default: `[]`
    #[must_use]
    pub fn with_excluded_embed_metadata_keys(
        mut self,
        excluded_embed_metadata_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.excluded_embed_metadata_keys = Some(
            argument::list::<String>(excluded_embed_metadata_keys),
        );
        self
    }

    /// Default: `[]`
    #[must_use]
    pub fn with_excluded_llm_metadata_keys(
        mut self,
        excluded_llm_metadata_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.excluded_llm_metadata_keys = Some(
            argument::list::<String>(excluded_llm_metadata_keys),
        );
        self
    }

    /// indices in the CloudDocument.text where a new page begins. e.g. Second page starts at index specified by page_positions\[1].
    #[must_use]
    pub fn with_page_positions(
        mut self,
        page_positions: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.page_positions = Some(argument::list::<i64>(page_positions));
        self.extra.remove_null("page_positions");
        self
    }

    /// Sends `page_positions` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_positions_null(mut self) -> Self {
        self.page_positions = None;
        object::set_null(&mut self.extra, "page_positions");
        self
    }

    /// The `id` member.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self.extra.remove_null("id");
        self
    }

    /// Sends `id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_id_null(mut self) -> Self {
        self.id = None;
        object::set_null(&mut self.extra, "id");
        self
    }
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
