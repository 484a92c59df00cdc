// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{LlamaParseJobFailureConditions, LlamaParseTimeouts};
use crate::runtime::{self, Extra, members, setters};

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
}

setters! {
    LlamaParseProcessingControl,
    /// Timeout settings for job execution. Increase for large or complex documents
    with_timeouts(timeouts: LlamaParseTimeouts) = timeouts;
    /// Quality thresholds that determine when a job should fail vs complete with partial results
    with_job_failure_conditions(job_failure_conditions: LlamaParseJobFailureConditions) = job_failure_conditions;
}

members! {
    LlamaParseProcessingControl,
    timeouts = optional "timeouts",
    job_failure_conditions = optional "job_failure_conditions",
}
