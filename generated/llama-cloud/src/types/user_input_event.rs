// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// A message of the user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserInputEvent {
    /// The `content` member.
    pub content: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    UserInputEvent,
    content = required "content",
}
