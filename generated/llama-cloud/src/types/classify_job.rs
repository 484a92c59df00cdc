// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{ClassifierRule, ClassifyMode, ClassifyParsingConfiguration, StatusEnum};
use crate::runtime::{self, Extra, argument, members, scalar, setters};

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
}

setters! {
    ClassifyJob,
    /// The `effective_at` member.
    with_effective_at(effective_at: impl Into<scalar::DateTime>) = effective_at.into();
    /// The job record ID associated with this status, if any.
    with_job_record_id(job_record_id: impl Into<String>) = job_record_id.into(),
    /// Sends `job_record_id` as null, which is not the same as leaving it out.
    with_job_record_id_null = null "job_record_id";
    /// Error message for the latest job attempt, if any.
    with_error_message(error_message: impl Into<String>) = error_message.into(),
    /// Sends `error_message` as null, which is not the same as leaving it out.
    with_error_message_null = null "error_message";
    /// Creation datetime
    with_created_at(created_at: impl Into<scalar::DateTime>) = created_at.into(),
    /// Sends `created_at` as null, which is not the same as leaving it out.
    with_created_at_null = null "created_at";
    /// Update datetime
    with_updated_at(updated_at: impl Into<scalar::DateTime>) = updated_at.into(),
    /// Sends `updated_at` as null, which is not the same as leaving it out.
    with_updated_at_null = null "updated_at";
    /// The classification mode to use
    ///
    /// Default: `"FAST"`
    with_mode(mode: impl Into<ClassifyMode>) = mode.into();
    /// The configuration for the parsing job
    ///
    /// Default: `{"lang": "en", "max_pages": 5}`
    with_parsing_configuration(parsing_configuration: ClassifyParsingConfiguration) = parsing_configuration;
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
