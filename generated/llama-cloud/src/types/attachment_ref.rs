// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// Reference to a file attachment, retrievable via ``GET /api/v1/beta/attachments/{attachment_name}?source_id=...``.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AttachmentRef {
    /// Attachment kind, e.g. 'screenshot', 'items'.
    pub r#type: String,
    /// Attachment-relative path, e.g. 'screenshots/page_7.jpg'.
    pub attachment_name: String,
    /// File ID to pass as source_id when fetching the attachment.
    pub source_id: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    AttachmentRef,
    r#type = required "type",
    attachment_name = required "attachment_name",
    source_id = required "source_id",
}
