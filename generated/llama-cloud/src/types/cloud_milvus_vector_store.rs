// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, object};

/// Cloud Milvus Vector Store.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CloudMilvusVectorStore {
    /// Default: `false`
    pub supports_nested_metadata_filters: Option<bool>,
    /// The `uri` member.
    pub uri: String,
    /// The `collection_name` member.
    pub collection_name: Option<String>,
    /// The `token` member.
    pub token: Option<String>,
    /// The `embedding_dimension` member.
    pub embedding_dimension: Option<i64>,
    /// Default: `"CloudMilvusVectorStore"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl CloudMilvusVectorStore {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(uri: impl Into<String>) -> Self {
        Self {
            supports_nested_metadata_filters: None,
            uri: uri.into(),
            collection_name: None,
            token: None,
            embedding_dimension: None,
            class_name: None,
            extra: Extra::default(),
        }
    }

    /// Default: `false`
    #[must_use]
    pub fn with_supports_nested_metadata_filters(
        mut self,
        supports_nested_metadata_filters: bool,
    ) -> Self {
        self.supports_nested_metadata_filters = Some(supports_nested_metadata_filters);
        self
    }

    /// The `collection_name` member.
    #[must_use]
    pub fn with_collection_name(mut self, collection_name: impl Into<String>) -> Self {
        self.collection_name = Some(collection_name.into());
        self.extra.remove_null("collection_name");
        self
    }

    /// Sends `collection_name` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_collection_name_null(mut self) -> Self {
        self.collection_name = None;
        object::set_null(&mut self.extra, "collection_name");
        self
    }

    /// The `token` member.
    #[must_use]
    pub fn with_token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self.extra.remove_null("token");
        self
    }

    /// Sends `token` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_token_null(mut self) -> Self {
        self.token = None;
        object::set_null(&mut self.extra, "token");
        self
    }

    /// The `embedding_dimension` member.
    #[must_use]
    pub fn with_embedding_dimension(mut self, embedding_dimension: i64) -> Self {
        self.embedding_dimension = Some(embedding_dimension);
        self.extra.remove_null("embedding_dimension");
        self
    }

    /// Sends `embedding_dimension` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_embedding_dimension_null(mut self) -> Self {
        self.embedding_dimension = None;
        object::set_null(&mut self.extra, "embedding_dimension");
        self
    }

    /// Default: `"CloudMilvusVectorStore"`
    #[must_use]
    pub fn with_class_name(mut self, class_name: impl Into<String>) -> Self {
        self.class_name = Some(class_name.into());
        self
    }
}

members! {
    CloudMilvusVectorStore,
    supports_nested_metadata_filters = optional "supports_nested_metadata_filters",
    uri = required "uri",
    collection_name = optional_or_null "collection_name",
    token = optional_or_null "token",
    embedding_dimension = optional_or_null "embedding_dimension",
    class_name = optional "class_name",
}
