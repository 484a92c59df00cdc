// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Pipelines, which turn documents into an index.
//!
//! Its operations need the feature `pipelines`.

#[cfg(feature = "pipelines-images")]
pub mod images;
#[cfg(feature = "pipelines-sync")]
pub mod sync;
#[cfg(feature = "pipelines-data-sources")]
pub mod data_sources;
#[cfg(feature = "pipelines-files")]
pub mod files;
#[cfg(feature = "pipelines-metadata")]
pub mod metadata;
#[cfg(feature = "pipelines-documents")]
pub mod documents;

use crate::runtime::Client;

#[cfg(feature = "pipelines")]
use std::collections::BTreeMap;

#[cfg(feature = "pipelines")]
use crate::runtime::{self, Json, Request, argument, response, scalar};
#[cfg(feature = "pipelines")]
use crate::types;

/// Pipelines, which turn documents into an index.
///
/// Its operations need the feature `pipelines`.
#[derive(Clone, Debug)]
pub struct Pipelines {
    pub(crate) client: Client,
}

impl Pipelines {
    /// Screenshots and figures of the pages of a file.
    ///
    /// Its operations need the feature `pipelines-images`.
    #[cfg(feature = "pipelines-images")]
    pub fn images(&self) -> images::Images {
        images::Images {
            client: self.client.clone(),
        }
    }

    /// Synchronization of a pipeline with its sources.
    ///
    /// Its operations need the feature `pipelines-sync`.
    #[cfg(feature = "pipelines-sync")]
    pub fn sync(&self) -> sync::Sync_ {
        sync::Sync_ {
            client: self.client.clone(),
        }
    }

    /// The data sources of a pipeline.
    ///
    /// Its operations need the feature `pipelines-data-sources`.
    #[cfg(feature = "pipelines-data-sources")]
    pub fn data_sources(&self) -> data_sources::DataSources {
        data_sources::DataSources {
            client: self.client.clone(),
        }
    }

    /// The files of a pipeline.
    ///
    /// Its operations need the feature `pipelines-files`.
    #[cfg(feature = "pipelines-files")]
    pub fn files(&self) -> files::Files {
        files::Files {
            client: self.client.clone(),
        }
    }

    /// Metadata of the files of a pipeline.
    ///
    /// Its operations need the feature `pipelines-metadata`.
    #[cfg(feature = "pipelines-metadata")]
    pub fn metadata(&self) -> metadata::Metadata {
        metadata::Metadata {
            client: self.client.clone(),
        }
    }

    /// The documents of a pipeline.
    ///
    /// Its operations need the feature `pipelines-documents`.
    #[cfg(feature = "pipelines-documents")]
    pub fn documents(&self) -> documents::Documents {
        documents::Documents {
            client: self.client.clone(),
        }
    }
}

