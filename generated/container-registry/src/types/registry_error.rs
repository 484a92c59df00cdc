// @generated from spec/container-registry.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, Json, members};

/// Error information
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RegistryError {
    /// Error code
    pub code: Option<String>,
    /// Error details
    pub detail: Option<Json>,
    /// Error message
    pub message: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    RegistryError,
    code = optional "code",
    detail = optional_or_null "detail",
    message = optional "message",
}
