// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;
use std::fmt;

use super::CloudQdrantVectorStoreSupportsNestedMetadataFilters;
use crate::runtime::{self, Extra, Json, members, setters};

/// Cloud Qdrant Vector Store.
///
/// This class is used to store the configuration for a Qdrant vector store, so that it can be
/// created and used in LlamaCloud.
///
/// Args:
///     collection_name (str): name of the Qdrant collection
///     url (str): url of the Qdrant instance
///     api_key (str): API key for authenticating with Qdrant
///     max_retries (int): maximum number of retries in case of a failure. Defaults to 3
///     client_kwargs (dict): additional kwargs to pass to the Qdrant client
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudQdrantVectorStore {
    /// Default: `true`
    pub supports_nested_metadata_filters: Option<
        CloudQdrantVectorStoreSupportsNestedMetadataFilters,
    >,
    /// The `collection_name` member.
    pub collection_name: String,
    /// The `url` member.
    pub url: String,
    /// The `api_key` member.
    ///
    /// Sensitive: `Debug` does not show its value.
    ///
    /// Write-only: responses do not have it.
    pub api_key: Option<String>,
    /// Default: `3`
    pub max_retries: Option<i64>,
    /// The `client_kwargs` member.
    pub client_kwargs: Option<BTreeMap<String, Json>>,
    /// Default: `"CloudQdrantVectorStore"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Shows `[redacted]` in place of each sensitive value, even of one that is absent.
impl fmt::Debug for CloudQdrantVectorStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CloudQdrantVectorStore")
            .field(
                "supports_nested_metadata_filters",
                &self.supports_nested_metadata_filters,
            )
            .field("collection_name", &self.collection_name)
            .field("url", &self.url)
            .field("api_key", &format_args!("[redacted]"))
            .field("max_retries", &self.max_retries)
            .field("client_kwargs", &self.client_kwargs)
            .field("class_name", &self.class_name)
            .field("extra", &self.extra)
            .finish()
    }
}

impl CloudQdrantVectorStore {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(
        collection_name: impl Into<String>,
        url: impl Into<String>,
        api_key: impl Into<String>,
    ) -> Self {
        Self {
            supports_nested_metadata_filters: None,
            collection_name: collection_name.into(),
            url: url.into(),
            api_key: Some(api_key.into()),
            max_retries: None,
            client_kwargs: None,
            class_name: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    CloudQdrantVectorStore,
    /// Default: `true`
    with_supports_nested_metadata_filters(
        supports_nested_metadata_filters: impl Into<
            CloudQdrantVectorStoreSupportsNestedMetadataFilters,
        >,
    ) = supports_nested_metadata_filters.into();
    /// Default: `3`
    with_max_retries(max_retries: i64) = max_retries;
    /// The `client_kwargs` member.
    with_client_kwargs(client_kwargs: impl Into<BTreeMap<String, Json>>) = client_kwargs.into();
    /// Default: `"CloudQdrantVectorStore"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
}

members! {
    CloudQdrantVectorStore,
    supports_nested_metadata_filters = optional "supports_nested_metadata_filters",
    collection_name = required "collection_name",
    url = required "url",
    api_key = optional "api_key",
    max_retries = optional "max_retries",
    client_kwargs = optional "client_kwargs",
    class_name = optional "class_name",
}