#[cfg(feature = "pipelines")]
impl Pipelines {
    /// Search for pipelines by name, type, or project.
    ///
    /// `GET /api/v1/pipelines`
    ///
    /// Optional, set on [`ListRequest`]: `.organization_id(..)`, `.project_id(..)`, `.project_name(..)`, `.pipeline_name(..)`, `.pipeline_type(..)`.
    ///
    /// Returns [`PipelineListResponse`](crate::types::PipelineListResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.pipelines().list().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListRequest {
        ListRequest {
            request: self.client.get("/api/v1/pipelines"),
        }
    }

    /// Create a new managed ingestion pipeline.
    ///
    /// A pipeline connects data sources to a vector store for RAG.
    /// After creation, call `POST /pipelines/{id}/sync` to start
    /// ingesting documents.
    ///
    /// `POST /api/v1/pipelines`
    ///
    /// Optional, set on [`CreateRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`Pipeline`](crate::types::Pipeline).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// use llama_cloud::types;
    ///
    /// let response = client.pipelines().create(types::PipelineCreate::new("name")).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: types::PipelineCreate) -> CreateRequest {
        CreateRequest {
            request: self.client.post("/api/v1/pipelines").with_json(body),
        }
    }

    /// Upsert a pipeline.
    ///
    /// Updates the pipeline if one with the same name and project
    /// already exists, otherwise creates a new one.
    ///
    /// `PUT /api/v1/pipelines`
    ///
    /// Optional, set on [`UpsertRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`Pipeline`](crate::types::Pipeline).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// use llama_cloud::types;
    ///
    /// let response = client.pipelines().upsert(types::PipelineCreate::new("name")).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn upsert(&self, body: types::PipelineCreate) -> UpsertRequest {
        UpsertRequest {
            request: self.client.put("/api/v1/pipelines").with_json(body),
        }
    }

    /// Get a pipeline by ID.
    ///
    /// `GET /api/v1/pipelines/{pipeline_id}`
    ///
    /// Returns [`Pipeline`](crate::types::Pipeline).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.pipelines().get("936da01f-9abd-4d9d-80c7-02af85c822a8").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, pipeline_id: impl Into<scalar::Uuid>) -> GetRequest {
        GetRequest {
            request: self
                .client
                .get("/api/v1/pipelines/{pipeline_id}")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id)),
        }
    }

    /// Update an existing pipeline's configuration.
    ///
    /// `PUT /api/v1/pipelines/{pipeline_id}`
    ///
    /// Optional, set on [`UpdateRequest`]: `.embedding_config(..)`, `.embedding_config_null()`, `.transform_config(..)`, `.transform_config_null()`, `.sparse_model_config(..)`, `.sparse_model_config_null()`, `.data_sink_id(..)`, `.data_sink_id_null()`, `.embedding_model_config_id(..)`, `.embedding_model_config_id_null()`, `.data_sink(..)`, `.data_sink_null()`, `.preset_retrieval_parameters(..)`, `.preset_retrieval_parameters_null()`, `.llama_parse_parameters(..)`, `.llama_parse_parameters_null()`, `.status(..)`, `.status_null()`, `.metadata_config(..)`, `.metadata_config_null()`, `.name(..)`, `.name_null()`, `.managed_pipeline_id(..)`, `.managed_pipeline_id_null()`.
    ///
    /// Returns [`Pipeline`](crate::types::Pipeline).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.pipelines().update("936da01f-9abd-4d9d-80c7-02af85c822a8").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, pipeline_id: impl Into<scalar::Uuid>) -> UpdateRequest {
        UpdateRequest {
            request: self
                .client
                .put("/api/v1/pipelines/{pipeline_id}")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id))
                .with_body(),
        }
    }

    /// Delete a pipeline and all associated resources.
    ///
    /// Removes pipeline files, data sources, and vector store data.
    /// This operation is irreversible.
    ///
    /// `DELETE /api/v1/pipelines/{pipeline_id}` → 204
    ///
    /// Returns nothing.
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// client.pipelines().delete("936da01f-9abd-4d9d-80c7-02af85c822a8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, pipeline_id: impl Into<scalar::Uuid>) -> DeleteRequest {
        DeleteRequest {
            request: self
                .client
                .delete("/api/v1/pipelines/{pipeline_id}")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id)),
        }
    }

    /// Get the ingestion status of a managed pipeline.
    ///
    /// Returns document counts, sync progress, and the last
    /// effective timestamp. Only available for managed pipelines.
    ///
    /// `GET /api/v1/pipelines/{pipeline_id}/status`
    ///
    /// Optional, set on [`GetStatusRequest`]: `.full_details(..)`.
    ///
    /// Returns [`ManagedIngestionStatusResponse`](crate::types::ManagedIngestionStatusResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client.pipelines().get_status("936da01f-9abd-4d9d-80c7-02af85c822a8");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_status(&self, pipeline_id: impl Into<scalar::Uuid>) -> GetStatusRequest {
        GetStatusRequest {
            request: self
                .client
                .get("/api/v1/pipelines/{pipeline_id}/status")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id)),
        }
    }

    /// Run a retrieval query against a managed pipeline.
    ///
    /// Searches the pipeline's vector store using the provided query
    /// and retrieval parameters. Supports dense, sparse, and hybrid
    /// search modes with configurable top-k and reranking.
    ///
    /// - `query`: The query to retrieve against.
    ///
    /// `POST /api/v1/pipelines/{pipeline_id}/retrieve`
    ///
    /// Optional, set on [`RetrieveRequest`]: `.organization_id(..)`, `.project_id(..)`, `.dense_similarity_top_k(..)`, `.dense_similarity_top_k_null()`, `.dense_similarity_cutoff(..)`, `.dense_similarity_cutoff_null()`, `.sparse_similarity_top_k(..)`, `.sparse_similarity_top_k_null()`, `.enable_reranking(..)`, `.enable_reranking_null()`, `.rerank_top_n(..)`, `.rerank_top_n_null()`, `.alpha(..)`, `.alpha_null()`, `.search_filters(..)`, `.search_filters_null()`, `.search_filters_inference_schema(..)`, `.search_filters_inference_schema_null()`, `.files_top_k(..)`, `.files_top_k_null()`, `.retrieval_mode(..)`, `.retrieve_image_nodes(..)`, `.retrieve_page_screenshot_nodes(..)`, `.retrieve_page_figure_nodes(..)`, `.class_name(..)`.
    ///
    /// Returns [`PipelineRetrieveResponse`](crate::types::PipelineRetrieveResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .pipelines()
    ///     .retrieve("936da01f-9abd-4d9d-80c7-02af85c822a8", "query");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        pipeline_id: impl Into<scalar::Uuid>,
        query: impl Into<String>,
    ) -> RetrieveRequest {
        RetrieveRequest {
            request: self
                .client
                .post("/api/v1/pipelines/{pipeline_id}/retrieve")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id))
                .with_member("query", argument::into::<String>(query)),
        }
    }
}

