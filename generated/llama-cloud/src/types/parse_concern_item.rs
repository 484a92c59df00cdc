// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// The `ParseConcernItem` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ParseConcernItem {
    /// Type of parse concern (e.g. header_value_type_mismatch, inconsistent_row_cell_count)
    pub r#type: String,
    /// Human-readable details about the concern
    pub details: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ParseConcernItem,
    r#type = required "type",
    details = required "details",
}
