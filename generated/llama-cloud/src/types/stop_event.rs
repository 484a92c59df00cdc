// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::Usage;
use crate::runtime::{self, Extra, members};

/// The end of the turn. Nothing follows.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StopEvent {
    /// Message of the error. Null if the turn succeeded.
    pub error: Option<String>,
    /// Whether the turn failed.
    pub is_error: bool,
    /// Token usage and duration of the turn.
    pub usage: Usage,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    StopEvent,
    error = nullable "error",
    is_error = required "is_error",
    usage = required "usage",
}
