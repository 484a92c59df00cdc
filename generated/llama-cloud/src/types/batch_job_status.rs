// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Status of a batch processing job.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchJobStatus {
    /// `pending`
    Pending,
    /// `running`
    Running,
    /// `dispatched`
    Dispatched,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// `cancelled`
    Cancelled,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    BatchJobStatus,
    Pending = "pending",
    Running = "running",
    Dispatched = "dispatched",
    Completed = "completed",
    Failed = "failed",
    Cancelled = "cancelled",
}
