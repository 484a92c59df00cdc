// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::{self, Extra, Json, members};

/// Response schema for schema validation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExtractV2SchemaValidateResponse {
    /// Validated JSON Schema, ready for use in extract jobs
    pub data_schema: BTreeMap<String, Json>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ExtractV2SchemaValidateResponse,
    data_schema = required "data_schema",
}
