// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use super::{BatchParseJobConfig, BatchParseJobRecordCreateJobName};
use crate::runtime::{self, Extra, members, scalar, setters};

/// Batch-specific parse job record for batch processing.
///
/// This model contains the metadata and configuration for a batch parse job,
/// but excludes file-specific information. It's used as input to the batch
/// parent workflow and combined with DirectoryFile data to create full
/// ParseJobRecordCreate instances for each file.
///
/// Attributes:
///     job_name: Must be PARSE_RAW_FILE
///     partitions: Partitions for job output location
///     parameters: Generic parse configuration (BatchParseJobConfig)
///     session_id: Upstream request ID for tracking
///     correlation_id: Correlation ID for cross-service tracking
///     parent_job_execution_id: Parent job execution ID if nested
///     user_id: User who created the job
///     project_id: Project this job belongs to
///     webhook_url: Optional webhook URL for job completion notifications
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchParseJobRecordCreate {
    /// Default: `"parse_raw_file_job"`
    pub job_name: Option<BatchParseJobRecordCreateJobName>,
    /// The partitions for this execution. Used for determining where to save job output.
    pub partitions: Option<BTreeMap<String, String>>,
    /// The generic parse configuration for all files in the batch.
    pub parameters: Option<BatchParseJobConfig>,
    /// The upstream request ID that created this job. Used for tracking the job across services.
    pub session_id: Option<scalar::Uuid>,
    /// The correlation ID for this job. Used for tracking the job across services.
    pub correlation_id: Option<scalar::Uuid>,
    /// The ID of the parent job execution.
    pub parent_job_execution_id: Option<scalar::Uuid>,
    /// The ID of the user that created this job
    pub user_id: Option<String>,
    /// The ID of the project this job belongs to.
    pub project_id: Option<scalar::Uuid>,
    /// The URL that needs to be called at the end of the parsing job.
    pub webhook_url: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl BatchParseJobRecordCreate {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    BatchParseJobRecordCreate,
    /// Default: `"parse_raw_file_job"`
    with_job_name(job_name: impl Into<BatchParseJobRecordCreateJobName>) = job_name.into();
    /// The partitions for this execution. Used for determining where to save job output.
    with_partitions(partitions: impl Into<BTreeMap<String, String>>) = partitions.into();
    /// The generic parse configuration for all files in the batch.
    with_parameters(parameters: BatchParseJobConfig) = parameters,
    /// Sends `parameters` as null, which is not the same as leaving it out.
    with_parameters_null = null "parameters";
    /// The upstream request ID that created this job. Used for tracking the job across services.
    with_session_id(session_id: impl Into<scalar::Uuid>) = session_id.into(),
    /// Sends `session_id` as null, which is not the same as leaving it out.
    with_session_id_null = null "session_id";
    /// The correlation ID for this job. Used for tracking the job across services.
    with_correlation_id(correlation_id: impl Into<scalar::Uuid>) = correlation_id.into(),
    /// Sends `correlation_id` as null, which is not the same as leaving it out.
    with_correlation_id_null = null "correlation_id";
    /// The ID of the parent job execution.
    with_parent_job_execution_id(parent_job_execution_id: impl Into<scalar::Uuid>) = parent_job_execution_id.into(),
    /// Sends `parent_job_execution_id` as null, which is not the same as leaving it out.
    with_parent_job_execution_id_null = null "parent_job_execution_id";
    /// The ID of the user that created this job
    with_user_id(user_id: impl Into<String>) = user_id.into(),
    /// Sends `user_id` as null, which is not the same as leaving it out.
    with_user_id_null = null "user_id";
    /// The ID of the project this job belongs to.
    with_project_id(project_id: impl Into<scalar::Uuid>) = project_id.into(),
    /// Sends `project_id` as null, which is not the same as leaving it out.
    with_project_id_null = null "project_id";
    /// The URL that needs to be called at the end of the parsing job.
    with_webhook_url(webhook_url: impl Into<String>) = webhook_url.into(),
    /// Sends `webhook_url` as null, which is not the same as leaving it out.
    with_webhook_url_null = null "webhook_url";
}

members! {
    BatchParseJobRecordCreate,
    job_name = optional "job_name",
    partitions = optional "partitions",
    parameters = optional_or_null "parameters",
    session_id = optional_or_null "session_id",
    correlation_id = optional_or_null "correlation_id",
    parent_job_execution_id = optional_or_null "parent_job_execution_id",
    user_id = optional_or_null "user_id",
    project_id = optional_or_null "project_id",
    webhook_url = optional_or_null "webhook_url",
}
