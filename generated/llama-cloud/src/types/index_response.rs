// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::IndexMetadata;
use crate::runtime::{self, Extra, members, scalar};

/// A searchable index over a directory of documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IndexResponse {
    /// Unique identifier
    pub id: String,
    /// Creation datetime
    pub created_at: Option<scalar::DateTime>,
    /// Update datetime
    pub updated_at: Option<scalar::DateTime>,
    /// Index name.
    pub name: String,
    /// Index description.
    pub description: Option<String>,
    /// Project this index belongs to.
    pub project_id: String,
    /// ID of the source directory.
    pub source_directory_id: String,
    /// ID of the sync configuration.
    pub sync_config_id: String,
    /// ID of the export configuration.
    pub export_config_id: String,
    /// Last sync time.
    pub last_synced_at: Option<scalar::DateTime>,
    /// Last export time.
    pub last_exported_at: Option<scalar::DateTime>,
    /// Build state and diagnostic info.
    pub metadata: Option<IndexMetadata>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    IndexResponse,
    id = required "id",
    created_at = optional_or_null "created_at",
    updated_at = optional_or_null "updated_at",
    name = required "name",
    description = optional_or_null "description",
    project_id = required "project_id",
    source_directory_id = required "source_directory_id",
    sync_config_id = required "sync_config_id",
    export_config_id = required "export_config_id",
    last_synced_at = optional_or_null "last_synced_at",
    last_exported_at = optional_or_null "last_exported_at",
    metadata = optional "metadata",
}

/// Another name of [`IndexResponse`].
pub type IndexCreateResponse = IndexResponse;

/// Another name of [`IndexResponse`].
pub type IndexGetResponse = IndexResponse;
