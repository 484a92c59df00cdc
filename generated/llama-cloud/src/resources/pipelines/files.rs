// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! The files of a pipeline.
//!
//! Its operations need the feature `pipelines-files`.

use std::collections::BTreeMap;

use crate::pagination;
use crate::runtime::{self, Client, Json, Request, argument, response, scalar};
use crate::types;

/// The files of a pipeline.
///
/// Its operations need the feature `pipelines-files`.
#[derive(Clone, Debug)]
pub struct Files {
    pub(crate) client: Client,
}

impl Files {
    /// List files for a pipeline with optional filtering, sorting, and pagination.
    ///
    /// `GET /api/v1/pipelines/{pipeline_id}/files2`
    ///
    /// Optional, set on [`ListRequest`]: `.data_source_id(..)`, `.only_manually_uploaded(..)`, `.file_name_contains(..)`, `.statuses(..)`, `.order_by(..)`, `.offset(..)`, `.limit(..)`.
    ///
    /// Returns a page of [`PipelineFile`](crate::types::PipelineFile); `.items()` streams the items of all pages ([`PaginatedPipelineFiles`](crate::pagination::PaginatedPipelineFiles)).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .pipelines()
    ///     .files()
    ///     .list("936da01f-9abd-4d9d-80c7-02af85c822a8");
    /// let mut items = request.items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn list(&self, pipeline_id: impl Into<scalar::Uuid>) -> ListRequest {
        ListRequest {
            request: self
                .client
                .get("/api/v1/pipelines/{pipeline_id}/files2")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id)),
        }
    }

    /// Get files for a pipeline.
    ///
    /// `GET /api/v1/pipelines/{pipeline_id}/files/status-counts`
    ///
    /// Optional, set on [`GetStatusCountsRequest`]: `.data_source_id(..)`, `.only_manually_uploaded(..)`.
    ///
    /// Returns [`FileGetStatusCountsResponse`](crate::types::FileGetStatusCountsResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .pipelines()
    ///     .files()
    ///     .get_status_counts("936da01f-9abd-4d9d-80c7-02af85c822a8");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_status_counts(
        &self,
        pipeline_id: impl Into<scalar::Uuid>,
    ) -> GetStatusCountsRequest {
        GetStatusCountsRequest {
            request: self
                .client
                .get("/api/v1/pipelines/{pipeline_id}/files/status-counts")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id)),
        }
    }

    /// Get status of a file for a pipeline.
    ///
    /// `GET /api/v1/pipelines/{pipeline_id}/files/{file_id}/status`
    ///
    /// Returns [`ManagedIngestionStatusResponse`](crate::types::ManagedIngestionStatusResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .pipelines()
    ///     .files()
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
        file_id: impl Into<scalar::Uuid>,
    ) -> GetStatusRequest {
        GetStatusRequest {
            request: self
                .client
                .get("/api/v1/pipelines/{pipeline_id}/files/{file_id}/status")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id))
                .with_path("file_id", argument::into::<scalar::Uuid>(file_id)),
        }
    }

    /// Add files to a pipeline.
    ///
    /// `PUT /api/v1/pipelines/{pipeline_id}/files`
    ///
    /// Returns [`PipelineFileCreateResponse`](crate::types::PipelineFileCreateResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// use llama_cloud::types;
    ///
    /// let request = client
    ///     .pipelines()
    ///     .files()
    ///     .create(
    ///         "936da01f-9abd-4d9d-80c7-02af85c822a8",
    ///         [types::PipelineFileCreate::new("936da01f-9abd-4d9d-80c7-02af85c822a8")],
    ///     );
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        pipeline_id: impl Into<scalar::Uuid>,
        body: impl IntoIterator<Item = types::PipelineFileCreate>,
    ) -> CreateRequest {
        CreateRequest {
            request: self
                .client
                .put("/api/v1/pipelines/{pipeline_id}/files")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id))
                .with_json(argument::list::<types::PipelineFileCreate>(body)),
        }
    }

    /// Update a file for a pipeline.
    ///
    /// `PUT /api/v1/pipelines/{pipeline_id}/files/{file_id}`
    ///
    /// Optional, set on [`UpdateRequest`]: `.custom_metadata(..)`, `.custom_metadata_null()`.
    ///
    /// Returns [`PipelineFile`](crate::types::PipelineFile).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .pipelines()
    ///     .files()
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
        file_id: impl Into<scalar::Uuid>,
    ) -> UpdateRequest {
        UpdateRequest {
            request: self
                .client
                .put("/api/v1/pipelines/{pipeline_id}/files/{file_id}")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id))
                .with_path("file_id", argument::into::<scalar::Uuid>(file_id))
                .with_body(),
        }
    }

    /// Delete a file from a pipeline.
    ///
    /// `DELETE /api/v1/pipelines/{pipeline_id}/files/{file_id}` → 204
    ///
    /// Returns nothing.
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .pipelines()
    ///     .files()
    ///     .delete(
    ///         "936da01f-9abd-4d9d-80c7-02af85c822a8",
    ///         "936da01f-9abd-4d9d-80c7-02af85c822a8",
    ///     );
    /// request.await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        pipeline_id: impl Into<scalar::Uuid>,
        file_id: impl Into<scalar::Uuid>,
    ) -> DeleteRequest {
        DeleteRequest {
            request: self
                .client
                .delete("/api/v1/pipelines/{pipeline_id}/files/{file_id}")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id))
                .with_path("file_id", argument::into::<scalar::Uuid>(file_id)),
        }
    }
}

