// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{
    ExtractConfiguration, ExtractJobMetadata, ExtractV2JobExtractResult,
    ExtractV2JobMetadata,
};
use crate::runtime::{self, Extra, members, scalar};

/// An extraction job.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExtractV2Job {
    /// File ID or parse job ID that was extracted
    ///
    /// Example: `"dfl-aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"`
    pub file_input: String,
    /// Unique job identifier (job_id)
    ///
    /// Example: `"ext-aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"`
    pub id: String,
    /// Project this job belongs to
    ///
    /// Example: `"prj-aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"`
    pub project_id: String,
    /// Saved extract configuration ID used for this job, if any
    ///
    /// Example: `"cfg-11111111-2222-3333-4444-555555555555"`
    pub configuration_id: Option<String>,
    /// Configuration used for this job
    pub configuration: Option<ExtractConfiguration>,
    /// Current job status.
    ///
    /// - `PENDING` — queued, not yet started
    /// - `RUNNING` — actively processing
    /// - `COMPLETED` — finished successfully
    /// - `FAILED` — terminated with an error
    /// - `CANCELLED` — cancelled by user
    ///
    /// Example: `"COMPLETED"`
    pub status: String,
    /// Error details when status is FAILED
    pub error_message: Option<String>,
    /// Extracted data conforming to the data_schema. Returns a single object for per_doc, or an array for per_page / per_table_row.
    pub extract_result: Option<ExtractV2JobExtractResult>,
    /// Extraction metadata including per-field info
    pub extract_metadata: Option<ExtractJobMetadata>,
    /// Custom metadata - limited to enterprise plans.
    pub metadata: Option<ExtractV2JobMetadata>,
    /// Creation timestamp
    pub created_at: scalar::DateTime,
    /// Last update timestamp
    pub updated_at: scalar::DateTime,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ExtractV2Job,
    file_input = required "file_input",
    id = required "id",
    project_id = required "project_id",
    configuration_id = optional_or_null "configuration_id",
    configuration = optional_or_null "configuration",
    status = required "status",
    error_message = optional_or_null "error_message",
    extract_result = optional_or_null "extract_result",
    extract_metadata = optional_or_null "extract_metadata",
    metadata = optional_or_null "metadata",
    created_at = required "created_at",
    updated_at = required "updated_at",
}
