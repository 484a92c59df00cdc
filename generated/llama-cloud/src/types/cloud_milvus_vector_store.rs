// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::fmt;

use crate::runtime::{self, Extra, members, setters};

/// Cloud Milvus Vector Store.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudMilvusVectorStore {
    /// Default: `false`
    pub supports_nested_metadata_filters: Option<bool>,
    /// The `uri` member.
    pub uri: String,
    /// The `collection_name` member.
    pub collection_name: Option<String>,
    /// The `token` member.
    ///
    /// Sensitive: `Debug` does not show its value.
    ///
    /// Write-only: responses do not have it.
    pub token: Option<String>,
    /// The `embedding_dimension` member.
    pub embedding_dimension: Option<i64>,
    /// Default: `"CloudMilvusVectorStore"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Shows `[redacted]` in place of each sensitive value, even of one that is absent.
impl fmt::Debug for CloudMilvusVectorStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CloudMilvusVectorStore")
            .field(
                "supports_nested_metadata_filters",
                &self.supports_nested_metadata_filters,
            )
            .field("uri", &self.uri)
            .field("collection_name", &self.collection_name)
            .field("token", &format_args!("[redacted]"))
            .field("embedding_dimension", &self.embedding_dimension)
            .field("class_name", &self.class_name)
            .field("extra", &self.extra)
            .finish()
    }
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
}

setters! {
    CloudMilvusVectorStore,
    /// Default: `false`
    with_supports_nested_metadata_filters(supports_nested_metadata_filters: bool) = supports_nested_metadata_filters;
    /// The `collection_name` member.
    with_collection_name(collection_name: impl Into<String>) = collection_name.into(),
    /// Sends `collection_name` as null, which is not the same as leaving it out.
    with_collection_name_null = null "collection_name";
    /// The `token` member.
    ///
    /// Sensitive: `Debug` does not show its value.
    with_token(token: impl Into<String>) = token.into(),
    /// Sends `token` as null, which is not the same as leaving it out.
    with_token_null = null "token";
    /// The `embedding_dimension` member.
    with_embedding_dimension(embedding_dimension: i64) = embedding_dimension,
    /// Sends `embedding_dimension` as null, which is not the same as leaving it out.
    with_embedding_dimension_null = null "embedding_dimension";
    /// Default: `"CloudMilvusVectorStore"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
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
