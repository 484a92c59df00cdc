// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{AzureOpenAIEmbedding, AzureOpenAIEmbeddingConfigType};
use crate::runtime::{self, Extra, members, setters};

/// The `AzureOpenAIEmbeddingConfig` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AzureOpenAIEmbeddingConfig {
    /// Type of the embedding model.
    ///
    /// Default: `"AZURE_EMBEDDING"`
    pub r#type: Option<AzureOpenAIEmbeddingConfigType>,
    /// Configuration for the Azure OpenAI embedding model.
    pub component: Option<AzureOpenAIEmbedding>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl AzureOpenAIEmbeddingConfig {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    AzureOpenAIEmbeddingConfig,
    /// Type of the embedding model.
    ///
    /// Default: `"AZURE_EMBEDDING"`
    with_type(r#type: impl Into<AzureOpenAIEmbeddingConfigType>) = r#type.into();
    /// Configuration for the Azure OpenAI embedding model.
    with_component(component: AzureOpenAIEmbedding) = component;
}

members! {
    AzureOpenAIEmbeddingConfig,
    r#type = optional "type",
    component = optional "component",
}
