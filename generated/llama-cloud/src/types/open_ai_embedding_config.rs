// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{OpenAIEmbedding, OpenAIEmbeddingConfigType};
use crate::runtime::{self, Extra, members};

/// The `OpenAIEmbeddingConfig` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OpenAIEmbeddingConfig {
    /// Type of the embedding model.
    ///
    /// Default: `"OPENAI_EMBEDDING"`
    pub r#type: Option<OpenAIEmbeddingConfigType>,
    /// Configuration for the OpenAI embedding model.
    pub component: Option<OpenAIEmbedding>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl OpenAIEmbeddingConfig {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Type of the embedding model.
    ///
    /// Default: `"OPENAI_EMBEDDING"`
    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<OpenAIEmbeddingConfigType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Configuration for the OpenAI embedding model.
    #[must_use]
    pub fn with_component(mut self, component: OpenAIEmbedding) -> Self {
        self.component = Some(component);
        self
    }
}

members! {
    OpenAIEmbeddingConfig,
    r#type = optional "type",
    component = optional "component",
}
