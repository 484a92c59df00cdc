// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::fmt;

use super::CloudAstraDBVectorStoreSupportsNestedMetadataFilters;
use crate::runtime::{self, Extra, members, setters};

/// Cloud AstraDB Vector Store.
///
/// This class is used to store the configuration for an AstraDB vector store, so that it can be
/// created and used in LlamaCloud.
///
/// Args:
///     token (str): The Astra DB Application Token to use.
///     api_endpoint (str): The Astra DB JSON API endpoint for your database.
///     collection_name (str): Collection name to use. If not existing, it will be created.
///     embedding_dimension (int): Length of the embedding vectors in use.
///     keyspace (optional\[str]): The keyspace to use. If not provided, 'default_keyspace'
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudAstraDBVectorStore {
    /// Default: `true`
    pub supports_nested_metadata_filters: Option<
        CloudAstraDBVectorStoreSupportsNestedMetadataFilters,
    >,
    /// The Astra DB Application Token to use
    ///
    /// Sensitive: `Debug` does not show its value.
    ///
    /// Write-only: responses do not have it.
    pub token: Option<String>,
    /// The Astra DB JSON API endpoint for your database
    pub api_endpoint: String,
    /// Collection name to use. If not existing, it will be created
    pub collection_name: String,
    /// Length of the embedding vectors in use
    pub embedding_dimension: i64,
    /// The keyspace to use. If not provided, 'default_keyspace'
    pub keyspace: Option<String>,
    /// Default: `"CloudAstraDBVectorStore"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Shows `[redacted]` in place of each sensitive value, even of one that is absent.
impl fmt::Debug for CloudAstraDBVectorStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CloudAstraDBVectorStore")
            .field(
                "supports_nested_metadata_filters",
                &self.supports_nested_metadata_filters,
            )
            .field("token", &format_args!("[redacted]"))
            .field("api_endpoint", &self.api_endpoint)
            .field("collection_name", &self.collection_name)
            .field("embedding_dimension", &self.embedding_dimension)
            .field("keyspace", &self.keyspace)
            .field("class_name", &self.class_name)
            .field("extra", &self.extra)
            .finish()
    }
}

impl CloudAstraDBVectorStore {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(
        token: impl Into<String>,
        api_endpoint: impl Into<String>,
        collection_name: impl Into<String>,
        embedding_dimension: i64,
    ) -> Self {
        Self {
            supports_nested_metadata_filters: None,
            token: Some(token.into()),
            api_endpoint: api_endpoint.into(),
            collection_name: collection_name.into(),
            embedding_dimension,
            keyspace: None,
            class_name: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    CloudAstraDBVectorStore,
    /// Default: `true`
    with_supports_nested_metadata_filters(
        supports_nested_metadata_filters: impl Into<
            CloudAstraDBVectorStoreSupportsNestedMetadataFilters,
        >,
    ) = supports_nested_metadata_filters.into();
    /// The keyspace to use. If not provided, 'default_keyspace'
    with_keyspace(keyspace: impl Into<String>) = keyspace.into(),
    /// Sends `keyspace` as null, which is not the same as leaving it out.
    with_keyspace_null = null "keyspace";
    /// Default: `"CloudAstraDBVectorStore"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
}

members! {
    CloudAstraDBVectorStore,
    supports_nested_metadata_filters = optional "supports_nested_metadata_filters",
    token = optional "token",
    api_endpoint = required "api_endpoint",
    collection_name = required "collection_name",
    embedding_dimension = required "embedding_dimension",
    keyspace = optional_or_null "keyspace",
    class_name = optional "class_name",
}
