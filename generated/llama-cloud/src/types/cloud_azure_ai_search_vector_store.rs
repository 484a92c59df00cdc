// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;
use std::fmt;

use super::CloudAzureAISearchVectorStoreSupportsNestedMetadataFilters;
use crate::runtime::{self, Extra, Json, members, object};

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
            .field("client_secret", &self.client_secret)
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

    /// Default: `true`
    #[must_use]
    pub fn with_supports_nested_metadata_filters(
        mut self,
        supports_nested_metadata_filters: impl Into<
            CloudAzureAISearchVectorStoreSupportsNestedMetadataFilters,
        >,
    ) -> Self {
        self.supports_nested_metadata_filters = Some(
            supports_nested_metadata_filters.into(),
        );
        self
    }

    /// The `search_service_api_version` member.
    #[must_use]
    pub fn with_search_service_api_version(
        mut self,
        search_service_api_version: impl Into<String>,
    ) -> Self {
        self.search_service_api_version = Some(search_service_api_version.into());
        self.extra.remove_null("search_service_api_version");
        self
    }

    /// Sends `search_service_api_version` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_search_service_api_version_null(mut self) -> Self {
        self.search_service_api_version = None;
        object::set_null(&mut self.extra, "search_service_api_version");
        self
    }

    /// The `index_name` member.
    #[must_use]
    pub fn with_index_name(mut self, index_name: impl Into<String>) -> Self {
        self.index_name = Some(index_name.into());
        self.extra.remove_null("index_name");
        self
    }

    /// Sends `index_name` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_index_name_null(mut self) -> Self {
        self.index_name = None;
        object::set_null(&mut self.extra, "index_name");
        self
    }

    /// The `filterable_metadata_field_keys` member.
    #[must_use]
    pub fn with_filterable_metadata_field_keys(
        mut self,
        filterable_metadata_field_keys: impl Into<BTreeMap<String, Json>>,
    ) -> Self {
        self.filterable_metadata_field_keys = Some(
            filterable_metadata_field_keys.into(),
        );
        self.extra.remove_null("filterable_metadata_field_keys");
        self
    }

    /// Sends `filterable_metadata_field_keys` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_filterable_metadata_field_keys_null(mut self) -> Self {
        self.filterable_metadata_field_keys = None;
        object::set_null(&mut self.extra, "filterable_metadata_field_keys");
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

    /// The `client_id` member.
    #[must_use]
    pub fn with_client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self.extra.remove_null("client_id");
        self
    }

    /// Sends `client_id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_client_id_null(mut self) -> Self {
        self.client_id = None;
        object::set_null(&mut self.extra, "client_id");
        self
    }

    /// The `client_secret` member.
    #[must_use]
    pub fn with_client_secret(mut self, client_secret: impl Into<String>) -> Self {
        self.client_secret = Some(client_secret.into());
        self.extra.remove_null("client_secret");
        self
    }

    /// Sends `client_secret` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_client_secret_null(mut self) -> Self {
        self.client_secret = None;
        object::set_null(&mut self.extra, "client_secret");
        self
    }

    /// The `tenant_id` member.
    #[must_use]
    pub fn with_tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self.extra.remove_null("tenant_id");
        self
    }

    /// Sends `tenant_id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_tenant_id_null(mut self) -> Self {
        self.tenant_id = None;
        object::set_null(&mut self.extra, "tenant_id");
        self
    }

    /// Default: `"CloudAzureAISearchVectorStore"`
    #[must_use]
    pub fn with_class_name(mut self, class_name: impl Into<String>) -> Self {
        self.class_name = Some(class_name.into());
        self
    }
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
