// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// File read result.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RetrievalReadResponse {
    /// Parsed text content of the file.
    pub content: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    RetrievalReadResponse,
    content = required "content",
}
