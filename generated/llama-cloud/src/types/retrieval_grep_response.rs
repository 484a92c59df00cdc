// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// A single grep match within a file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RetrievalGrepResponse {
    /// Start character offset of the match.
    pub start_char: i64,
    /// End character offset of the match.
    pub end_char: i64,
    /// Matched text content.
    pub content: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    RetrievalGrepResponse,
    start_char = required "start_char",
    end_char = required "end_char",
    content = required "content",
}
