// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{VertexAIEmbeddingConfigType, VertexTextEmbedding};
use crate::runtime::{self, Extra, members};

/// The `VertexAIEmbeddingConfig` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VertexAIEmbeddingConfig {
    /// Type of the embedding model.
    ///
    /// Default: `"VERTEXAI_EMBEDDING"`
    pub r#type: Option<VertexAIEmbeddingConfigType>,
    /// Configuration for the VertexAI embedding model.
    pub component: Option<VertexTextEmbedding>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl VertexAIEmbeddingConfig {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Type of the embedding model.
    ///
    /// Default: `"VERTEXAI_EMBEDDING"`
    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<VertexAIEmbeddingConfigType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Configuration for the VertexAI embedding model.
    #[must_use]
    pub fn with_component(mut self, component: VertexTextEmbedding) -> Self {
        self.component = Some(component);
        self
    }
}

members! {
    VertexAIEmbeddingConfig,
    r#type = optional "type",
    component = optional "component",
}
