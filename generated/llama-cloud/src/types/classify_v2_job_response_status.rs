// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// The values of `ClassifyV2JobResponseStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClassifyV2JobResponseStatus {
    /// `PENDING`
    Pending,
    /// `RUNNING`
    Running,
    /// `COMPLETED`
    Completed,
    /// `FAILED`
    Failed,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    ClassifyV2JobResponseStatus,
    Pending = "PENDING",
    Running = "RUNNING",
    Completed = "COMPLETED",
    Failed = "FAILED",
}
