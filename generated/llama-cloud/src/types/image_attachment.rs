// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// Coordinates for lazily resolving a page screenshot presigned URL.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageAttachment {
    /// The `attachment_name` member.
    pub attachment_name: String,
    /// The `source_id` member.
    pub source_id: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ImageAttachment,
    attachment_name = required "attachment_name",
    source_id = required "source_id",
}
