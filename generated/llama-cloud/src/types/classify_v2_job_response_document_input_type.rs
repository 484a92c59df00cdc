// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Whether the input was a file or parse job (FILE or PARSE_JOB)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClassifyV2JobResponseDocumentInputType {
    /// `url`
    Url,
    /// `file_id`
    FileId,
    /// `parse_job_id`
    ParseJobId,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    ClassifyV2JobResponseDocumentInputType,
    Url = "url",
    FileId = "file_id",
    ParseJobId = "parse_job_id",
}
