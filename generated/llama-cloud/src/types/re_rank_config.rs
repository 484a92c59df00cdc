// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::ReRankerType;
use crate::runtime::{self, Extra, members, setters};

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
}

setters! {
    ReRankConfig,
    /// The number of nodes to retrieve after reranking over retrieved nodes from all retrieval tools.
    ///
    /// Limits: at least 1.
    ///
    /// Default: `6`
    with_top_n(top_n: i64) = top_n;
    /// The type of reranker to use.
    ///
    /// Default: `"system_default"`
    with_type(r#type: impl Into<ReRankerType>) = r#type.into();
}

members! {
    ReRankConfig,
    top_n = optional "top_n",
    r#type = optional "type",
}
