// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{ManagedOpenAIEmbedding, ManagedOpenAIEmbeddingConfigType};
use crate::runtime::{self, Extra, members};

/// The `ManagedOpenAIEmbeddingConfig` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ManagedOpenAIEmbeddingConfig {
    /// Type of the embedding model.
    ///
    /// Default: `"MANAGED_OPENAI_EMBEDDING"`
    pub r#type: Option<ManagedOpenAIEmbeddingConfigType>,
    /// Configuration for the Managed OpenAI embedding model.
    pub component: Option<ManagedOpenAIEmbedding>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ManagedOpenAIEmbeddingConfig,
    r#type = optional "type",
    component = optional "component",
}
