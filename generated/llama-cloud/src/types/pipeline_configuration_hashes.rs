// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// Hashes for the configuration of a pipeline.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PipelineConfigurationHashes {
    /// Hash of the embedding config.
    ///
    /// Default: `""`
    pub embedding_config_hash: Option<String>,
    /// Hash of the llama parse parameters.
    ///
    /// Default: `""`
    pub parsing_config_hash: Option<String>,
    /// Hash of the transform config.
    ///
    /// Default: `""`
    pub transform_config_hash: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    PipelineConfigurationHashes,
    embedding_config_hash = optional_or_null "embedding_config_hash",
    parsing_config_hash = optional_or_null "parsing_config_hash",
    transform_config_hash = optional_or_null "transform_config_hash",
}
