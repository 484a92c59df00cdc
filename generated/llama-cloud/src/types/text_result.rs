// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::TextResultPage;
use crate::runtime::{self, Extra, members};

/// The `TextResult` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TextResult {
    /// List of text pages
    pub pages: Vec<TextResultPage>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    TextResult,
    pages = required "pages",
}
