// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{
    DataSinkCreate, EmbeddingModelConfigEmbeddingConfig, LlamaParseParameters,
    PipelineMetadataConfig, PipelineTransformConfig, PipelineType, PresetRetrievalParams,
    SparseModelConfig,
};
use crate::runtime::{self, Extra, members, object, scalar};

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

    /// The `embedding_config` member.
    #[must_use]
    pub fn with_embedding_config(
        mut self,
        embedding_config: impl Into<EmbeddingModelConfigEmbeddingConfig>,
    ) -> Self {
        self.embedding_config = Some(embedding_config.into());
        self.extra.remove_null("embedding_config");
        self
    }

    /// Sends `embedding_config` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_embedding_config_null(mut self) -> Self {
        self.embedding_config = None;
        object::set_null(&mut self.extra, "embedding_config");
        self
    }

    /// Configuration for the transformation.
    #[must_use]
    pub fn with_transform_config(
        mut self,
        transform_config: impl Into<PipelineTransformConfig>,
    ) -> Self {
        self.transform_config = Some(transform_config.into());
        self.extra.remove_null("transform_config");
        self
    }

    /// Sends `transform_config` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_transform_config_null(mut self) -> Self {
        self.transform_config = None;
        object::set_null(&mut self.extra, "transform_config");
        self
    }

    /// Configuration for the sparse model used in hybrid search.
    #[must_use]
    pub fn with_sparse_model_config(
        mut self,
        sparse_model_config: SparseModelConfig,
    ) -> Self {
        self.sparse_model_config = Some(sparse_model_config);
        self.extra.remove_null("sparse_model_config");
        self
    }

    /// Sends `sparse_model_config` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_sparse_model_config_null(mut self) -> Self {
        self.sparse_model_config = None;
        object::set_null(&mut self.extra, "sparse_model_config");
        self
    }

    /// Data sink ID. When provided instead of data_sink, the data sink will be looked up by ID.
    #[must_use]
    pub fn with_data_sink_id(mut self, data_sink_id: impl Into<scalar::Uuid>) -> Self {
        self.data_sink_id = Some(data_sink_id.into());
        self.extra.remove_null("data_sink_id");
        self
    }

    /// Sends `data_sink_id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_data_sink_id_null(mut self) -> Self {
        self.data_sink_id = None;
        object::set_null(&mut self.extra, "data_sink_id");
        self
    }

    /// Embedding model config ID. When provided instead of embedding_config, the embedding model config will be looked up by ID.
    #[must_use]
    pub fn with_embedding_model_config_id(
        mut self,
        embedding_model_config_id: impl Into<scalar::Uuid>,
    ) -> Self {
        self.embedding_model_config_id = Some(embedding_model_config_id.into());
        self.extra.remove_null("embedding_model_config_id");
        self
    }

    /// Sends `embedding_model_config_id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_embedding_model_config_id_null(mut self) -> Self {
        self.embedding_model_config_id = None;
        object::set_null(&mut self.extra, "embedding_model_config_id");
        self
    }

    /// Data sink. When provided instead of data_sink_id, the data sink will be created.
    #[must_use]
    pub fn with_data_sink(mut self, data_sink: DataSinkCreate) -> Self {
        self.data_sink = Some(data_sink);
        self.extra.remove_null("data_sink");
        self
    }

    /// Sends `data_sink` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_data_sink_null(mut self) -> Self {
        self.data_sink = None;
        object::set_null(&mut self.extra, "data_sink");
        self
    }

    /// Preset retrieval parameters for the pipeline.
    #[must_use]
    pub fn with_preset_retrieval_parameters(
        mut self,
        preset_retrieval_parameters: PresetRetrievalParams,
    ) -> Self {
        self.preset_retrieval_parameters = Some(preset_retrieval_parameters);
        self
    }

    /// Settings that can be configured for how to use LlamaParse to parse files within a LlamaCloud pipeline.
    #[must_use]
    pub fn with_llama_parse_parameters(
        mut self,
        llama_parse_parameters: LlamaParseParameters,
    ) -> Self {
        self.llama_parse_parameters = Some(llama_parse_parameters);
        self
    }

    /// Status of the pipeline deployment.
    #[must_use]
    pub fn with_status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self.extra.remove_null("status");
        self
    }

    /// Sends `status` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_status_null(mut self) -> Self {
        self.status = None;
        object::set_null(&mut self.extra, "status");
        self
    }

    /// Metadata configuration for the pipeline.
    #[must_use]
    pub fn with_metadata_config(
        mut self,
        metadata_config: PipelineMetadataConfig,
    ) -> Self {
        self.metadata_config = Some(metadata_config);
        self.extra.remove_null("metadata_config");
        self
    }

    /// Sends `metadata_config` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_metadata_config_null(mut self) -> Self {
        self.metadata_config = None;
        object::set_null(&mut self.extra, "metadata_config");
        self
    }

    /// Type of pipeline. Either PLAYGROUND or MANAGED.
    ///
    /// Default: `"MANAGED"`
    #[must_use]
    pub fn with_pipeline_type(mut self, pipeline_type: impl Into<PipelineType>) -> Self {
        self.pipeline_type = Some(pipeline_type.into());
        self
    }

    /// The ID of the ManagedPipeline this playground pipeline is linked to.
    #[must_use]
    pub fn with_managed_pipeline_id(
        mut self,
        managed_pipeline_id: impl Into<scalar::Uuid>,
    ) -> Self {
        self.managed_pipeline_id = Some(managed_pipeline_id.into());
        self.extra.remove_null("managed_pipeline_id");
        self
    }

    /// Sends `managed_pipeline_id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_managed_pipeline_id_null(mut self) -> Self {
        self.managed_pipeline_id = None;
        object::set_null(&mut self.extra, "managed_pipeline_id");
        self
    }
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
