// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// Metadata about a specific result type stored in S3.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResultTypeMetadata {
    /// Size of the result file in bytes
    pub size_bytes: i64,
    /// Whether the result file exists in S3
    ///
    /// Default: `true`
    pub exists: Option<bool>,
    /// Presigned URL to download the result file
    pub presigned_url: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ResultTypeMetadata,
    size_bytes = required "size_bytes",
    exists = optional "exists",
    presigned_url = optional_or_null "presigned_url",
}
