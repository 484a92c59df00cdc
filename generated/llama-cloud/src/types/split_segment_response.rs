// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// A segment of the split document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SplitSegmentResponse {
    /// Category name this split belongs to.
    pub category: String,
    /// 1-indexed page numbers in this split.
    pub pages: Vec<i64>,
    /// Categorical confidence level. Valid values are: high, medium, low.
    pub confidence_category: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    SplitSegmentResponse,
    category = required "category",
    pages = required "pages",
    confidence_category = required "confidence_category",
}
