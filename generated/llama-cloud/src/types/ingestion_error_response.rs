// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::JobNameMapping;
use crate::runtime::{self, Extra, members, scalar};

/// The `IngestionErrorResponse` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IngestionErrorResponse {
    /// ID of the job that failed.
    pub job_id: scalar::Uuid,
    /// List of errors that occurred during ingestion.
    pub message: String,
    /// Name of the job that failed.
    pub step: JobNameMapping,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    IngestionErrorResponse,
    job_id = required "job_id",
    message = required "message",
    step = required "step",
}
