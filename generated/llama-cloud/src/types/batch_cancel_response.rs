// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::BatchJobStatus;
use crate::runtime::{self, Extra, members};

/// Response after cancelling a batch job.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BatchCancelResponse {
    /// ID of the cancelled job
    pub job_id: String,
    /// New status (should be 'cancelled')
    pub status: BatchJobStatus,
    /// Number of items processed before cancellation
    pub processed_items: i64,
    /// Confirmation message
    pub message: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    BatchCancelResponse,
    job_id = required "job_id",
    status = required "status",
    processed_items = required "processed_items",
    message = required "message",
}
