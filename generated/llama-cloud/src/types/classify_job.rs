// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{ClassifierRule, ClassifyMode, ClassifyParsingConfiguration, StatusEnum};
use crate::runtime::{self, Extra, argument, members, object, scalar};

/// A classify job.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClassifyJob {
    /// The status of the classify job
    pub status: StatusEnum,
    /// The `effective_at` member.
    pub effective_at: Option<scalar::DateTime>,
    /// The job record ID associated with this status, if any.
    pub job_record_id: Option<String>,
    /// Error message for the latest job attempt, if any.
    pub error_message: Option<String>,
    /// Unique identifier
    pub id: scalar::Uuid,
    /// Creation datetime
    pub created_at: Option<scalar::DateTime>,
    /// Update datetime
    pub updated_at: Option<scalar::DateTime>,
    /// The rules to classify the files
    ///
    /// Limits: at least 1 item.
    pub rules: Vec<ClassifierRule>,
    /// The ID of the user
    pub user_id: String,
    /// The ID of the project
    pub project_id: scalar::Uuid,
    /// The classification mode to use
    ///
    /// Default: `"FAST"`
    pub mode: Option<ClassifyMode>,
    /// The configuration for the parsing job
    ///
    /// Default: `{"lang": "en", "max_pages": 5}`
    pub parsing_configuration: Option<ClassifyParsingConfiguration>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ClassifyJob {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(
        status: impl Into<StatusEnum>,
        id: impl Into<scalar::Uuid>,
        rules: impl IntoIterator<Item = ClassifierRule>,
        user_id: impl Into<String>,
        project_id: impl Into<scalar::Uuid>,
    ) -> Self {
        Self {
            status: status.into(),
            effective_at: None,
            job_record_id: None,
            error_message: None,
            id: id.into(),
            created_at: None,
            updated_at: None,
            rules: argument::list::<ClassifierRule>(rules),
            user_id: user_id.into(),
            project_id: project_id.into(),
            mode: None,
            parsing_configuration: None,
            extra: Extra::default(),
        }
    }

    /// The `effective_at` member.
    #[must_use]
    pub fn with_effective_at(
        mut self,
        effective_at: impl Into<scalar::DateTime>,
    ) -> Self {
        self.effective_at = Some(effective_at.into());
        self
    }

    /// The job record ID associated with this status, if any.
    #[must_use]
    pub fn with_job_record_id(mut self, job_record_id: impl Into<String>) -> Self {
        self.job_record_id = Some(job_record_id.into());
        self.extra.remove_null("job_record_id");
        self
    }

    /// Sends `job_record_id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_job_record_id_null(mut self) -> Self {
        self.job_record_id = None;
        object::set_null(&mut self.extra, "job_record_id");
        self
    }

    /// Error message for the latest job attempt, if any.
    #[must_use]
    pub fn with_error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self.extra.remove_null("error_message");
        self
    }

    /// Sends `error_message` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_error_message_null(mut self) -> Self {
        self.error_message = None;
        object::set_null(&mut self.extra, "error_message");
        self
    }

    /// Creation datetime
    #[must_use]
    pub fn with_created_at(mut self, created_at: impl Into<scalar::DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self.extra.remove_null("created_at");
        self
    }

    /// Sends `created_at` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_created_at_null(mut self) -> Self {
        self.created_at = None;
        object::set_null(&mut self.extra, "created_at");
        self
    }

    /// Update datetime
    #[must_use]
    pub fn with_updated_at(mut self, updated_at: impl Into<scalar::DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self.extra.remove_null("updated_at");
        self
    }

    /// Sends `updated_at` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_updated_at_null(mut self) -> Self {
        self.updated_at = None;
        object::set_null(&mut self.extra, "updated_at");
        self
    }

    /// The classification mode to use
    ///
    /// Default: `"FAST"`
    #[must_use]
    pub fn with_mode(mut self, mode: impl Into<ClassifyMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// The configuration for the parsing job
    ///
    /// Default: `{"lang": "en", "max_pages": 5}`
    #[must_use]
    pub fn with_parsing_configuration(
        mut self,
        parsing_configuration: ClassifyParsingConfiguration,
    ) -> Self {
        self.parsing_configuration = Some(parsing_configuration);
        self
    }
}

members! {
    ClassifyJob,
    status = required "status",
    effective_at = optional "effective_at",
    job_record_id = optional_or_null "job_record_id",
    error_message = optional_or_null "error_message",
    id = required "id",
    created_at = optional_or_null "created_at",
    updated_at = optional_or_null "updated_at",
    rules = required "rules",
    user_id = required "user_id",
    project_id = required "project_id",
    mode = optional "mode",
    parsing_configuration = optional "parsing_configuration",
}
