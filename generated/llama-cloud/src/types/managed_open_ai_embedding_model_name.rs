// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// The name of the OpenAI embedding model.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedOpenAIEmbeddingModelName {
    /// `openai-text-embedding-3-small`
    OpenaiTextEmbedding3Small,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    ManagedOpenAIEmbeddingModelName,
    OpenaiTextEmbedding3Small = "openai-text-embedding-3-small",
}
