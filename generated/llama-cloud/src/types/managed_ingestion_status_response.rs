// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{IngestionErrorResponse, ManagedIngestionStatus};
use crate::runtime::{self, Extra, members, scalar};

/// The `ManagedIngestionStatusResponse` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ManagedIngestionStatusResponse {
    /// ID of the latest job.
    pub job_id: Option<scalar::Uuid>,
    /// Date of the deployment.
    pub deployment_date: Option<scalar::DateTime>,
    /// Status of the ingestion.
    pub status: ManagedIngestionStatus,
    /// List of errors that occurred during ingestion.
    pub error: Option<Vec<IngestionErrorResponse>>,
    /// When the status is effective
    pub effective_at: Option<scalar::DateTime>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ManagedIngestionStatusResponse,
    job_id = optional_or_null "job_id",
    deployment_date = optional_or_null "deployment_date",
    status = required "status",
    error = optional_or_null "error",
    effective_at = optional_or_null "effective_at",
}
