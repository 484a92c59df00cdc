// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::{self, Extra, Json, members};

/// A call of a tool by the agent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ToolCallEvent {
    /// The arguments of the tool.
    pub arguments: BTreeMap<String, Json>,
    /// Identifier of the call. Its result has the same one.
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