/// The request of [`Pipelines::list`]. `.await` sends it.
#[cfg(feature = "pipelines")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequest {
    request: Request<response::Value<types::PipelineListResponse>>,
}

#[cfg(feature = "pipelines")]
impl ListRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }

    /// The `project_name` query parameter.
    pub fn project_name(self, project_name: impl Into<String>) -> Self {
        self.with_query("project_name", argument::into::<String>(project_name))
    }

    /// The `pipeline_name` query parameter.
    pub fn pipeline_name(self, pipeline_name: impl Into<String>) -> Self {
        self.with_query("pipeline_name", argument::into::<String>(pipeline_name))
    }

    /// The `pipeline_type` query parameter.
    pub fn pipeline_type(self, pipeline_type: impl Into<types::PipelineType>) -> Self {
        self.with_query(
            "pipeline_type",
            argument::into::<types::PipelineType>(pipeline_type),
        )
    }
}

#[cfg(feature = "pipelines")]
runtime::request!(ListRequest -> Value(types::PipelineListResponse));

/// The request of [`Pipelines::create`]. `.await` sends it.
#[cfg(feature = "pipelines")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateRequest {
    request: Request<response::Value<types::Pipeline>>,
}

#[cfg(feature = "pipelines")]
impl CreateRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }
}

#[cfg(feature = "pipelines")]
runtime::request!(CreateRequest -> Value(types::Pipeline));

/// The request of [`Pipelines::upsert`]. `.await` sends it.
#[cfg(feature = "pipelines")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpsertRequest {
    request: Request<response::Value<types::Pipeline>>,
}

#[cfg(feature = "pipelines")]
impl UpsertRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }
}

#[cfg(feature = "pipelines")]
runtime::request!(UpsertRequest -> Value(types::Pipeline));

/// The request of [`Pipelines::get`]. `.await` sends it.
#[cfg(feature = "pipelines")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetRequest {
    request: Request<response::Value<types::Pipeline>>,
}

#[cfg(feature = "pipelines")]
runtime::request!(GetRequest -> Value(types::Pipeline));

/// The request of [`Pipelines::update`]. `.await` sends it.
#[cfg(feature = "pipelines")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdateRequest {
    request: Request<response::Value<types::Pipeline>>,
}

#[cfg(feature = "pipelines")]
impl UpdateRequest {
    /// The `embedding_config` member of the body.
    pub fn embedding_config(
        self,
        embedding_config: impl Into<types::EmbeddingModelConfigEmbeddingConfig>,
    ) -> Self {
        self.with_member(
            "embedding_config",
            argument::into::<
                types::EmbeddingModelConfigEmbeddingConfig,
            >(embedding_config),
        )
    }

