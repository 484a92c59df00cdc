// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, scalar};

/// API response schema for a directory.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DirectoryResponse {
    /// Unique identifier for the directory.
    pub id: String,
    /// Creation datetime
    pub created_at: Option<scalar::DateTime>,
    /// Update datetime
    pub updated_at: Option<scalar::DateTime>,
    /// Project the directory belongs to.
    pub project_id: String,
    /// Human-readable name for the directory.
    ///
    /// Limits: at least 1 character.
    pub name: String,
    /// Optional description shown to users.
    pub description: Option<String>,
    /// Optional timestamp of when the directory was deleted. Null if not deleted.
    pub deleted_at: Option<scalar::DateTime>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    DirectoryResponse,
    id = required "id",
    created_at = optional_or_null "created_at",
    updated_at = optional_or_null "updated_at",
    project_id = required "project_id",
    name = required "name",
    description = optional_or_null "description",
    deleted_at = optional_or_null "deleted_at",
}

/// Another name of [`DirectoryResponse`].
pub type DirectoryCreateResponse = DirectoryResponse;

/// Another name of [`DirectoryResponse`].
pub type DirectoryUpdateResponse = DirectoryResponse;

/// Another name of [`DirectoryResponse`].
pub type DirectoryListResponse = DirectoryResponse;

/// Another name of [`DirectoryResponse`].
pub type DirectoryGetResponse = DirectoryResponse;
