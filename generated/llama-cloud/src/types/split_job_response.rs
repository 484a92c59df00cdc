// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{SplitCategory, SplitDocumentInput, SplitResultResponse};
use crate::runtime::{self, Extra, members, scalar};

/// Beta response — uses nested document_input object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SplitJobResponse {
    /// Unique identifier for the split job.
    pub id: String,
    /// Creation datetime
    pub created_at: Option<scalar::DateTime>,
    /// Update datetime
    pub updated_at: Option<scalar::DateTime>,
    /// Project ID this job belongs to.
    pub project_id: String,
    /// User ID who created this job.
    pub user_id: String,
    /// Split configuration ID used for this job.
    pub configuration_id: Option<String>,
    /// Document that was split.
    pub document_input: SplitDocumentInput,
    /// Categories used for splitting.
    pub categories: Vec<SplitCategory>,
    /// Current status of the job. Valid values are: pending, processing, completed, failed, cancelled.
    pub status: String,
    /// Split result (available when status is COMPLETED).
    pub result: Option<SplitResultResponse>,
    /// Error message if the job failed.
    pub error_message: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    SplitJobResponse,
    id = required "id",
    created_at = optional_or_null "created_at",
    updated_at = optional_or_null "updated_at",
    project_id = required "project_id",
    user_id = required "user_id",
    configuration_id = optional_or_null "configuration_id",
    document_input = required "document_input",
    categories = required "categories",
    status = required "status",
    result = optional_or_null "result",
    error_message = optional_or_null "error_message",
}

/// Another name of [`SplitJobResponse`].
pub type SplitCreateResponse = SplitJobResponse;

/// Another name of [`SplitJobResponse`].
pub type SplitListResponse = SplitJobResponse;

/// Another name of [`SplitJobResponse`].
pub type SplitGetResponse = SplitJobResponse;