    /// Sends `embedding_config` as null, which is not the same as leaving it out.
    pub fn embedding_config_null(self) -> Self {
        self.with_member("embedding_config", ())
    }

    /// Configuration for the transformation.
    pub fn transform_config(
        self,
        transform_config: impl Into<types::PipelineTransformConfig>,
    ) -> Self {
        self.with_member(
            "transform_config",
            argument::into::<types::PipelineTransformConfig>(transform_config),
        )
    }

    /// Sends `transform_config` as null, which is not the same as leaving it out.
    pub fn transform_config_null(self) -> Self {
        self.with_member("transform_config", ())
    }

    /// Configuration for the sparse model used in hybrid search.
    pub fn sparse_model_config(
        self,
        sparse_model_config: types::SparseModelConfig,
    ) -> Self {
        self.with_member("sparse_model_config", sparse_model_config)
    }

    /// Sends `sparse_model_config` as null, which is not the same as leaving it out.
    pub fn sparse_model_config_null(self) -> Self {
        self.with_member("sparse_model_config", ())
    }

    /// Data sink ID. When provided instead of data_sink, the data sink will be looked up by ID.
    pub fn data_sink_id(self, data_sink_id: impl Into<scalar::Uuid>) -> Self {
        self.with_member("data_sink_id", argument::into::<scalar::Uuid>(data_sink_id))
    }

    /// Sends `data_sink_id` as null, which is not the same as leaving it out.
    pub fn data_sink_id_null(self) -> Self {
        self.with_member("data_sink_id", ())
    }

    /// Embedding model config ID. When provided instead of embedding_config, the embedding model config will be looked up by ID.
    pub fn embedding_model_config_id(
        self,
        embedding_model_config_id: impl Into<scalar::Uuid>,
    ) -> Self {
        self.with_member(
            "embedding_model_config_id",
            argument::into::<scalar::Uuid>(embedding_model_config_id),
        )
    }

    /// Sends `embedding_model_config_id` as null, which is not the same as leaving it out.
    pub fn embedding_model_config_id_null(self) -> Self {
        self.with_member("embedding_model_config_id", ())
    }

    /// Data sink. When provided instead of data_sink_id, the data sink will be created.
    pub fn data_sink(self, data_sink: types::DataSinkCreate) -> Self {
        self.with_member("data_sink", data_sink)
    }

    /// Sends `data_sink` as null, which is not the same as leaving it out.
    pub fn data_sink_null(self) -> Self {
        self.with_member("data_sink", ())
    }

    /// Preset retrieval parameters for the pipeline.
    pub fn preset_retrieval_parameters(
        self,
        preset_retrieval_parameters: types::PresetRetrievalParams,
    ) -> Self {
        self.with_member("preset_retrieval_parameters", preset_retrieval_parameters)
    }

    /// Sends `preset_retrieval_parameters` as null, which is not the same as leaving it out.
    pub fn preset_retrieval_parameters_null(self) -> Self {
        self.with_member("preset_retrieval_parameters", ())
    }

    /// Settings that can be configured for how to use LlamaParse to parse files within a LlamaCloud pipeline.
    #[deprecated]
    pub fn llama_parse_parameters(
        self,
        llama_parse_parameters: types::LlamaParseParameters,
    ) -> Self {
        self.with_member("llama_parse_parameters", llama_parse_parameters)
    }

    /// Sends `llama_parse_parameters` as null, which is not the same as leaving it out.
    #[deprecated]
    pub fn llama_parse_parameters_null(self) -> Self {
        self.with_member("llama_parse_parameters", ())
    }

    /// Status of the pipeline deployment.
    pub fn status(self, status: impl Into<String>) -> Self {
        self.with_member("status", argument::into::<String>(status))
    }

    /// Sends `status` as null, which is not the same as leaving it out.
    pub fn status_null(self) -> Self {
        self.with_member("status", ())
    }

