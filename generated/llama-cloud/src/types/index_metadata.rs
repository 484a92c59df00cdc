// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/file.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::Json;

/// Build state and diagnostic info about an index. Schema is open; only `status` of `ready` or `failed` is stable.
pub type IndexMetadata = BTreeMap<String, Json>;
