// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use super::{DirectoryFileResponseMetadata, StaticFields};
use crate::runtime::{self, Extra, members};

/// A single retrieval result.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RetrievalResult {
    /// Text content of the retrieved chunk.
    pub content: String,
    /// Hybrid search relevance score.
    pub score: Option<f64>,
    /// Relevance score from the reranker, if reranking was applied.
    pub rerank_score: Option<f64>,
    /// User-defined metadata associated with the chunk.
    pub metadata: Option<BTreeMap<String, Option<DirectoryFileResponseMetadata>>>,
    /// The `static_fields` member.
    pub static_fields: Option<StaticFields>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    RetrievalResult,
    content = required "content",
    score = optional_or_null "score",
    rerank_score = optional_or_null "rerank_score",
    metadata = optional_or_null "metadata",
    static_fields = optional "static_fields",
}
