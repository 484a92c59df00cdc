// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::{self, Extra, Json, members};

/// The agent calls a tool.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ToolCallEvent {
    /// What the tool is given.
    pub arguments: BTreeMap<String, Json>,
    /// Identifies the call. Its result carries the same one.
    pub call_id: String,
    /// The name of the tool.
    pub name: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ToolCallEvent,
    arguments = required "arguments",
    call_id = required "call_id",
    name = required "name",
}
