// @generated from spec/container-registry.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::RegistryError;
use crate::runtime::{self, Extra, members};

/// Acr error response describing why the operation failed
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RegistryErrors {
    /// Array of detailed error
    pub errors: Option<Vec<RegistryError>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    RegistryErrors,
    errors = optional "errors",
}
