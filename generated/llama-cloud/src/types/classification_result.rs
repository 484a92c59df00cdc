// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// Result of classifying a single file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClassificationResult {
    /// Step-by-step explanation of why this classification was chosen and the confidence score assigned
    pub reasoning: String,
    /// Confidence score of the classification (0.0-1.0)
    ///
    /// Limits: 0 to 1.
    pub confidence: f64,
    /// The document type that best matches, or null if no match.
    pub r#type: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ClassificationResult,
    reasoning = required "reasoning",
    confidence = required "confidence",
    r#type = nullable "type",
}