    /// Metadata configuration for the pipeline.
    pub fn metadata_config(
        self,
        metadata_config: types::PipelineMetadataConfig,
    ) -> Self {
        self.with_member("metadata_config", metadata_config)
    }

    /// Sends `metadata_config` as null, which is not the same as leaving it out.
    pub fn metadata_config_null(self) -> Self {
        self.with_member("metadata_config", ())
    }

    /// The `name` member of the body.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.with_member("name", argument::into::<String>(name))
    }

    /// Sends `name` as null, which is not the same as leaving it out.
    pub fn name_null(self) -> Self {
        self.with_member("name", ())
    }

    /// The ID of the ManagedPipeline this playground pipeline is linked to.
    pub fn managed_pipeline_id(
        self,
        managed_pipeline_id: impl Into<scalar::Uuid>,
    ) -> Self {
        self.with_member(
            "managed_pipeline_id",
            argument::into::<scalar::Uuid>(managed_pipeline_id),
        )
    }

    /// Sends `managed_pipeline_id` as null, which is not the same as leaving it out.
    pub fn managed_pipeline_id_null(self) -> Self {
        self.with_member("managed_pipeline_id", ())
    }
}

#[cfg(feature = "pipelines")]
runtime::request!(UpdateRequest -> Value(types::Pipeline));

/// The request of [`Pipelines::delete`]. `.await` sends it.
#[cfg(feature = "pipelines")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteRequest {
    request: Request<response::Empty>,
}

#[cfg(feature = "pipelines")]
runtime::request!(DeleteRequest -> Empty);

/// The request of [`Pipelines::get_status`]. `.await` sends it.
#[cfg(feature = "pipelines")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetStatusRequest {
    request: Request<response::Value<types::ManagedIngestionStatusResponse>>,
}

#[cfg(feature = "pipelines")]
impl GetStatusRequest {
    /// The `full_details` query parameter.
    pub fn full_details(self, full_details: bool) -> Self {
        self.with_query("full_details", full_details)
    }
}

#[cfg(feature = "pipelines")]
runtime::request!(GetStatusRequest -> Value(types::ManagedIngestionStatusResponse));

/// The request of [`Pipelines::retrieve`]. `.await` sends it.
#[cfg(feature = "pipelines")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct RetrieveRequest {
    request: Request<response::Value<types::PipelineRetrieveResponse>>,
}

