// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// Document input specification for beta API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SplitDocumentInput {
    /// Type of document input. Valid values are: file_id
    pub r#type: String,
    /// Document identifier.
    pub value: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl SplitDocumentInput {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(r#type: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            value: value.into(),
            extra: Extra::default(),
        }
    }
}

members! {
    SplitDocumentInput,
    r#type = required "type",
    value = required "value",
}
