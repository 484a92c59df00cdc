// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Status of an individual file in a batch job.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchFileStatus {
    /// `pending`
    Pending,
    /// `processing`
    Processing,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// `skipped`
    Skipped,
    /// `cancelled`
    Cancelled,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    BatchFileStatus,
    Pending = "pending",
    Processing = "processing",
    Completed = "completed",
    Failed = "failed",
    Skipped = "skipped",
    Cancelled = "cancelled",
}
