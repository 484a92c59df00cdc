// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::CompositeRetrievedTextNode;
use crate::runtime::{self, Extra, members};

/// The `CompositeRetrievedTextNodeWithScore` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompositeRetrievedTextNodeWithScore {
    /// The `node` member.
    pub node: CompositeRetrievedTextNode,
    /// The `score` member.
    pub score: Option<f64>,
    /// Default: `"CompositeRetrievedTextNodeWithScore"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    CompositeRetrievedTextNodeWithScore,
    node = required "node",
    score = optional_or_null "score",
    class_name = optional "class_name",
}
