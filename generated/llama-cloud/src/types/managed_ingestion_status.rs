// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Status of managed ingestion with partial Updates.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedIngestionStatus {
    /// `NOT_STARTED`
    NotStarted,
    /// `IN_PROGRESS`
    InProgress,
    /// `SUCCESS`
    Success,
    /// `ERROR`
    Error,
    /// `PARTIAL_SUCCESS`
    PartialSuccess,
    /// `CANCELLED`
    Cancelled,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    ManagedIngestionStatus,
    NotStarted = "NOT_STARTED",
    InProgress = "IN_PROGRESS",
    Success = "SUCCESS",
    Error = "ERROR",
    PartialSuccess = "PARTIAL_SUCCESS",
    Cancelled = "CANCELLED",
}
