// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::PageScreenshotMetadata;
use crate::runtime::{self, Extra, members};

/// Page screenshot metadata with score
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PageScreenshotNodeWithScore {
    /// The `node` member.
    pub node: PageScreenshotMetadata,
    /// The score of the screenshot node
    pub score: f64,
    /// Default: `"NodeWithScore"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    PageScreenshotNodeWithScore,
    node = required "node",
    score = required "score",
    class_name = optional "class_name",
}