#[cfg(feature = "pipelines")]
impl RetrieveRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }

    /// Number of nodes for dense retrieval.
    ///
    /// Limits: 1 to 100.
    ///
    /// Default: `30`
    pub fn dense_similarity_top_k(self, dense_similarity_top_k: i64) -> Self {
        self.with_member("dense_similarity_top_k", dense_similarity_top_k)
    }

    /// Sends `dense_similarity_top_k` as null, which is not the same as leaving it out.
    pub fn dense_similarity_top_k_null(self) -> Self {
        self.with_member("dense_similarity_top_k", ())
    }

    /// Minimum similarity score wrt query for retrieval
    ///
    /// Limits: 0 to 1.
    ///
    /// Default: `0`
    pub fn dense_similarity_cutoff(self, dense_similarity_cutoff: f64) -> Self {
        self.with_member("dense_similarity_cutoff", dense_similarity_cutoff)
    }

    /// Sends `dense_similarity_cutoff` as null, which is not the same as leaving it out.
    pub fn dense_similarity_cutoff_null(self) -> Self {
        self.with_member("dense_similarity_cutoff", ())
    }

    /// Number of nodes for sparse retrieval.
    ///
    /// Limits: 1 to 100.
    ///
    /// Default: `30`
    pub fn sparse_similarity_top_k(self, sparse_similarity_top_k: i64) -> Self {
        self.with_member("sparse_similarity_top_k", sparse_similarity_top_k)
    }

    /// Sends `sparse_similarity_top_k` as null, which is not the same as leaving it out.
    pub fn sparse_similarity_top_k_null(self) -> Self {
        self.with_member("sparse_similarity_top_k", ())
    }

    /// Enable reranking for retrieval
    pub fn enable_reranking(self, enable_reranking: bool) -> Self {
        self.with_member("enable_reranking", enable_reranking)
    }

    /// Sends `enable_reranking` as null, which is not the same as leaving it out.
    pub fn enable_reranking_null(self) -> Self {
        self.with_member("enable_reranking", ())
    }

    /// Number of reranked nodes for returning.
    ///
    /// Limits: 1 to 100.
    ///
    /// Default: `6`
    pub fn rerank_top_n(self, rerank_top_n: i64) -> Self {
        self.with_member("rerank_top_n", rerank_top_n)
    }

    /// Sends `rerank_top_n` as null, which is not the same as leaving it out.
    pub fn rerank_top_n_null(self) -> Self {
        self.with_member("rerank_top_n", ())
    }

    /// Alpha value for hybrid retrieval to determine the weights between dense and sparse retrieval. 0 is sparse retrieval and 1 is dense retrieval.
    ///
    /// Limits: 0 to 1.
    pub fn alpha(self, alpha: f64) -> Self {
        self.with_member("alpha", alpha)
    }

    /// Sends `alpha` as null, which is not the same as leaving it out.
    pub fn alpha_null(self) -> Self {
        self.with_member("alpha", ())
    }

    /// Search filters for retrieval.
    pub fn search_filters(self, search_filters: types::MetadataFilters) -> Self {
        self.with_member("search_filters", search_filters)
    }

    /// Sends `search_filters` as null, which is not the same as leaving it out.
    pub fn search_filters_null(self) -> Self {
        self.with_member("search_filters", ())
    }

    /// JSON Schema that will be used to infer search_filters. Omit or leave as null to skip inference.
    pub fn search_filters_inference_schema(
        self,
        search_filters_inference_schema: impl Into<BTreeMap<String, Json>>,
    ) -> Self {
        self.with_member(
            "search_filters_inference_schema",
            argument::into::<BTreeMap<String, Json>>(search_filters_inference_schema),
        )
    }

    /// Sends `search_filters_inference_schema` as null, which is not the same as leaving it out.
    pub fn search_filters_inference_schema_null(self) -> Self {
        self.with_member("search_filters_inference_schema", ())
    }

    /// Number of files to retrieve (only for retrieval mode files_via_metadata and files_via_content).
    ///
    /// Limits: 1 to 5.
    ///
    /// Default: `1`
    pub fn files_top_k(self, files_top_k: i64) -> Self {
        self.with_member("files_top_k", files_top_k)
    }

    /// Sends `files_top_k` as null, which is not the same as leaving it out.
    pub fn files_top_k_null(self) -> Self {
        self.with_member("files_top_k", ())
    }

    /// The retrieval mode for the query.
    ///
    /// Default: `"chunks"`
    pub fn retrieval_mode(
        self,
        retrieval_mode: impl Into<types::RetrievalMode>,
    ) -> Self {
        self.with_member(
            "retrieval_mode",
            argument::into::<types::RetrievalMode>(retrieval_mode),
        )
    }

    /// Whether to retrieve image nodes.
    ///
    /// Default: `false`
    #[deprecated]
    pub fn retrieve_image_nodes(self, retrieve_image_nodes: bool) -> Self {
        self.with_member("retrieve_image_nodes", retrieve_image_nodes)
    }

    /// Whether to retrieve page screenshot nodes.
    ///
    /// Default: `false`
    pub fn retrieve_page_screenshot_nodes(
        self,
        retrieve_page_screenshot_nodes: bool,
    ) -> Self {
        self.with_member(
            "retrieve_page_screenshot_nodes",
            retrieve_page_screenshot_nodes,
        )
    }

    /// Whether to retrieve page figure nodes.
    ///
    /// Default: `false`
    pub fn retrieve_page_figure_nodes(self, retrieve_page_figure_nodes: bool) -> Self {
        self.with_member("retrieve_page_figure_nodes", retrieve_page_figure_nodes)
    }

    /// Default: `"base_component"`
    pub fn class_name(self, class_name: impl Into<String>) -> Self {
        self.with_member("class_name", argument::into::<String>(class_name))
    }
}

#[cfg(feature = "pipelines")]
runtime::request!(RetrieveRequest -> Value(types::PipelineRetrieveResponse));
