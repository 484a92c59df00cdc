// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::ReRankerType;
use crate::runtime::{self, Extra, members};

/// The `ReRankConfig` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReRankConfig {
    /// The number of nodes to retrieve after reranking over retrieved nodes from all retrieval tools.
    ///
    /// Limits: at least 1.
    ///
    /// Default: `6`
    pub top_n: Option<i64>,
    /// The type of reranker to use.
    ///
    /// Default: `"system_default"`
    pub r#type: Option<ReRankerType>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ReRankConfig {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of nodes to retrieve after reranking over retrieved nodes from all retrieval tools.
    ///
    /// Limits: at least 1.
    ///
    /// Default: `6`
    #[must_use]
    pub fn with_top_n(mut self, top_n: i64) -> Self {
        self.top_n = Some(top_n);
        self
    }

    /// The type of reranker to use.
    ///
    /// Default: `"system_default"`
    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<ReRankerType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

members! {
    ReRankConfig,
    top_n = optional "top_n",
    r#type = optional "type",
}
