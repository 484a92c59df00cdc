// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::PageFigureMetadata;
use crate::runtime::{self, Extra, members};

/// Page figure metadata with score
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PageFigureNodeWithScore {
    /// The `node` member.
    pub node: PageFigureMetadata,
    /// The score of the figure node
    pub score: f64,
    /// Default: `"PageFigureNodeWithScore"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    PageFigureNodeWithScore,
    node = required "node",
    score = required "score",
    class_name = optional "class_name",
}
