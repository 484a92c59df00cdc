// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{GeminiEmbedding, GeminiEmbeddingConfigType};
use crate::runtime::{self, Extra, members, setters};

/// The `GeminiEmbeddingConfig` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GeminiEmbeddingConfig {
    /// Type of the embedding model.
    ///
    /// Default: `"GEMINI_EMBEDDING"`
    pub r#type: Option<GeminiEmbeddingConfigType>,
    /// Configuration for the Gemini embedding model.
    pub component: Option<GeminiEmbedding>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl GeminiEmbeddingConfig {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    GeminiEmbeddingConfig,
    /// Type of the embedding model.
    ///
    /// Default: `"GEMINI_EMBEDDING"`
    with_type(r#type: impl Into<GeminiEmbeddingConfigType>) = r#type.into();
    /// Configuration for the Gemini embedding model.
    with_component(component: GeminiEmbedding) = component;
}

members! {
    GeminiEmbeddingConfig,
    r#type = optional "type",
    component = optional "component",
}
