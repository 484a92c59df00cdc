// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use super::RelatedNodeInfoNodeType;
use crate::runtime::{self, Extra, Json, members};

/// The `RelatedNodeInfo` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RelatedNodeInfo {
    /// The `node_id` member.
    pub node_id: String,
    /// The `node_type` member.
    pub node_type: Option<RelatedNodeInfoNodeType>,
    /// The `metadata` member.
    pub metadata: Option<BTreeMap<String, Json>>,
    /// The `hash` member.
    pub hash: Option<String>,
    /// Default: `"RelatedNodeInfo"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    RelatedNodeInfo,
    node_id = required "node_id",
    node_type = optional_or_null "node_type",
    metadata = optional "metadata",
    hash = optional_or_null "hash",
    class_name = optional "class_name",
}
