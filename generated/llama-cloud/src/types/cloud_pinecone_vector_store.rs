// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;
use std::fmt;

use super::CloudPineconeVectorStoreSupportsNestedMetadataFilters;
use crate::runtime::{self, Extra, Json, members, setters};

/// Cloud Pinecone Vector Store.
///
/// This class is used to store the configuration for a Pinecone vector store, so that it can be
/// created and used in LlamaCloud.
///
/// Args:
///     api_key (str): API key for authenticating with Pinecone
///     index_name (str): name of the Pinecone index
///     namespace (optional\[str]): namespace to use in the Pinecone index
///     insert_kwargs (optional\[dict]): additional kwargs to pass during insertion
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudPineconeVectorStore {
    /// Default: `true`
    pub supports_nested_metadata_filters: Option<
        CloudPineconeVectorStoreSupportsNestedMetadataFilters,
    >,
    /// The API key for authenticating with Pinecone
    ///
    /// Sensitive: `Debug` does not show its value.
    ///
    /// Write-only: responses do not have it.
    pub api_key: Option<String>,
    /// The `index_name` member.
    pub index_name: String,
    /// The `namespace` member.
    pub namespace: Option<String>,
    /// The `insert_kwargs` member.
    pub insert_kwargs: Option<BTreeMap<String, Json>>,
    /// Default: `"CloudPineconeVectorStore"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Shows `[redacted]` in place of each sensitive value, even of one that is absent.
impl fmt::Debug for CloudPineconeVectorStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CloudPineconeVectorStore")
            .field(
                "supports_nested_metadata_filters",
                &self.supports_nested_metadata_filters,
            )
            .field("api_key", &format_args!("[redacted]"))
            .field("index_name", &self.index_name)
            .field("namespace", &self.namespace)
            .field("insert_kwargs", &self.insert_kwargs)
            .field("class_name", &self.class_name)
            .field("extra", &self.extra)
            .finish()
    }
}

impl CloudPineconeVectorStore {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(api_key: impl Into<String>, index_name: impl Into<String>) -> Self {
        Self {
            supports_nested_metadata_filters: None,
            api_key: Some(api_key.into()),
            index_name: index_name.into(),
            namespace: None,
            insert_kwargs: None,
            class_name: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    CloudPineconeVectorStore,
    /// Default: `true`
    with_supports_nested_metadata_filters(
        supports_nested_metadata_filters: impl Into<
            CloudPineconeVectorStoreSupportsNestedMetadataFilters,
        >,
    ) = supports_nested_metadata_filters.into();
    /// The `namespace` member.
    with_namespace(namespace: impl Into<String>) = namespace.into(),
    /// Sends `namespace` as null, which is not the same as leaving it out.
    with_namespace_null = null "namespace";
    /// The `insert_kwargs` member.
    with_insert_kwargs(insert_kwargs: impl Into<BTreeMap<String, Json>>) = insert_kwargs.into(),
    /// Sends `insert_kwargs` as null, which is not the same as leaving it out.
    with_insert_kwargs_null = null "insert_kwargs";
    /// Default: `"CloudPineconeVectorStore"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
}

members! {
    CloudPineconeVectorStore,
    supports_nested_metadata_filters = optional "supports_nested_metadata_filters",
    api_key = optional "api_key",
    index_name = required "index_name",
    namespace = optional_or_null "namespace",
    insert_kwargs = optional_or_null "insert_kwargs",
    class_name = optional "class_name",
}
