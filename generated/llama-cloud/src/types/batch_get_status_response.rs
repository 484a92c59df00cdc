// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::BatchJobResponse;
use crate::runtime::{self, Extra, members};

/// Detailed status response for a batch processing job.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BatchGetStatusResponse {
    /// The `job` member.
    pub job: BatchJobResponse,
    /// Percentage of items processed (0-100)
    ///
    /// Limits: 0 to 100.
    pub progress_percentage: f64,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    BatchGetStatusResponse,
    job = required "job",
    progress_percentage = required "progress_percentage",
}
