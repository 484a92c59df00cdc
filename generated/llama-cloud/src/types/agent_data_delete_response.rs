// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/file.rs: edit those instead of this.

use std::collections::BTreeMap;

/// The `AgentDataDeleteResponse` type.
pub type AgentDataDeleteResponse = BTreeMap<String, String>;
