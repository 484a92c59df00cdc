// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{
    HuggingFaceInferenceAPIEmbedding, HuggingFaceInferenceAPIEmbeddingConfigType,
};
use crate::runtime::{self, Extra, members, setters};

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
}

setters! {
    HuggingFaceInferenceAPIEmbeddingConfig,
    /// Type of the embedding model.
    ///
    /// Default: `"HUGGINGFACE_API_EMBEDDING"`
    with_type(r#type: impl Into<HuggingFaceInferenceAPIEmbeddingConfigType>) = r#type.into();
    /// Configuration for the HuggingFace Inference API embedding model.
    with_component(component: HuggingFaceInferenceAPIEmbedding) = component;
}

members! {
    HuggingFaceInferenceAPIEmbeddingConfig,
    r#type = optional "type",
    component = optional "component",
}
