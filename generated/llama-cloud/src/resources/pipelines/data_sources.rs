// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! The data sources of a pipeline.
//!
//! Its operations need the feature `pipelines-data-sources`.

use crate::runtime::{self, Client, Request, argument, response, scalar};
use crate::types;

/// The data sources of a pipeline.
///
/// Its operations need the feature `pipelines-data-sources`.
#[derive(Clone, Debug)]
pub struct DataSources {
    pub(crate) client: Client,
}

impl DataSources {
    /// Get data sources for a pipeline.
    ///
    /// `GET /api/v1/pipelines/{pipeline_id}/data-sources`
    ///
    /// Returns [`DataSourceGetDataSourcesResponse`](crate::types::DataSourceGetDataSourcesResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .pipelines()
    ///     .data_sources()
    ///     .get_data_sources("936da01f-9abd-4d9d-80c7-02af85c822a8");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_data_sources(
        &self,
        pipeline_id: impl Into<scalar::Uuid>,
    ) -> GetDataSourcesRequest {
        GetDataSourcesRequest {
            request: self
                .client
                .get("/api/v1/pipelines/{pipeline_id}/data-sources")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id)),
        }
    }

    /// Add data sources to a pipeline.
    ///
    /// `PUT /api/v1/pipelines/{pipeline_id}/data-sources`
    ///
    /// Returns [`DataSourceUpdateDataSourcesResponse`](crate::types::DataSourceUpdateDataSourcesResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// use llama_cloud::types;
    ///
    /// let request = client
    ///     .pipelines()
    ///     .data_sources()
    ///     .update_data_sources(
    ///         "936da01f-9abd-4d9d-80c7-02af85c822a8",
    ///         [
    ///             types::PipelineDataSourceCreate::new(
    ///                 "936da01f-9abd-4d9d-80c7-02af85c822a8",
    ///             ),
    ///         ],
    ///     );
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_data_sources(
        &self,
        pipeline_id: impl Into<scalar::Uuid>,
        body: impl IntoIterator<Item = types::PipelineDataSourceCreate>,
    ) -> UpdateDataSourcesRequest {
        UpdateDataSourcesRequest {
            request: self
                .client
                .put("/api/v1/pipelines/{pipeline_id}/data-sources")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id))
                .with_json(argument::list::<types::PipelineDataSourceCreate>(body)),
        }
    }

    /// Update the configuration of a data source in a pipeline.
    ///
    /// `PUT /api/v1/pipelines/{pipeline_id}/data-sources/{data_source_id}`
    ///
    /// Optional, set on [`UpdateRequest`]: `.sync_interval(..)`, `.sync_interval_null()`.
    ///
    /// Returns [`PipelineDataSource`](crate::types::PipelineDataSource).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .pipelines()
    ///     .data_sources()
    ///     .update(
    ///         "936da01f-9abd-4d9d-80c7-02af85c822a8",
    ///         "936da01f-9abd-4d9d-80c7-02af85c822a8",
    ///     );
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        pipeline_id: impl Into<scalar::Uuid>,
        data_source_id: impl Into<scalar::Uuid>,
    ) -> UpdateRequest {
        UpdateRequest {
            request: self
                .client
                .put("/api/v1/pipelines/{pipeline_id}/data-sources/{data_source_id}")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id))
                .with_path(
                    "data_source_id",
                    argument::into::<scalar::Uuid>(data_source_id),
                )
                .with_body(),
        }
    }

    /// Run ingestion for the pipeline data source by incrementally updating the data-sink with upstream changes from data-source.
    ///
    /// `POST /api/v1/pipelines/{pipeline_id}/data-sources/{data_source_id}/sync`
    ///
    /// Optional, set on [`SyncRequest`]: `.body(..)`, `.body_null()`.
    ///
    /// Returns [`Pipeline`](crate::types::Pipeline).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .pipelines()
    ///     .data_sources()
    ///     .sync(
    ///         "936da01f-9abd-4d9d-80c7-02af85c822a8",
    ///         "936da01f-9abd-4d9d-80c7-02af85c822a8",
    ///     );
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn sync(
        &self,
        pipeline_id: impl Into<scalar::Uuid>,
        data_source_id: impl Into<scalar::Uuid>,
    ) -> SyncRequest {
        SyncRequest {
            request: self
                .client
                .post(
                    "/api/v1/pipelines/{pipeline_id}/data-sources/{data_source_id}/sync",
                )
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id))
                .with_path(
                    "data_source_id",
                    argument::into::<scalar::Uuid>(data_source_id),
                ),
        }
    }

    /// Get the status of a data source for a pipeline.
    ///
    /// `GET /api/v1/pipelines/{pipeline_id}/data-sources/{data_source_id}/status`
    ///
    /// Returns [`ManagedIngestionStatusResponse`](crate::types::ManagedIngestionStatusResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .pipelines()
    ///     .data_sources()
    ///     .get_status(
    ///         "936da01f-9abd-4d9d-80c7-02af85c822a8",
    ///         "936da01f-9abd-4d9d-80c7-02af85c822a8",
    ///     );
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_status(
        &self,
        pipeline_id: impl Into<scalar::Uuid>,
        data_source_id: impl Into<scalar::Uuid>,
    ) -> GetStatusRequest {
        GetStatusRequest {
            request: self
                .client
                .get(
                    "/api/v1/pipelines/{pipeline_id}/data-sources/{data_source_id}/status",
                )
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id))
                .with_path(
                    "data_source_id",
                    argument::into::<scalar::Uuid>(data_source_id),
                ),
        }
    }
}

/// The request of [`DataSources::get_data_sources`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetDataSourcesRequest {
    request: Request<response::Value<types::DataSourceGetDataSourcesResponse>>,
}

runtime::request!(
    GetDataSourcesRequest -> Value(types::DataSourceGetDataSourcesResponse)
);

/// The request of [`DataSources::update_data_sources`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdateDataSourcesRequest {
    request: Request<response::Value<types::DataSourceUpdateDataSourcesResponse>>,
}

runtime::request!(
    UpdateDataSourcesRequest -> Value(types::DataSourceUpdateDataSourcesResponse)
);

/// The request of [`DataSources::update`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdateRequest {
    request: Request<response::Value<types::PipelineDataSource>>,
}

impl UpdateRequest {
    /// The interval at which the data source should be synced.
    pub fn sync_interval(self, sync_interval: f64) -> Self {
        self.with_member("sync_interval", sync_interval)
    }

    /// Sends `sync_interval` as null, which is not the same as leaving it out.
    pub fn sync_interval_null(self) -> Self {
        self.with_member("sync_interval", ())
    }
}

runtime::request!(UpdateRequest -> Value(types::PipelineDataSource));

/// The request of [`DataSources::sync`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct SyncRequest {
    request: Request<response::Value<types::Pipeline>>,
}

impl SyncRequest {
    /// The body.
    pub fn body(self, body: types::DataSourceSyncRequest) -> Self {
        self.with_json(body)
    }

    /// Sends `body` as null, which is not the same as leaving it out.
    pub fn body_null(self) -> Self {
        self.with_json(())
    }
}

runtime::request!(SyncRequest -> Value(types::Pipeline));

/// The request of [`DataSources::get_status`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetStatusRequest {
    request: Request<response::Value<types::ManagedIngestionStatusResponse>>,
}

runtime::request!(GetStatusRequest -> Value(types::ManagedIngestionStatusResponse));
