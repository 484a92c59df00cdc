// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// A rule for classifying documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClassifyV2Rule {
    /// Document type to assign when rule matches
    ///
    /// Limits: 1 to 50 characters.
    ///
    /// Example: `"invoice"`
    pub r#type: String,
    /// Natural language criteria for matching this rule
    ///
    /// Limits: 10 to 500 characters.
    ///
    /// Example: `"contains invoice number, line items, and total amount"`
    pub description: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ClassifyV2Rule {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(r#type: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            description: description.into(),
            extra: Extra::default(),
        }
    }
}

members! {
    ClassifyV2Rule,
    r#type = required "type",
    description = required "description",
}
