// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{
    DataSinkCreate, EmbeddingModelConfigEmbeddingConfig, LlamaParseParameters,
    PipelineMetadataConfig, PipelineTransformConfig, PipelineType, PresetRetrievalParams,
    SparseModelConfig,
};
use crate::runtime::{self, Extra, members, scalar, setters};

/// Schema for creating a pipeline.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PipelineCreate {
    /// The `embedding_config` member.
    pub embedding_config: Option<EmbeddingModelConfigEmbeddingConfig>,
    /// Configuration for the transformation.
    pub transform_config: Option<PipelineTransformConfig>,
    /// Configuration for the sparse model used in hybrid search.
    pub sparse_model_config: Option<SparseModelConfig>,
    /// Data sink ID. When provided instead of data_sink, the data sink will be looked up by ID.
    pub data_sink_id: Option<scalar::Uuid>,
    /// Embedding model config ID. When provided instead of embedding_config, the embedding model config will be looked up by ID.
    pub embedding_model_config_id: Option<scalar::Uuid>,
    /// Data sink. When provided instead of data_sink_id, the data sink will be created.
    pub data_sink: Option<DataSinkCreate>,
    /// Preset retrieval parameters for the pipeline.
    pub preset_retrieval_parameters: Option<PresetRetrievalParams>,
    /// Settings that can be configured for how to use LlamaParse to parse files within a LlamaCloud pipeline.
    pub llama_parse_parameters: Option<LlamaParseParameters>,
    /// Status of the pipeline deployment.
    pub status: Option<String>,
    /// Metadata configuration for the pipeline.
    pub metadata_config: Option<PipelineMetadataConfig>,
    /// Limits: 1 to 3000 characters.
    pub name: String,
    /// Type of pipeline. Either PLAYGROUND or MANAGED.
    ///
    /// Default: `"MANAGED"`
    pub pipeline_type: Option<PipelineType>,
    /// The ID of the ManagedPipeline this playground pipeline is linked to.
    pub managed_pipeline_id: Option<scalar::Uuid>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl PipelineCreate {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            embedding_config: None,
            transform_config: None,
            sparse_model_config: None,
            data_sink_id: None,
            embedding_model_config_id: None,
            data_sink: None,
            preset_retrieval_parameters: None,
            llama_parse_parameters: None,
            status: None,
            metadata_config: None,
            name: name.into(),
            pipeline_type: None,
            managed_pipeline_id: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    PipelineCreate,
    /// The `embedding_config` member.
    with_embedding_config(
        embedding_config: impl Into<EmbeddingModelConfigEmbeddingConfig>,
    ) = embedding_config.into(),
    /// Sends `embedding_config` as null, which is not the same as leaving it out.
    with_embedding_config_null = null "embedding_config";
    /// Configuration for the transformation.
    with_transform_config(transform_config: impl Into<PipelineTransformConfig>) = transform_config.into(),
    /// Sends `transform_config` as null, which is not the same as leaving it out.
    with_transform_config_null = null "transform_config";
    /// Configuration for the sparse model used in hybrid search.
    with_sparse_model_config(sparse_model_config: SparseModelConfig) = sparse_model_config,
    /// Sends `sparse_model_config` as null, which is not the same as leaving it out.
    with_sparse_model_config_null = null "sparse_model_config";
    /// Data sink ID. When provided instead of data_sink, the data sink will be looked up by ID.
    with_data_sink_id(data_sink_id: impl Into<scalar::Uuid>) = data_sink_id.into(),
    /// Sends `data_sink_id` as null, which is not the same as leaving it out.
    with_data_sink_id_null = null "data_sink_id";
    /// Embedding model config ID. When provided instead of embedding_config, the embedding model config will be looked up by ID.
    with_embedding_model_config_id(embedding_model_config_id: impl Into<scalar::Uuid>) = embedding_model_config_id.into(),
    /// Sends `embedding_model_config_id` as null, which is not the same as leaving it out.
    with_embedding_model_config_id_null = null "embedding_model_config_id";
    /// Data sink. When provided instead of data_sink_id, the data sink will be created.
    with_data_sink(data_sink: DataSinkCreate) = data_sink,
    /// Sends `data_sink` as null, which is not the same as leaving it out.
    with_data_sink_null = null "data_sink";
    /// Preset retrieval parameters for the pipeline.
    with_preset_retrieval_parameters(preset_retrieval_parameters: PresetRetrievalParams) = preset_retrieval_parameters;
    /// Settings that can be configured for how to use LlamaParse to parse files within a LlamaCloud pipeline.
    with_llama_parse_parameters(llama_parse_parameters: LlamaParseParameters) = llama_parse_parameters;
    /// Status of the pipeline deployment.
    with_status(status: impl Into<String>) = status.into(),
    /// Sends `status` as null, which is not the same as leaving it out.
    with_status_null = null "status";
    /// Metadata configuration for the pipeline.
    with_metadata_config(metadata_config: PipelineMetadataConfig) = metadata_config,
    /// Sends `metadata_config` as null, which is not the same as leaving it out.
    with_metadata_config_null = null "metadata_config";
    /// Type of pipeline. Either PLAYGROUND or MANAGED.
    ///
    /// Default: `"MANAGED"`
    with_pipeline_type(pipeline_type: impl Into<PipelineType>) = pipeline_type.into();
    /// The ID of the ManagedPipeline this playground pipeline is linked to.
    with_managed_pipeline_id(managed_pipeline_id: impl Into<scalar::Uuid>) = managed_pipeline_id.into(),
    /// Sends `managed_pipeline_id` as null, which is not the same as leaving it out.
    with_managed_pipeline_id_null = null "managed_pipeline_id";
}

members! {
    PipelineCreate,
    embedding_config = optional_or_null "embedding_config",
    transform_config = optional_or_null "transform_config",
    sparse_model_config = optional_or_null "sparse_model_config",
    data_sink_id = optional_or_null "data_sink_id",
    embedding_model_config_id = optional_or_null "embedding_model_config_id",
    data_sink = optional_or_null "data_sink",
    preset_retrieval_parameters = optional "preset_retrieval_parameters",
    llama_parse_parameters = optional "llama_parse_parameters",
    status = optional_or_null "status",
    metadata_config = optional_or_null "metadata_config",
    name = required "name",
    pipeline_type = optional "pipeline_type",
    managed_pipeline_id = optional_or_null "managed_pipeline_id",
}
