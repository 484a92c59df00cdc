// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// The `LlamaParsePdfOptions` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LlamaParsePdfOptions {
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl LlamaParsePdfOptions {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

members! {
    LlamaParsePdfOptions,
}
