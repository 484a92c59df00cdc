// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{BedrockEmbedding, BedrockEmbeddingConfigType};
use crate::runtime::{self, Extra, members, setters};

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
}

setters! {
    BedrockEmbeddingConfig,
    /// Type of the embedding model.
    ///
    /// Default: `"BEDROCK_EMBEDDING"`
    with_type(r#type: impl Into<BedrockEmbeddingConfigType>) = r#type.into();
    /// Configuration for the Bedrock embedding model.
    with_component(component: BedrockEmbedding) = component;
}

members! {
    BedrockEmbeddingConfig,
    r#type = optional "type",
    component = optional "component",
}
