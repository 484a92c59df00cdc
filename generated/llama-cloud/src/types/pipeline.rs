// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{
    DataSink, EmbeddingModelConfig, LlamaParseParameters, PipelineConfigurationHashes,
    PipelineEmbeddingConfig, PipelineMetadataConfig, PipelineStatus,
    PipelineTransformConfig, PipelineType, PresetRetrievalParams, SparseModelConfig,
};
use crate::runtime::{self, Extra, members, scalar};

/// Schema for a pipeline.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pipeline {
    /// Unique identifier
    pub id: scalar::Uuid,
    /// Creation datetime
    pub created_at: Option<scalar::DateTime>,
    /// Update datetime
    pub updated_at: Option<scalar::DateTime>,
    /// The `name` member.
    pub name: String,
    /// The `project_id` member.
    pub project_id: scalar::Uuid,
    /// The ID of the EmbeddingModelConfig this pipeline is using.
    pub embedding_model_config_id: Option<scalar::Uuid>,
    /// The embedding model configuration for this pipeline.
    pub embedding_model_config: Option<EmbeddingModelConfig>,
    /// Type of pipeline. Either PLAYGROUND or MANAGED.
    ///
    /// Default: `"MANAGED"`
    pub pipeline_type: Option<PipelineType>,
    /// The ID of the ManagedPipeline this playground pipeline is linked to.
    pub managed_pipeline_id: Option<scalar::Uuid>,
    /// The `embedding_config` member.
    pub embedding_config: PipelineEmbeddingConfig,
    /// Configuration for the sparse model used in hybrid search.
    pub sparse_model_config: Option<SparseModelConfig>,
    /// Hashes for the configuration of the pipeline.
    pub config_hash: Option<PipelineConfigurationHashes>,
    /// Configuration for the transformation.
    pub transform_config: Option<PipelineTransformConfig>,
    /// Preset retrieval parameters for the pipeline.
    pub preset_retrieval_parameters: Option<PresetRetrievalParams>,
    /// Settings that can be configured for how to use LlamaParse to parse files within a LlamaCloud pipeline.
    pub llama_parse_parameters: Option<LlamaParseParameters>,
    /// The data sink for the pipeline. If None, the pipeline will use the fully managed data sink.
    pub data_sink: Option<DataSink>,
    /// Status of the pipeline.
    pub status: Option<PipelineStatus>,
    /// Metadata configuration for the pipeline.
    pub metadata_config: Option<PipelineMetadataConfig>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    Pipeline,
    id = required "id",
    created_at = optional_or_null "created_at",
    updated_at = optional_or_null "updated_at",
    name = required "name",
    project_id = required "project_id",
    embedding_model_config_id = optional_or_null "embedding_model_config_id",
    embedding_model_config = optional_or_null "embedding_model_config",
    pipeline_type = optional "pipeline_type",
    managed_pipeline_id = optional_or_null "managed_pipeline_id",
    embedding_config = required "embedding_config",
    sparse_model_config = optional_or_null "sparse_model_config",
    config_hash = optional_or_null "config_hash",
    transform_config = optional "transform_config",
    preset_retrieval_parameters = optional "preset_retrieval_parameters",
    llama_parse_parameters = optional_or_null "llama_parse_parameters",
    data_sink = optional_or_null "data_sink",
    status = optional_or_null "status",
    metadata_config = optional_or_null "metadata_config",
}
