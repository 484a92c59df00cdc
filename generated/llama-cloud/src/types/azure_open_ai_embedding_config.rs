// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{AzureOpenAIEmbedding, AzureOpenAIEmbeddingConfigType};
use crate::runtime::{self, Extra, members};

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

    /// Type of the embedding model.
    ///
    /// Default: `"AZURE_EMBEDDING"`
    #[must_use]
    pub fn with_type(
        mut self,
        r#type: impl Into<AzureOpenAIEmbeddingConfigType>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Configuration for the Azure OpenAI embedding model.
    #[must_use]
    pub fn with_component(mut self, component: AzureOpenAIEmbedding) -> Self {
        self.component = Some(component);
        self
    }
}

members! {
    AzureOpenAIEmbeddingConfig,
    r#type = optional "type",
    component = optional "component",
}
