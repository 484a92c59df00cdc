// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{LlamaParseJobFailureConditions, LlamaParseTimeouts};
use crate::runtime::{self, Extra, members};

/// Job processing controls for timeouts and failure handling.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LlamaParseProcessingControl {
    /// Timeout settings for job execution. Increase for large or complex documents
    pub timeouts: Option<LlamaParseTimeouts>,
    /// Quality thresholds that determine when a job should fail vs complete with partial results
    pub job_failure_conditions: Option<LlamaParseJobFailureConditions>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl LlamaParseProcessingControl {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Timeout settings for job execution. Increase for large or complex documents
    #[must_use]
    pub fn with_timeouts(mut self, timeouts: LlamaParseTimeouts) -> Self {
        self.timeouts = Some(timeouts);
        self
    }

    /// Quality thresholds that determine when a job should fail vs complete with partial results
    #[must_use]
    pub fn with_job_failure_conditions(
        mut self,
        job_failure_conditions: LlamaParseJobFailureConditions,
    ) -> Self {
        self.job_failure_conditions = Some(job_failure_conditions);
        self
    }
}

members! {
    LlamaParseProcessingControl,
    timeouts = optional "timeouts",
    job_failure_conditions = optional "job_failure_conditions",
}
