// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::BatchFileStatus;
use crate::runtime::{self, Extra, members, scalar};

/// Detailed information about an item in a batch job.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JobItemListResponse {
    /// Processing status of this item
    pub status: BatchFileStatus,
    /// The `effective_at` member.
    pub effective_at: Option<scalar::DateTime>,
    /// The job record ID associated with this status, if any.
    pub job_record_id: Option<String>,
    /// Error message for the latest job attempt, if any.
    pub error_message: Option<String>,
    /// ID of the item
    pub item_id: String,
    /// Name of the item
    pub item_name: String,
    /// Job ID for the underlying processing job (links to parse/extract job results)
    pub job_id: Option<String>,
    /// Reason item was skipped (e.g., 'already_processed', 'size_limit_exceeded')
    pub skip_reason: Option<String>,
    /// When processing started for this item
    pub started_at: Option<scalar::DateTime>,
    /// When processing completed for this item
    pub completed_at: Option<scalar::DateTime>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    JobItemListResponse,
    status = required "status",
    effective_at = optional "effective_at",
    job_record_id = optional_or_null "job_record_id",
    error_message = optional_or_null "error_message",
    item_id = required "item_id",
    item_name = required "item_name",
    job_id = optional_or_null "job_id",
    skip_reason = optional_or_null "skip_reason",
    started_at = optional_or_null "started_at",
    completed_at = optional_or_null "completed_at",
}
