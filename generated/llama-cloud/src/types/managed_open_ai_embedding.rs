// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::ManagedOpenAIEmbeddingModelName;
use crate::runtime::{self, Extra, members};

/// The `ManagedOpenAIEmbedding` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ManagedOpenAIEmbedding {
    /// The name of the OpenAI embedding model.
    ///
    /// Default: `"openai-text-embedding-3-small"`
    pub model_name: Option<ManagedOpenAIEmbeddingModelName>,
    /// The batch size for embedding calls.
    ///
    /// Limits: 1 to 2048.
    ///
    /// Default: `10`
    pub embed_batch_size: Option<i64>,
    /// The number of workers to use for async embedding calls.
    pub num_workers: Option<i64>,
    /// Default: `"ManagedOpenAIEmbedding"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ManagedOpenAIEmbedding,
    model_name = optional "model_name",
    embed_batch_size = optional "embed_batch_size",
    num_workers = optional_or_null "num_workers",
    class_name = optional "class_name",
}
