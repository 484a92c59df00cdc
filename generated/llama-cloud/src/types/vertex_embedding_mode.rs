// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Copied from llama_index.embeddings.vertex.base.VertexEmbeddingMode
/// since importing llama_index.embeddings.vertex.base incurs a lot of memory usage.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VertexEmbeddingMode {
    /// `default`
    Default,
    /// `classification`
    Classification,
    /// `clustering`
    Clustering,
    /// `similarity`
    Similarity,
    /// `retrieval`
    Retrieval,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    VertexEmbeddingMode,
    Default = "default",
    Classification = "classification",
    Clustering = "clustering",
    Similarity = "similarity",
    Retrieval = "retrieval",
}
