// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{BatchJobType, ProcessingResultJobConfig, ProcessingResultMetadata};
use crate::runtime::{self, Extra, members, scalar};

/// A processing result with lineage information.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessingResult {
    /// Unique identifier for this result
    pub result_id: String,
    /// Source item that was processed
    pub item_id: String,
    /// Type of processing performed
    pub job_type: BatchJobType,
    /// Job configuration used for processing
    pub job_config: ProcessingResultJobConfig,
    /// Content hash of the job configuration for dedup
    pub parameters_hash: String,
    /// Location of the processing output
    pub output_s3_path: String,
    /// Summary statistics about the output
    pub output_metadata: Option<ProcessingResultMetadata>,
    /// When this processing occurred
    pub processed_at: scalar::DateTime,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ProcessingResult,
    result_id = required "result_id",
    item_id = required "item_id",
    job_type = required "job_type",
    job_config = required "job_config",
    parameters_hash = required "parameters_hash",
    output_s3_path = required "output_s3_path",
    output_metadata = optional_or_null "output_metadata",
    processed_at = required "processed_at",
}
