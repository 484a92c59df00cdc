// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{CohereEmbedding, CohereEmbeddingConfigType};
use crate::runtime::{self, Extra, members};

/// The `CohereEmbeddingConfig` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereEmbeddingConfig {
    /// Type of the embedding model.
    ///
    /// Default: `"COHERE_EMBEDDING"`
    pub r#type: Option<CohereEmbeddingConfigType>,
    /// Configuration for the Cohere embedding model.
    pub component: Option<CohereEmbedding>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl CohereEmbeddingConfig {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Type of the embedding model.
    ///
    /// Default: `"COHERE_EMBEDDING"`
    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<CohereEmbeddingConfigType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Configuration for the Cohere embedding model.
    #[must_use]
    pub fn with_component(mut self, component: CohereEmbedding) -> Self {
        self.component = Some(component);
        self
    }
}

members! {
    CohereEmbeddingConfig,
    r#type = optional "type",
    component = optional "component",
}
