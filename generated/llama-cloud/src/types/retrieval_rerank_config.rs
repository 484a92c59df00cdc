// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, object};

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

    /// Set to false to disable reranking.
    ///
    /// Default: `true`
    #[must_use]
    pub fn with_enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Number of results to return after reranking.
    ///
    /// Example: `5`
    #[must_use]
    pub fn with_top_n(mut self, top_n: i64) -> Self {
        self.top_n = Some(top_n);
        self.extra.remove_null("top_n");
        self
    }

    /// Sends `top_n` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_top_n_null(mut self) -> Self {
        self.top_n = None;
        object::set_null(&mut self.extra, "top_n");
        self
    }
}

members! {
    RetrievalRerankConfig,
    enabled = optional "enabled",
    top_n = optional_or_null "top_n",
}
