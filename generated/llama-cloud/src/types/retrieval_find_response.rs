// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// A file returned by find.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RetrievalFindResponse {
    /// ID of the file.
    pub file_id: String,
    /// Display name of the file.
    pub file_name: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    RetrievalFindResponse,
    file_id = required "file_id",
    file_name = required "file_name",
}
