// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{
    ClassifyConfiguration, ClassifyResult, ClassifyV2JobResponseDocumentInputType,
    ClassifyV2JobResponseStatus,
};
use crate::runtime::{self, Extra, members, scalar};

/// Response for a classify job.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClassifyV2JobResponse {
    /// Unique identifier
    pub id: String,
    /// Creation datetime
    pub created_at: Option<scalar::DateTime>,
    /// Update datetime
    pub updated_at: Option<scalar::DateTime>,
    /// ID of the input file or parse job
    pub file_input: String,
    /// Project this job belongs to
    pub project_id: String,
    /// User who created this job
    pub user_id: String,
    /// Current job status: PENDING, RUNNING, COMPLETED, or FAILED
    pub status: ClassifyV2JobResponseStatus,
    /// Whether the input was a file or parse job (FILE or PARSE_JOB)
    pub document_input_type: ClassifyV2JobResponseDocumentInputType,
    /// Classify configuration used for this job
    pub configuration: ClassifyConfiguration,
    /// Classify result — available when status is COMPLETED
    pub result: Option<ClassifyResult>,
    /// Error message if job failed
    pub error_message: Option<String>,
    /// Product configuration ID
    pub configuration_id: Option<String>,
    /// Idempotency key
    pub transaction_id: Option<String>,
    /// Associated parse job ID
    pub parse_job_id: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ClassifyV2JobResponse,
    id = required "id",
    created_at = optional_or_null "created_at",
    updated_at = optional_or_null "updated_at",
    file_input = required "file_input",
    project_id = required "project_id",
    user_id = required "user_id",
    status = required "status",
    document_input_type = required "document_input_type",
    configuration = required "configuration",
    result = optional_or_null "result",
    error_message = optional_or_null "error_message",
    configuration_id = optional_or_null "configuration_id",
    transaction_id = optional_or_null "transaction_id",
    parse_job_id = optional_or_null "parse_job_id",
}

/// Another name of [`ClassifyV2JobResponse`].
pub type ClassifyCreateResponse = ClassifyV2JobResponse;

/// Another name of [`ClassifyV2JobResponse`].
pub type ClassifyListResponse = ClassifyV2JobResponse;

/// Another name of [`ClassifyV2JobResponse`].
pub type ClassifyGetResponse = ClassifyV2JobResponse;
