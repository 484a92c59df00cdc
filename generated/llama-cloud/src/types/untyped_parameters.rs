// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// Catch-all for configurations without a dedicated typed schema.
///
/// Accepts arbitrary JSON fields alongside ``product_type``.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UntypedParameters {
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl UntypedParameters {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

members! {
    UntypedParameters,
    "product_type" = "unknown",
}
