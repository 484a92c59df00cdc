// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{BedrockEmbedding, BedrockEmbeddingConfigType};
use crate::runtime::{self, Extra, members};

/// The `BedrockEmbeddingConfig` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BedrockEmbeddingConfig {
    /// Type of the embedding model.
    ///
    /// Default: `"BEDROCK_EMBEDDING"`
    pub r#type: Option<BedrockEmbeddingConfigType>,
    /// Configuration for the Bedrock embedding model.
    pub component: Option<BedrockEmbedding>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl BedrockEmbeddingConfig {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Type of the embedding model.
    ///
    /// Default: `"BEDROCK_EMBEDDING"`
    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<BedrockEmbeddingConfigType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Configuration for the Bedrock embedding model.
    #[must_use]
    pub fn with_component(mut self, component: BedrockEmbedding) -> Self {
        self.component = Some(component);
        self
    }
}

members! {
    BedrockEmbeddingConfig,
    r#type = optional "type",
    component = optional "component",
}
