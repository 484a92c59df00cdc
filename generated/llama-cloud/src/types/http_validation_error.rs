// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::ValidationError;
use crate::runtime::{self, Extra, members};

/// The request is invalid.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HTTPValidationError {
    /// The mistakes, each with its place.
    pub detail: Option<Vec<ValidationError>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    HTTPValidationError,
    detail = optional "detail",
}
