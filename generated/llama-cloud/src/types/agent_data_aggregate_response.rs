// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::{self, Extra, Json, members};

/// API Result for a single group in the aggregate response
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentDataAggregateResponse {
    /// The `group_key` member.
    pub group_key: BTreeMap<String, Json>,
    /// The `count` member.
    pub count: Option<i64>,
    /// The `first_item` member.
    pub first_item: Option<BTreeMap<String, Json>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    AgentDataAggregateResponse,
    group_key = required "group_key",
    count = optional_or_null "count",
    first_item = optional_or_null "first_item",
}
