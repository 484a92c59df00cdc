// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Type of the embedding model.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedOpenAIEmbeddingConfigType {
    /// `MANAGED_OPENAI_EMBEDDING`
    ManagedOpenaiEmbedding,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    ManagedOpenAIEmbeddingConfigType,
    ManagedOpenaiEmbedding = "MANAGED_OPENAI_EMBEDDING",
}
