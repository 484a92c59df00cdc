// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::MarkdownResultPages;
use crate::runtime::{self, Extra, members};

/// The `MarkdownResult` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MarkdownResult {
    /// List of markdown pages or failed page entries
    pub pages: Vec<MarkdownResultPages>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    MarkdownResult,
    pages = required "pages",
}
