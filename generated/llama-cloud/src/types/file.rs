// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::{self, Extra, Json, members, scalar};

/// Schema for a file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// Unique identifier
    pub id: scalar::Uuid,
    /// Creation datetime
    pub created_at: Option<scalar::DateTime>,
    /// Update datetime
    pub updated_at: Option<scalar::DateTime>,
    /// Limits: 1 to 3000 characters.
    pub name: String,
    /// The ID of the file in the external system
    pub external_file_id: Option<String>,
    /// Size of the file in bytes
    ///
    /// Limits: at least 0.
    pub file_size: Option<i64>,
    /// File type (e.g. pdf, docx, etc.)
    ///
    /// Limits: 1 to 3000 characters.
    pub file_type: Option<String>,
    /// The ID of the project that the file belongs to
    pub project_id: scalar::Uuid,
    /// The last modified time of the file
    pub last_modified_at: Option<scalar::DateTime>,
    /// Resource information for the file
    pub resource_info: Option<BTreeMap<String, Json>>,
    /// Permission information for the file
    pub permission_info: Option<BTreeMap<String, Json>>,
    /// The ID of the data source that the file belongs to
    pub data_source_id: Option<scalar::Uuid>,
    /// The expiration date for the file. Files past this date can be deleted.
    pub expires_at: Option<scalar::DateTime>,
    /// The intended purpose of the file (e.g., 'user_data', 'parse', 'extract', 'split', 'classify')
    pub purpose: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    File,
    id = required "id",
    created_at = optional_or_null "created_at",
    updated_at = optional_or_null "updated_at",
    name = required "name",
    external_file_id = optional_or_null "external_file_id",
    file_size = optional_or_null "file_size",
    file_type = optional_or_null "file_type",
    project_id = required "project_id",
    last_modified_at = optional_or_null "last_modified_at",
    resource_info = optional_or_null "resource_info",
    permission_info = optional_or_null "permission_info",
    data_source_id = optional_or_null "data_source_id",
    expires_at = optional_or_null "expires_at",
    purpose = optional_or_null "purpose",
}
