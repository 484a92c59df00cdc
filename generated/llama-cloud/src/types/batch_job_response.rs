// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{BatchJobStatus, BatchJobType};
use crate::runtime::{self, Extra, members, scalar};

/// Response schema for a batch processing job.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BatchJobResponse {
    /// Current job status
    pub status: BatchJobStatus,
    /// The `effective_at` member.
    pub effective_at: Option<scalar::DateTime>,
    /// The job record ID associated with this status, if any.
    pub job_record_id: Option<String>,
    /// Error message for the latest job attempt, if any.
    pub error_message: Option<String>,
    /// Unique identifier for the batch job
    ///
    /// Example: `"bjb-aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"`
    pub id: String,
    /// Creation datetime
    pub created_at: Option<scalar::DateTime>,
    /// Update datetime
    pub updated_at: Option<scalar::DateTime>,
    /// Project this job belongs to
    ///
    /// Example: `"proj-aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"`
    pub project_id: String,
    /// Directory being processed
    ///
    /// Example: `"dir-aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"`
    pub directory_id: Option<String>,
    /// Type of processing operation (parse or classify)
    pub job_type: BatchJobType,
    /// Total number of items in the job
    pub total_items: i64,
    /// Number of items processed so far
    ///
    /// Default: `0`
    pub processed_items: Option<i64>,
    /// Number of items that failed processing
    ///
    /// Default: `0`
    pub failed_items: Option<i64>,
    /// Number of items skipped (already processed or size limit)
    ///
    /// Default: `0`
    pub skipped_items: Option<i64>,
    /// Async job tracking ID
    pub workflow_id: Option<String>,
    /// Timestamp when job processing started
    pub started_at: Option<scalar::DateTime>,
    /// Timestamp when job completed
    pub completed_at: Option<scalar::DateTime>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    BatchJobResponse,
    status = required "status",
    effective_at = optional "effective_at",
    job_record_id = optional_or_null "job_record_id",
    error_message = optional_or_null "error_message",
    id = required "id",
    created_at = optional_or_null "created_at",
    updated_at = optional_or_null "updated_at",
    project_id = required "project_id",
    directory_id = optional_or_null "directory_id",
    job_type = required "job_type",
    total_items = required "total_items",
    processed_items = optional "processed_items",
    failed_items = optional "failed_items",
    skipped_items = optional "skipped_items",
    workflow_id = optional_or_null "workflow_id",
    started_at = optional_or_null "started_at",
    completed_at = optional_or_null "completed_at",
}

/// Another name of [`BatchJobResponse`].
pub type BatchCreateResponse = BatchJobResponse;

/// Another name of [`BatchJobResponse`].
pub type BatchListResponse = BatchJobResponse;
