// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// A rule for classifying documents - v0 simplified version.
///
/// This represents a single classification rule that will be applied to documents.
/// All rules are content-based and use natural language descriptions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClassifierRule {
    /// The document type to assign when this rule matches (e.g., 'invoice', 'receipt', 'contract')
    ///
    /// Limits: 1 to 50 characters.
    ///
    /// Example: `"invoice"`
    pub r#type: String,
    /// Natural language description of what to classify. Be specific about the content characteristics that identify this document type.
    ///
    /// Limits: 10 to 500 characters.
    ///
    /// Example: `"contains invoice number, line items, and total amount"`
    pub description: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ClassifierRule {
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
    ClassifierRule,
    r#type = required "type",
    description = required "description",
}
