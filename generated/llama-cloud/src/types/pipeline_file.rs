// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use super::PipelineDataSourceStatus;
use crate::runtime::{self, Extra, Json, members, scalar};

/// A file associated with a pipeline.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PipelineFile {
    /// Unique identifier for the pipeline file.
    pub id: scalar::Uuid,
    /// Name of the file.
    pub name: Option<String>,
    /// The ID of the file in the external system.
    pub external_file_id: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
    /// File type (e.g. pdf, docx, etc.).
    pub file_type: Option<String>,
    /// The ID of the project that the file belongs to.
    pub project_id: Option<scalar::Uuid>,
    /// The last modified time of the file.
    pub last_modified_at: Option<scalar::DateTime>,
    /// The ID of the file.
    pub file_id: Option<scalar::Uuid>,
    /// The ID of the pipeline that the file is associated with.
    pub pipeline_id: scalar::Uuid,
    /// Resource information for the file.
    pub resource_info: Option<BTreeMap<String, Json>>,
    /// Permission information for the file.
    pub permission_info: Option<BTreeMap<String, Json>>,
    /// Custom metadata for the file.
    pub custom_metadata: Option<BTreeMap<String, Json>>,
    /// The ID of the data source that the file belongs to.
    pub data_source_id: Option<scalar::Uuid>,
    /// Hashes for the configuration of the pipeline.
    pub config_hash: Option<BTreeMap<String, Json>>,
    /// The number of pages that have been indexed for this file.
    pub indexed_page_count: Option<i64>,
    /// Status of the pipeline file.
    pub status: Option<PipelineDataSourceStatus>,
    /// The last time the status was updated.
    pub status_updated_at: Option<scalar::DateTime>,
    /// When the pipeline file was created.
    pub created_at: Option<scalar::DateTime>,
    /// When the pipeline file was last updated.
    pub updated_at: Option<scalar::DateTime>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    PipelineFile,
    id = required "id",
    name = optional_or_null "name",
    external_file_id = optional_or_null "external_file_id",
    file_size = optional_or_null "file_size",
    file_type = optional_or_null "file_type",
    project_id = optional_or_null "project_id",
    last_modified_at = optional_or_null "last_modified_at",
    file_id = optional_or_null "file_id",
    pipeline_id = required "pipeline_id",
    resource_info = optional_or_null "resource_info",
    permission_info = optional_or_null "permission_info",
    custom_metadata = optional_or_null "custom_metadata",
    data_source_id = optional_or_null "data_source_id",
    config_hash = optional_or_null "config_hash",
    indexed_page_count = optional_or_null "indexed_page_count",
    status = optional_or_null "status",
    status_updated_at = optional_or_null "status_updated_at",
    created_at = optional_or_null "created_at",
    updated_at = optional_or_null "updated_at",
}
