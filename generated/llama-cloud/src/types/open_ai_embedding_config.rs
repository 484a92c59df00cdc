// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{OpenAIEmbedding, OpenAIEmbeddingConfigType};
use crate::runtime::{self, Extra, members, setters};

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
}

setters! {
    OpenAIEmbeddingConfig,
    /// Type of the embedding model.
    ///
    /// Default: `"OPENAI_EMBEDDING"`
    with_type(r#type: impl Into<OpenAIEmbeddingConfigType>) = r#type.into();
    /// Configuration for the OpenAI embedding model.
    with_component(component: OpenAIEmbedding) = component;
}

members! {
    OpenAIEmbeddingConfig,
    r#type = optional "type",
    component = optional "component",
}
