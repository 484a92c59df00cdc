// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! The documents of a pipeline.
//!
//! Its operations need the feature `pipelines-documents`.

use crate::pagination;
use crate::runtime::{self, Client, Json, Request, argument, response, scalar};
use crate::types;

/// The documents of a pipeline.
///
/// Its operations need the feature `pipelines-documents`.
#[derive(Clone, Debug)]
pub struct Documents {
    pub(crate) client: Client,
}

impl Documents {
    /// Batch create documents for a pipeline.
    ///
    /// `POST /api/v1/pipelines/{pipeline_id}/documents`
    ///
    /// Returns [`DocumentCreateResponse`](crate::types::DocumentCreateResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// use llama_cloud::types;
    ///
    /// let request = client
    ///     .pipelines()
    ///     .documents()
    ///     .create(
    ///         "936da01f-9abd-4d9d-80c7-02af85c822a8",
    ///         [
    ///             types::CloudDocumentCreate::new(
    ///                 "text",
    ///                 [("key".to_owned(), llama_cloud::Json::null())],
    ///             ),
    ///         ],
    ///     );
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        pipeline_id: impl Into<scalar::Uuid>,
        body: impl IntoIterator<Item = types::CloudDocumentCreate>,
    ) -> CreateRequest {
        CreateRequest {
            request: self
                .client
                .post("/api/v1/pipelines/{pipeline_id}/documents")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id))
                .with_json(argument::list::<types::CloudDocumentCreate>(body)),
        }
    }

    /// Batch create or update a document for a pipeline.
    ///
    /// `PUT /api/v1/pipelines/{pipeline_id}/documents`
    ///
    /// Returns [`DocumentUpsertResponse`](crate::types::DocumentUpsertResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// use llama_cloud::types;
    ///
    /// let request = client
    ///     .pipelines()
    ///     .documents()
    ///     .upsert(
    ///         "936da01f-9abd-4d9d-80c7-02af85c822a8",
    ///         [
    ///             types::CloudDocumentCreate::new(
    ///                 "text",
    ///                 [("key".to_owned(), llama_cloud::Json::null())],
    ///             ),
    ///         ],
    ///     );
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn upsert(
        &self,
        pipeline_id: impl Into<scalar::Uuid>,
        body: impl IntoIterator<Item = types::CloudDocumentCreate>,
    ) -> UpsertRequest {
        UpsertRequest {
            request: self
                .client
                .put("/api/v1/pipelines/{pipeline_id}/documents")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id))
                .with_json(argument::list::<types::CloudDocumentCreate>(body)),
        }
    }

    /// Return a list of documents for a pipeline.
    ///
    /// `GET /api/v1/pipelines/{pipeline_id}/documents/paginated`
    ///
    /// Optional, set on [`ListRequest`]: `.skip(..)`, `.limit(..)`, `.file_id(..)`, `.only_direct_upload(..)`, `.only_api_data_source_documents(..)`, `.status_refresh_policy(..)`.
    ///
    /// Returns a page of [`CloudDocument`](crate::types::CloudDocument); `.items()` streams the items of all pages ([`PaginatedCloudDocuments`](crate::pagination::PaginatedCloudDocuments)).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .pipelines()
    ///     .documents()
    ///     .list("936da01f-9abd-4d9d-80c7-02af85c822a8");
    /// let mut items = request.items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, pipeline_id: impl Into<scalar::Uuid>) -> ListRequest {
        ListRequest {
            request: self
                .client
                .get("/api/v1/pipelines/{pipeline_id}/documents/paginated")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id)),
        }
    }

    /// Return a single document for a pipeline.
    ///
    /// `GET /api/v1/pipelines/{pipeline_id}/documents/{document_id}`
    ///
    /// Returns [`CloudDocument`](crate::types::CloudDocument).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .pipelines()
    ///     .documents()
    ///     .get("936da01f-9abd-4d9d-80c7-02af85c822a8", "document_id");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        pipeline_id: impl Into<scalar::Uuid>,
        document_id: impl Into<String>,
    ) -> GetRequest {
        GetRequest {
            request: self
                .client
                .get("/api/v1/pipelines/{pipeline_id}/documents/{document_id}")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id))
                .with_path("document_id", argument::into::<String>(document_id)),
        }
    }

    /// Delete a document from a pipeline.
    /// Initiates an async job that will:
    /// 1. Delete vectors from the vector store
    /// 2. Delete the document from MongoDB after vectors are successfully deleted
    ///
    /// `DELETE /api/v1/pipelines/{pipeline_id}/documents/{document_id}` → 204
    ///
    /// Returns nothing.
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .pipelines()
    ///     .documents()
    ///     .delete("936da01f-9abd-4d9d-80c7-02af85c822a8", "document_id");
    /// request.await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        pipeline_id: impl Into<scalar::Uuid>,
        document_id: impl Into<String>,
    ) -> DeleteRequest {
        DeleteRequest {
            request: self
                .client
                .delete("/api/v1/pipelines/{pipeline_id}/documents/{document_id}")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id))
                .with_path("document_id", argument::into::<String>(document_id)),
        }
    }

    /// Return a single document for a pipeline.
    ///
    /// `GET /api/v1/pipelines/{pipeline_id}/documents/{document_id}/status`
    ///
    /// Returns [`ManagedIngestionStatusResponse`](crate::types::ManagedIngestionStatusResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .pipelines()
    ///     .documents()
    ///     .get_status("936da01f-9abd-4d9d-80c7-02af85c822a8", "document_id");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_status(
        &self,
        pipeline_id: impl Into<scalar::Uuid>,
        document_id: impl Into<String>,
    ) -> GetStatusRequest {
        GetStatusRequest {
            request: self
                .client
                .get("/api/v1/pipelines/{pipeline_id}/documents/{document_id}/status")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id))
                .with_path("document_id", argument::into::<String>(document_id)),
        }
    }

    /// Sync a specific document for a pipeline.
    ///
    /// `POST /api/v1/pipelines/{pipeline_id}/documents/{document_id}/sync`
    ///
    /// Returns `Json`.
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .pipelines()
    ///     .documents()
    ///     .sync("936da01f-9abd-4d9d-80c7-02af85c822a8", "document_id");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn sync(
        &self,
        pipeline_id: impl Into<scalar::Uuid>,
        document_id: impl Into<String>,
    ) -> SyncRequest {
        SyncRequest {
            request: self
                .client
                .post("/api/v1/pipelines/{pipeline_id}/documents/{document_id}/sync")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id))
                .with_path("document_id", argument::into::<String>(document_id)),
        }
    }

    /// Return a list of chunks for a pipeline document.
    ///
    /// `GET /api/v1/pipelines/{pipeline_id}/documents/{document_id}/chunks`
    ///
    /// Returns [`DocumentGetChunksResponse`](crate::types::DocumentGetChunksResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .pipelines()
    ///     .documents()
    ///     .get_chunks("936da01f-9abd-4d9d-80c7-02af85c822a8", "document_id");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chunks(
        &self,
        pipeline_id: impl Into<scalar::Uuid>,
        document_id: impl Into<String>,
    ) -> GetChunksRequest {
        GetChunksRequest {
            request: self
                .client
                .get("/api/v1/pipelines/{pipeline_id}/documents/{document_id}/chunks")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id))
                .with_path("document_id", argument::into::<String>(document_id)),
        }
    }
}

