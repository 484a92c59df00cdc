// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// Result of classifying a document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClassifyResult {
    /// Why the document matched (or didn't match) the returned rule
    pub reasoning: String,
    /// Confidence score between 0.0 and 1.0
    ///
    /// Limits: 0 to 1.
    pub confidence: f64,
    /// Matched rule type, or null if no rule matched
    pub r#type: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ClassifyResult,
    reasoning = required "reasoning",
    confidence = required "confidence",
    r#type = nullable "type",
}
