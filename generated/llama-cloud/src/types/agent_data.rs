// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::{self, Extra, Json, members, scalar};

/// API Result for a single agent data item
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentData {
    /// The `id` member.
    pub id: Option<String>,
    /// The `deployment_name` member.
    pub deployment_name: String,
    /// The `project_id` member.
    pub project_id: Option<String>,
    /// Default: `"default"`
    pub collection: Option<String>,
    /// The `data` member.
    pub data: BTreeMap<String, Json>,
    /// The `created_at` member.
    pub created_at: Option<scalar::DateTime>,
    /// The `updated_at` member.
    pub updated_at: Option<scalar::DateTime>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    AgentData,
    id = optional_or_null "id",
    deployment_name = required "deployment_name",
    project_id = optional_or_null "project_id",
    collection = optional "collection",
    data = required "data",
    created_at = optional_or_null "created_at",
    updated_at = optional_or_null "updated_at",
}
