// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use super::{DirectoryFileResponseMetadata, PresignedURL};
use crate::runtime::{self, Extra, members, scalar};

/// API response schema for a directory file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DirectoryFileResponse {
    /// Unique identifier for the directory file.
    pub id: String,
    /// Creation datetime
    pub created_at: Option<scalar::DateTime>,
    /// Update datetime
    pub updated_at: Option<scalar::DateTime>,
    /// Project the directory file belongs to.
    pub project_id: String,
    /// Directory the file belongs to.
    pub directory_id: String,
    /// Unique identifier for the file in the directory
    ///
    /// Limits: at least 1 character.
    pub unique_id: String,
    /// Display name for the file.
    ///
    /// Limits: at least 1 character.
    pub display_name: String,
    /// File ID for the storage location.
    pub file_id: Option<String>,
    /// Merged metadata from all sources. Higher-priority sources override lower.
    pub metadata: Option<BTreeMap<String, Option<DirectoryFileResponseMetadata>>>,
    /// Soft delete marker when the file is removed upstream or by user action.
    pub deleted_at: Option<scalar::DateTime>,
    /// Presigned URL to download the underlying file content.
    pub download_url: Option<PresignedURL>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    DirectoryFileResponse,
    id = required "id",
    created_at = optional_or_null "created_at",
    updated_at = optional_or_null "updated_at",
    project_id = required "project_id",
    directory_id = required "directory_id",
    unique_id = required "unique_id",
    display_name = required "display_name",
    file_id = optional_or_null "file_id",
    metadata = optional "metadata",
    deleted_at = optional_or_null "deleted_at",
    download_url = optional_or_null "download_url",
}

/// Another name of [`DirectoryFileResponse`].
pub type FileUpdateResponse = DirectoryFileResponse;

/// Another name of [`DirectoryFileResponse`].
pub type DirectoryFileListResponse = DirectoryFileResponse;

/// Another name of [`DirectoryFileResponse`].
pub type FileAddResponse = DirectoryFileResponse;

/// Another name of [`DirectoryFileResponse`].
pub type FileGetResponse = DirectoryFileResponse;

/// Another name of [`DirectoryFileResponse`].
pub type FileUploadResponse = DirectoryFileResponse;
