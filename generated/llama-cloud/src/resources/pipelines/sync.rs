// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Synchronization of a pipeline with its sources.
//!
//! Its operations need the feature `pipelines-sync`.

use crate::runtime::{self, Client, Request, argument, response, scalar};
use crate::types;

/// Synchronization of a pipeline with its sources.
///
/// Its operations need the feature `pipelines-sync`.
#[derive(Clone, Debug)]
pub struct Sync_ {
    pub(crate) client: Client,
}

impl Sync_ {
    /// Trigger an incremental sync for a managed pipeline.
    ///
    /// Processes new and updated documents from data sources and
    /// files, then updates the index for retrieval.
    ///
    /// `POST /api/v1/pipelines/{pipeline_id}/sync`
    ///
    /// Returns [`Pipeline`](crate::types::Pipeline).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .pipelines()
    ///     .sync()
    ///     .create("936da01f-9abd-4d9d-80c7-02af85c822a8");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, pipeline_id: impl Into<scalar::Uuid>) -> CreateRequest {
        CreateRequest {
            request: self
                .client
                .post("/api/v1/pipelines/{pipeline_id}/sync")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id)),
        }
    }

    /// Cancel all running sync jobs for a pipeline.
    ///
    /// `POST /api/v1/pipelines/{pipeline_id}/sync/cancel`
    ///
    /// Returns [`Pipeline`](crate::types::Pipeline).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .pipelines()
    ///     .sync()
    ///     .cancel("936da01f-9abd-4d9d-80c7-02af85c822a8");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel(&self, pipeline_id: impl Into<scalar::Uuid>) -> CancelRequest {
        CancelRequest {
            request: self
                .client
                .post("/api/v1/pipelines/{pipeline_id}/sync/cancel")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id)),
        }
    }
}

/// The request of [`Sync_::create`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateRequest {
    request: Request<response::Value<types::Pipeline>>,
}

runtime::request!(CreateRequest -> Value(types::Pipeline));

/// The request of [`Sync_::cancel`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CancelRequest {
    request: Request<response::Value<types::Pipeline>>,
}

runtime::request!(CancelRequest -> Value(types::Pipeline));
