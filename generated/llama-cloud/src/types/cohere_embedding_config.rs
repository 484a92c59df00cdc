// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{CohereEmbedding, CohereEmbeddingConfigType};
use crate::runtime::{self, Extra, members, setters};

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
}

setters! {
    CohereEmbeddingConfig,
    /// Type of the embedding model.
    ///
    /// Default: `"COHERE_EMBEDDING"`
    with_type(r#type: impl Into<CohereEmbeddingConfigType>) = r#type.into();
    /// Configuration for the Cohere embedding model.
    with_component(component: CohereEmbedding) = component;
}

members! {
    CohereEmbeddingConfig,
    r#type = optional "type",
    component = optional "component",
}
