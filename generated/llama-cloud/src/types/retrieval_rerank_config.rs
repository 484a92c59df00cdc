// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, setters};

/// Reranking configuration to apply after hybrid search.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RetrievalRerankConfig {
    /// Set to false to disable reranking.
    ///
    /// Default: `true`
    pub enabled: Option<bool>,
    /// Number of results to return after reranking.
    ///
    /// Example: `5`
    pub top_n: Option<i64>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl RetrievalRerankConfig {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    RetrievalRerankConfig,
    /// Set to false to disable reranking.
    ///
    /// Default: `true`
    with_enabled(enabled: bool) = enabled;
    /// Number of results to return after reranking.
    ///
    /// Example: `5`
    with_top_n(top_n: i64) = top_n,
    /// Sends `top_n` as null, which is not the same as leaving it out.
    with_top_n_null = null "top_n";
}

members! {
    RetrievalRerankConfig,
    enabled = optional "enabled",
    top_n = optional_or_null "top_n",
}