/// The request of [`Files::list`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequest {
    request: Request<
        response::Pages<types::PipelineFile, pagination::PaginatedPipelineFiles>,
    >,
}

impl ListRequest {
    /// The `data_source_id` query parameter.
    pub fn data_source_id(self, data_source_id: impl Into<scalar::Uuid>) -> Self {
        self.with_query("data_source_id", argument::into::<scalar::Uuid>(data_source_id))
    }

    /// Default: `false`
    pub fn only_manually_uploaded(self, only_manually_uploaded: bool) -> Self {
        self.with_query("only_manually_uploaded", only_manually_uploaded)
    }

    /// The `file_name_contains` query parameter.
    pub fn file_name_contains(self, file_name_contains: impl Into<String>) -> Self {
        self.with_query(
            "file_name_contains",
            argument::into::<String>(file_name_contains),
        )
    }

    /// Filter by file statuses
    pub fn statuses(
        self,
        statuses: impl IntoIterator<Item = impl Into<types::PipelineDataSourceStatus>>,
    ) -> Self {
        self.with_query(
            "statuses",
            argument::list::<types::PipelineDataSourceStatus>(statuses),
        )
    }

    /// The `order_by` query parameter.
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.with_query("order_by", argument::into::<String>(order_by))
    }

    /// Offset of the item to start from. Defaults to the first one.
    pub fn offset(self, offset: i64) -> Self {
        self.with_query("offset", offset)
    }

    /// Maximum number of items on a page.
    pub fn limit(self, limit: i64) -> Self {
        self.with_query("limit", limit)
    }
}

runtime::request!(
    ListRequest -> Pages(types::PipelineFile, pagination::PaginatedPipelineFiles)
);

/// The request of [`Files::get_status_counts`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetStatusCountsRequest {
    request: Request<response::Value<types::FileGetStatusCountsResponse>>,
}

impl GetStatusCountsRequest {
    /// The `data_source_id` query parameter.
    pub fn data_source_id(self, data_source_id: impl Into<scalar::Uuid>) -> Self {
        self.with_query("data_source_id", argument::into::<scalar::Uuid>(data_source_id))
    }

    /// Default: `false`
    pub fn only_manually_uploaded(self, only_manually_uploaded: bool) -> Self {
        self.with_query("only_manually_uploaded", only_manually_uploaded)
    }
}

runtime::request!(GetStatusCountsRequest -> Value(types::FileGetStatusCountsResponse));

/// The request of [`Files::get_status`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetStatusRequest {
    request: Request<response::Value<types::ManagedIngestionStatusResponse>>,
}

runtime::request!(GetStatusRequest -> Value(types::ManagedIngestionStatusResponse));

/// The request of [`Files::create`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateRequest {
    request: Request<response::Value<types::PipelineFileCreateResponse>>,
}

runtime::request!(CreateRequest -> Value(types::PipelineFileCreateResponse));

/// The request of [`Files::update`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdateRequest {
    request: Request<response::Value<types::PipelineFile>>,
}

impl UpdateRequest {
    /// Custom metadata for the file
    pub fn custom_metadata(
        self,
        custom_metadata: impl Into<BTreeMap<String, Json>>,
    ) -> Self {
        self.with_member(
            "custom_metadata",
            argument::into::<BTreeMap<String, Json>>(custom_metadata),
        )
    }

    /// Sends `custom_metadata` as null, which is not the same as leaving it out.
    pub fn custom_metadata_null(self) -> Self {
        self.with_member("custom_metadata", ())
    }
}

runtime::request!(UpdateRequest -> Value(types::PipelineFile));

/// The request of [`Files::delete`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteRequest {
    request: Request<response::Empty>,
}

runtime::request!(DeleteRequest -> Empty);
