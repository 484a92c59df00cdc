// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::ImageAttachment;
use crate::runtime::{self, Extra, Json, members};

/// The result of a tool call.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ToolResultEvent {
    /// Identifier of the call that this is the result of.
    pub call_id: String,
    /// The name of the tool.
    pub name: String,
    /// The result as any JSON.
    pub result: Json,
    /// Coordinates for lazily resolving a page screenshot presigned URL.
    pub image_attachment: Option<ImageAttachment>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ToolResultEvent,
    call_id = required "call_id",
    name = required "name",
    result = required "result",
    image_attachment = optional_or_null "image_attachment",
}
