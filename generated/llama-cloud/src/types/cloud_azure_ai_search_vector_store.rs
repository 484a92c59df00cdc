// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;
use std::fmt;

use super::CloudAzureAISearchVectorStoreSupportsNestedMetadataFilters;
use crate::runtime::{self, Extra, Json, members, setters};

/// Cloud Azure AI Search Vector Store.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudAzureAISearchVectorStore {
    /// Default: `true`
    pub supports_nested_metadata_filters: Option<
        CloudAzureAISearchVectorStoreSupportsNestedMetadataFilters,
    >,
    /// The `search_service_api_key` member.
    ///
    /// Sensitive: `Debug` does not show its value.
    ///
    /// Write-only: responses do not have it.
    pub search_service_api_key: Option<String>,
    /// The `search_service_endpoint` member.
    pub search_service_endpoint: String,
    /// The `search_service_api_version` member.
    pub search_service_api_version: Option<String>,
    /// The `index_name` member.
    pub index_name: Option<String>,
    /// The `filterable_metadata_field_keys` member.
    pub filterable_metadata_field_keys: Option<BTreeMap<String, Json>>,
    /// The `embedding_dimension` member.
    pub embedding_dimension: Option<i64>,
    /// The `client_id` member.
    pub client_id: Option<String>,
    /// The `client_secret` member.
    ///
    /// Sensitive: `Debug` does not show its value.
    ///
    /// Write-only: responses do not have it.
    pub client_secret: Option<String>,
    /// The `tenant_id` member.
    pub tenant_id: Option<String>,
    /// Default: `"CloudAzureAISearchVectorStore"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Shows `[redacted]` in place of each sensitive value, even of one that is absent.
impl fmt::Debug for CloudAzureAISearchVectorStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CloudAzureAISearchVectorStore")
            .field(
                "supports_nested_metadata_filters",
                &self.supports_nested_metadata_filters,
            )
            .field("search_service_api_key", &format_args!("[redacted]"))
            .field("search_service_endpoint", &self.search_service_endpoint)
            .field("search_service_api_version", &self.search_service_api_version)
            .field("index_name", &self.index_name)
            .field(
                "filterable_metadata_field_keys",
                &self.filterable_metadata_field_keys,
            )
            .field("embedding_dimension", &self.embedding_dimension)
            .field("client_id", &self.client_id)
            .field("client_secret", &format_args!("[redacted]"))
            .field("tenant_id", &self.tenant_id)
            .field("class_name", &self.class_name)
            .field("extra", &self.extra)
            .finish()
    }
}

impl CloudAzureAISearchVectorStore {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(
        search_service_api_key: impl Into<String>,
        search_service_endpoint: impl Into<String>,
    ) -> Self {
        Self {
            supports_nested_metadata_filters: None,
            search_service_api_key: Some(search_service_api_key.into()),
            search_service_endpoint: search_service_endpoint.into(),
            search_service_api_version: None,
            index_name: None,
            filterable_metadata_field_keys: None,
            embedding_dimension: None,
            client_id: None,
            client_secret: None,
            tenant_id: None,
            class_name: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    CloudAzureAISearchVectorStore,
    /// Default: `true`
    with_supports_nested_metadata_filters(
        supports_nested_metadata_filters: impl Into<
            CloudAzureAISearchVectorStoreSupportsNestedMetadataFilters,
        >,
    ) = supports_nested_metadata_filters.into();
    /// The `search_service_api_version` member.
    with_search_service_api_version(search_service_api_version: impl Into<String>) = search_service_api_version.into(),
    /// Sends `search_service_api_version` as null, which is not the same as leaving it out.
    with_search_service_api_version_null = null "search_service_api_version";
    /// The `index_name` member.
    with_index_name(index_name: impl Into<String>) = index_name.into(),
    /// Sends `index_name` as null, which is not the same as leaving it out.
    with_index_name_null = null "index_name";
    /// The `filterable_metadata_field_keys` member.
    with_filterable_metadata_field_keys(
        filterable_metadata_field_keys: impl Into<BTreeMap<String, Json>>,
    ) = filterable_metadata_field_keys.into(),
    /// Sends `filterable_metadata_field_keys` as null, which is not the same as leaving it out.
    with_filterable_metadata_field_keys_null = null "filterable_metadata_field_keys";
    /// The `embedding_dimension` member.
    with_embedding_dimension(embedding_dimension: i64) = embedding_dimension,
    /// Sends `embedding_dimension` as null, which is not the same as leaving it out.
    with_embedding_dimension_null = null "embedding_dimension";
    /// The `client_id` member.
    with_client_id(client_id: impl Into<String>) = client_id.into(),
    /// Sends `client_id` as null, which is not the same as leaving it out.
    with_client_id_null = null "client_id";
    /// The `client_secret` member.
    ///
    /// Sensitive: `Debug` does not show its value.
    with_client_secret(client_secret: impl Into<String>) = client_secret.into(),
    /// Sends `client_secret` as null, which is not the same as leaving it out.
    with_client_secret_null = null "client_secret";
    /// The `tenant_id` member.
    with_tenant_id(tenant_id: impl Into<String>) = tenant_id.into(),
    /// Sends `tenant_id` as null, which is not the same as leaving it out.
    with_tenant_id_null = null "tenant_id";
    /// Default: `"CloudAzureAISearchVectorStore"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
}

members! {
    CloudAzureAISearchVectorStore,
    supports_nested_metadata_filters = optional "supports_nested_metadata_filters",
    search_service_api_key = optional "search_service_api_key",
    search_service_endpoint = required "search_service_endpoint",
    search_service_api_version = optional_or_null "search_service_api_version",
    index_name = optional_or_null "index_name",
    filterable_metadata_field_keys = optional_or_null "filterable_metadata_field_keys",
    embedding_dimension = optional_or_null "embedding_dimension",
    client_id = optional_or_null "client_id",
    client_secret = optional_or_null "client_secret",
    tenant_id = optional_or_null "tenant_id",
    class_name = optional "class_name",
}
