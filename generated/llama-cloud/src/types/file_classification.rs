// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::ClassificationResult;
use crate::runtime::{self, Extra, members, scalar};

/// A file classification.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileClassification {
    /// Unique identifier
    pub id: scalar::Uuid,
    /// Creation datetime
    pub created_at: Option<scalar::DateTime>,
    /// Update datetime
    pub updated_at: Option<scalar::DateTime>,
    /// The ID of the classify job
    pub classify_job_id: scalar::Uuid,
    /// The ID of the classified file
    pub file_id: Option<scalar::Uuid>,
    /// The classification result
    pub result: Option<ClassificationResult>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    FileClassification,
    id = required "id",
    created_at = optional_or_null "created_at",
    updated_at = optional_or_null "updated_at",
    classify_job_id = required "classify_job_id",
    file_id = optional_or_null "file_id",
    result = optional_or_null "result",
}
