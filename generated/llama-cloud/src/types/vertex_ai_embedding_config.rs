// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{VertexAIEmbeddingConfigType, VertexTextEmbedding};
use crate::runtime::{self, Extra, members, setters};

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
}

setters! {
    VertexAIEmbeddingConfig,
    /// Type of the embedding model.
    ///
    /// Default: `"VERTEXAI_EMBEDDING"`
    with_type(r#type: impl Into<VertexAIEmbeddingConfigType>) = r#type.into();
    /// Configuration for the VertexAI embedding model.
    with_component(component: VertexTextEmbedding) = component;
}

members! {
    VertexAIEmbeddingConfig,
    r#type = optional "type",
    component = optional "component",
}
