// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// Options for fast tier parsing (rule-based, no AI).
///
/// Fast tier uses deterministic algorithms for text extraction without AI enhancement.
/// It's the fastest and most cost-effective option, best suited for simple documents
/// with standard layouts. Currently has no configurable options but reserved for
/// future expansion.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LlamaParseFastOptions {
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl LlamaParseFastOptions {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

members! {
    LlamaParseFastOptions,
}