/// The request of [`Documents::create`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateRequest {
    request: Request<response::Value<types::DocumentCreateResponse>>,
}

runtime::request!(CreateRequest -> Value(types::DocumentCreateResponse));

/// The request of [`Documents::upsert`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpsertRequest {
    request: Request<response::Value<types::DocumentUpsertResponse>>,
}

runtime::request!(UpsertRequest -> Value(types::DocumentUpsertResponse));

/// The request of [`Documents::list`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequest {
    request: Request<
        response::Pages<types::CloudDocument, pagination::PaginatedCloudDocuments>,
    >,
}

impl ListRequest {
    /// Limits: at least 0.
    ///
    /// Default: `0`
    pub fn skip(self, skip: i64) -> Self {
        self.with_query("skip", skip)
    }

    /// Limits: at least 0.
    ///
    /// Default: `10`
    pub fn limit(self, limit: i64) -> Self {
        self.with_query("limit", limit)
    }

    /// The `file_id` query parameter.
    pub fn file_id(self, file_id: impl Into<scalar::Uuid>) -> Self {
        self.with_query("file_id", argument::into::<scalar::Uuid>(file_id))
    }

    /// Default: `false`
    pub fn only_direct_upload(self, only_direct_upload: bool) -> Self {
        self.with_query("only_direct_upload", only_direct_upload)
    }

    /// Default: `false`
    pub fn only_api_data_source_documents(
        self,
        only_api_data_source_documents: bool,
    ) -> Self {
        self.with_query("only_api_data_source_documents", only_api_data_source_documents)
    }

    /// Default: `"cached"`
    pub fn status_refresh_policy(
        self,
        status_refresh_policy: impl Into<types::DocumentsListStatusRefreshPolicy>,
    ) -> Self {
        self.with_query(
            "status_refresh_policy",
            argument::into::<
                types::DocumentsListStatusRefreshPolicy,
            >(status_refresh_policy),
        )
    }
}

runtime::request!(
    ListRequest -> Pages(types::CloudDocument, pagination::PaginatedCloudDocuments)
);

/// The request of [`Documents::get`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetRequest {
    request: Request<response::Value<types::CloudDocument>>,
}

runtime::request!(GetRequest -> Value(types::CloudDocument));

/// The request of [`Documents::delete`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteRequest {
    request: Request<response::Empty>,
}

runtime::request!(DeleteRequest -> Empty);

/// The request of [`Documents::get_status`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetStatusRequest {
    request: Request<response::Value<types::ManagedIngestionStatusResponse>>,
}

runtime::request!(GetStatusRequest -> Value(types::ManagedIngestionStatusResponse));

/// The request of [`Documents::sync`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct SyncRequest {
    request: Request<response::Value<Json>>,
}

runtime::request!(SyncRequest -> Value(Json));

/// The request of [`Documents::get_chunks`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetChunksRequest {
    request: Request<response::Value<types::DocumentGetChunksResponse>>,
}

runtime::request!(GetChunksRequest -> Value(types::DocumentGetChunksResponse));
