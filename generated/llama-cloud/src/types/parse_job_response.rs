// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::ParseJobResponseStatus;
use crate::runtime::{self, Extra, members, scalar};

/// A parse job.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ParseJobResponse {
    /// Unique parse job identifier
    ///
    /// Example: `"pjb-aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"`
    pub id: String,
    /// Creation datetime
    pub created_at: Option<scalar::DateTime>,
    /// Update datetime
    pub updated_at: Option<scalar::DateTime>,
    /// Project this job belongs to
    ///
    /// Example: `"prj-aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"`
    pub project_id: String,
    /// Current job status: PENDING, RUNNING, COMPLETED, FAILED, or CANCELLED
    pub status: ParseJobResponseStatus,
    /// Error details when status is FAILED
    pub error_message: Option<String>,
    /// Optional display name for this parse job
    ///
    /// Example: `"Q4 Financial Report"`
    pub name: Option<String>,
    /// Parsing tier used for this job
    ///
    /// Example: `"fast"`
    pub tier: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ParseJobResponse,
    id = required "id",
    created_at = optional_or_null "created_at",
    updated_at = optional_or_null "updated_at",
    project_id = required "project_id",
    status = required "status",
    error_message = optional_or_null "error_message",
    name = optional_or_null "name",
    tier = optional_or_null "tier",
}

/// Another name of [`ParseJobResponse`].
pub type ParsingCreateResponse = ParseJobResponse;

/// Another name of [`ParseJobResponse`].
pub type ParsingListResponse = ParseJobResponse;

/// Another name of [`ParseJobResponse`].
pub type ParsingUploadFileResponse = ParseJobResponse;
