// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Metadata of the files of a pipeline.
//!
//! Its operations need the feature `pipelines-metadata`.

use crate::runtime::{self, Client, Request, argument, response, scalar};
use crate::types;

/// Metadata of the files of a pipeline.
///
/// Its operations need the feature `pipelines-metadata`.
#[derive(Clone, Debug)]
pub struct Metadata {
    pub(crate) client: Client,
}

impl Metadata {
    /// Import metadata for a pipeline.
    ///
    /// `PUT /api/v1/pipelines/{pipeline_id}/metadata`
    ///
    /// Returns [`MetadataCreateResponse`](crate::types::MetadataCreateResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .pipelines()
    ///     .metadata()
    ///     .create(
    ///         "936da01f-9abd-4d9d-80c7-02af85c822a8",
    ///         llama_cloud::Upload::from_path("report.pdf"),
    ///     );
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        pipeline_id: impl Into<scalar::Uuid>,
        upload_file: impl Into<runtime::Upload>,
    ) -> CreateRequest {
        CreateRequest {
            request: self
                .client
                .put("/api/v1/pipelines/{pipeline_id}/metadata")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id))
                .with_files(
                    "upload_file",
                    [argument::into::<runtime::Upload>(upload_file)],
                )
                .with_multipart(),
        }
    }

    /// Delete metadata for all files in a pipeline.
    ///
    /// `DELETE /api/v1/pipelines/{pipeline_id}/metadata` → 204
    ///
    /// Returns nothing.
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// client.pipelines().metadata().delete_all("936da01f-9abd-4d9d-80c7-02af85c822a8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_all(&self, pipeline_id: impl Into<scalar::Uuid>) -> DeleteAllRequest {
        DeleteAllRequest {
            request: self
                .client
                .delete("/api/v1/pipelines/{pipeline_id}/metadata")
                .with_path("pipeline_id", argument::into::<scalar::Uuid>(pipeline_id)),
        }
    }
}

/// The request of [`Metadata::create`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateRequest {
    request: Request<response::Value<types::MetadataCreateResponse>>,
}

runtime::request!(CreateRequest -> Value(types::MetadataCreateResponse));

/// The request of [`Metadata::delete_all`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteAllRequest {
    request: Request<response::Empty>,
}

runtime::request!(DeleteAllRequest -> Empty);
