// @generated from spec/container-registry.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// A list of unstructured historical data for v1 compatibility
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct History {
    /// The raw v1 compatibility information
    pub v1_compatibility: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    History,
    v1_compatibility = optional "v1Compatibility",
}
