// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::StructuredResultPages;
use crate::runtime::{self, Extra, members};

/// The `StructuredResult` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StructuredResult {
    /// List of structured pages or failed page entries
    pub pages: Vec<StructuredResultPages>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    StructuredResult,
    pages = required "pages",
}
