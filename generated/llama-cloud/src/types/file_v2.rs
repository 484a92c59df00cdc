// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::PresignedURL;
use crate::runtime::{self, Extra, members, scalar};

/// An uploaded file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileV2 {
    /// Unique file identifier
    ///
    /// Example: `"dfl-aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"`
    pub id: String,
    /// File name including extension
    ///
    /// Limits: 1 to 3000 characters.
    ///
    /// Example: `"invoice.pdf"`
    pub name: String,
    /// Optional ID for correlating with an external system
    ///
    /// Example: `"ext-12345"`
    pub external_file_id: Option<String>,
    /// File extension (pdf, docx, png, etc.)
    ///
    /// Limits: 1 to 3000 characters.
    ///
    /// Example: `"pdf"`
    pub file_type: Option<String>,
    /// Project this file belongs to
    ///
    /// Example: `"123e4567-e89b-12d3-a456-426614174000"`
    pub project_id: scalar::Uuid,
    /// When the file was last modified (ISO 8601)
    pub last_modified_at: Option<scalar::DateTime>,
    /// When the file expires and may be automatically removed. Null means no expiration.
    pub expires_at: Option<scalar::DateTime>,
    /// How the file will be used: user_data, parse, extract, classify, split, sheet, or agent_app
    ///
    /// Example: `"parse"`
    pub purpose: Option<String>,
    /// Presigned URL to download the file content.
    pub download_url: Option<PresignedURL>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    FileV2,
    id = required "id",
    name = required "name",
    external_file_id = optional_or_null "external_file_id",
    file_type = optional_or_null "file_type",
    project_id = required "project_id",
    last_modified_at = optional_or_null "last_modified_at",
    expires_at = optional_or_null "expires_at",
    purpose = optional_or_null "purpose",
    download_url = optional_or_null "download_url",
}

/// Another name of [`FileV2`].
pub type FileCreateResponse = FileV2;

/// Another name of [`FileV2`].
pub type FileListResponse = FileV2;
