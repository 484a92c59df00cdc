// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{
    HuggingFaceInferenceAPIEmbedding, HuggingFaceInferenceAPIEmbeddingConfigType,
};
use crate::runtime::{self, Extra, members};

/// The `HuggingFaceInferenceAPIEmbeddingConfig` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HuggingFaceInferenceAPIEmbeddingConfig {
    /// Type of the embedding model.
    ///
    /// Default: `"HUGGINGFACE_API_EMBEDDING"`
    pub r#type: Option<HuggingFaceInferenceAPIEmbeddingConfigType>,
    /// Configuration for the HuggingFace Inference API embedding model.
    pub component: Option<HuggingFaceInferenceAPIEmbedding>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl HuggingFaceInferenceAPIEmbeddingConfig {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Type of the embedding model.
    ///
    /// Default: `"HUGGINGFACE_API_EMBEDDING"`
    #[must_use]
    pub fn with_type(
        mut self,
        r#type: impl Into<HuggingFaceInferenceAPIEmbeddingConfigType>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Configuration for the HuggingFace Inference API embedding model.
    #[must_use]
    pub fn with_component(
        mut self,
        component: HuggingFaceInferenceAPIEmbedding,
    ) -> Self {
        self.component = Some(component);
        self
    }
}

members! {
    HuggingFaceInferenceAPIEmbeddingConfig,
    r#type = optional "type",
    component = optional "component",
}
