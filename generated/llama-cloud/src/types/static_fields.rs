// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::AttachmentRef;
use crate::runtime::{self, Extra, members};

/// Built-in fields stored for every exported chunk.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StaticFields {
    /// ID of the parsed file.
    pub parsed_directory_file_id: Option<String>,
    /// First page number covered by this chunk.
    pub page_range_start: Option<i64>,
    /// Last page number covered by this chunk.
    pub page_range_end: Option<i64>,
    /// Start character offset of the chunk.
    pub chunk_start_char: Option<i64>,
    /// End character offset of the chunk.
    pub chunk_end_char: Option<i64>,
    /// Index of the chunk within the file.
    pub chunk_index: Option<i64>,
    /// Token count of the chunk.
    pub chunk_token_count: Option<i64>,
    /// Attachments associated with the chunk
    pub attachments: Option<Vec<AttachmentRef>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    StaticFields,
    parsed_directory_file_id = optional_or_null "parsed_directory_file_id",
    page_range_start = optional_or_null "page_range_start",
    page_range_end = optional_or_null "page_range_end",
    chunk_start_char = optional_or_null "chunk_start_char",
    chunk_end_char = optional_or_null "chunk_end_char",
    chunk_index = optional_or_null "chunk_index",
    chunk_token_count = optional_or_null "chunk_token_count",
    attachments = optional "attachments",
}
