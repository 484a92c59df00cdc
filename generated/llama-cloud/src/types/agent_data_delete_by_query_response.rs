// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// API response for bulk delete operation
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentDataDeleteByQueryResponse {
    /// The `deleted_count` member.
    pub deleted_count: i64,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    AgentDataDeleteByQueryResponse,
    deleted_count = required "deleted_count",
}
