// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, argument, members, setters};

/// The `PipelineMetadataConfig` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineMetadataConfig {
    /// List of metadata keys to exclude from embeddings
    pub excluded_embed_metadata_keys: Option<Vec<String>>,
    /// List of metadata keys to exclude from LLM during retrieval
    pub excluded_llm_metadata_keys: Option<Vec<String>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl PipelineMetadataConfig {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    PipelineMetadataConfig,
    /// List of metadata keys to exclude from embeddings
    with_excluded_embed_metadata_keys(
        excluded_embed_metadata_keys: impl IntoIterator<Item = impl Into<String>>,
    ) = argument::list::<String>(excluded_embed_metadata_keys);
    /// List of metadata keys to exclude from LLM during retrieval
    with_excluded_llm_metadata_keys(
        excluded_llm_metadata_keys: impl IntoIterator<Item = impl Into<String>>,
    ) = argument::list::<String>(excluded_llm_metadata_keys);
}

members! {
    PipelineMetadataConfig,
    excluded_embed_metadata_keys = optional "excluded_embed_metadata_keys",
    excluded_llm_metadata_keys = optional "excluded_llm_metadata_keys",
}
