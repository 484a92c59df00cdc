// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use super::{BatchParseJobConfig, BatchParseJobRecordCreateJobName};
use crate::runtime::{self, Extra, members, object, scalar};

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

    /// Default: `"parse_raw_file_job"`
    #[must_use]
    pub fn with_job_name(
        mut self,
        job_name: impl Into<BatchParseJobRecordCreateJobName>,
    ) -> Self {
        self.job_name = Some(job_name.into());
        self
    }

    /// The partitions for this execution. Used for determining where to save job output.
    #[must_use]
    pub fn with_partitions(
        mut self,
        partitions: impl Into<BTreeMap<String, String>>,
    ) -> Self {
        self.partitions = Some(partitions.into());
        self
    }

    /// The generic parse configuration for all files in the batch.
    #[must_use]
    pub fn with_parameters(mut self, parameters: BatchParseJobConfig) -> Self {
        self.parameters = Some(parameters);
        self.extra.remove_null("parameters");
        self
    }

    /// Sends `parameters` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_parameters_null(mut self) -> Self {
        self.parameters = None;
        object::set_null(&mut self.extra, "parameters");
        self
    }

    /// The upstream request ID that created this job. Used for tracking the job across services.
    #[must_use]
    pub fn with_session_id(mut self, session_id: impl Into<scalar::Uuid>) -> Self {
        self.session_id = Some(session_id.into());
        self.extra.remove_null("session_id");
        self
    }

    /// Sends `session_id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_session_id_null(mut self) -> Self {
        self.session_id = None;
        object::set_null(&mut self.extra, "session_id");
        self
    }

    /// The correlation ID for this job. Used for tracking the job across services.
    #[must_use]
    pub fn with_correlation_id(
        mut self,
        correlation_id: impl Into<scalar::Uuid>,
    ) -> Self {
        self.correlation_id = Some(correlation_id.into());
        self.extra.remove_null("correlation_id");
        self
    }

    /// Sends `correlation_id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_correlation_id_null(mut self) -> Self {
        self.correlation_id = None;
        object::set_null(&mut self.extra, "correlation_id");
        self
    }

    /// The ID of the parent job execution.
    #[must_use]
    pub fn with_parent_job_execution_id(
        mut self,
        parent_job_execution_id: impl Into<scalar::Uuid>,
    ) -> Self {
        self.parent_job_execution_id = Some(parent_job_execution_id.into());
        self.extra.remove_null("parent_job_execution_id");
        self
    }

    /// Sends `parent_job_execution_id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_parent_job_execution_id_null(mut self) -> Self {
        self.parent_job_execution_id = None;
        object::set_null(&mut self.extra, "parent_job_execution_id");
        self
    }

    /// The ID of the user that created this job
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self.extra.remove_null("user_id");
        self
    }

    /// Sends `user_id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_user_id_null(mut self) -> Self {
        self.user_id = None;
        object::set_null(&mut self.extra, "user_id");
        self
    }

    /// The ID of the project this job belongs to.
    #[must_use]
    pub fn with_project_id(mut self, project_id: impl Into<scalar::Uuid>) -> Self {
        self.project_id = Some(project_id.into());
        self.extra.remove_null("project_id");
        self
    }

    /// Sends `project_id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_project_id_null(mut self) -> Self {
        self.project_id = None;
        object::set_null(&mut self.extra, "project_id");
        self
    }

    /// The URL that needs to be called at the end of the parsing job.
    #[must_use]
    pub fn with_webhook_url(mut self, webhook_url: impl Into<String>) -> Self {
        self.webhook_url = Some(webhook_url.into());
        self.extra.remove_null("webhook_url");
        self
    }

    /// Sends `webhook_url` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_webhook_url_null(mut self) -> Self {
        self.webhook_url = None;
        object::set_null(&mut self.extra, "webhook_url");
        self
    }
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
