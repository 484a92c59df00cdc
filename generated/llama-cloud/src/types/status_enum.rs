// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Enum for representing the status of a job
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusEnum {
    /// `PENDING`
    Pending,
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
    StatusEnum,
    Pending = "PENDING",
    Success = "SUCCESS",
    Error = "ERROR",
    PartialSuccess = "PARTIAL_SUCCESS",
    Cancelled = "CANCELLED",
}
