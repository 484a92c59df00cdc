// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::TextNode;
use crate::runtime::{self, Extra, members};

/// Same as NodeWithScore but type for node is a TextNode instead of BaseNode.
/// FastAPI doesn't accept abstract classes like BaseNode.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TextNodeWithScore {
    /// The `node` member.
    pub node: TextNode,
    /// The `score` member.
    pub score: Option<f64>,
    /// Default: `"TextNodeWithScore"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    TextNodeWithScore,
    node = required "node",
    score = optional_or_null "score",
    class_name = optional "class_name",
}
