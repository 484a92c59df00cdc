// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Enum for sparse model types supported in LlamaCloud.
///
/// SPLADE: Uses HuggingFace Splade model for sparse embeddings
/// BM25: Uses Qdrant's FastEmbed BM25 model for sparse embeddings
/// AUTO: Automatically selects based on deployment mode (BYOC uses term frequency, Cloud uses Splade)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SparseModelType {
    /// `splade`
    Splade,
    /// `bm25`
    Bm25,
    /// `auto`
    Auto,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    SparseModelType,
    Splade = "splade",
    Bm25 = "bm25",
    Auto = "auto",
}
