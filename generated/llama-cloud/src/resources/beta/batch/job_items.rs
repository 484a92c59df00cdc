// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! The items of a batch job.
//!
//! Its operations need the feature `beta-batch-job-items`.

use crate::pagination;
use crate::runtime::{self, Client, Request, argument, response};
use crate::types;

/// The items of a batch job.
///
/// Its operations need the feature `beta-batch-job-items`.
#[derive(Clone, Debug)]
pub struct JobItems {
    pub(crate) client: Client,
}

impl JobItems {
    /// List items in a batch job with optional status filtering.
    ///
    /// Useful for finding failed items, viewing completed items,
    /// or debugging processing issues.
    ///
    /// `GET /api/v1/beta/batch-processing/{job_id}/items`
    ///
    /// Optional, set on [`ListRequest`]: `.organization_id(..)`, `.project_id(..)`, `.status(..)`, `.limit(..)`, `.offset(..)`.
    ///
    /// Returns a page of [`JobItemListResponse`](crate::types::JobItemListResponse); `.items()` streams the items of all pages ([`PaginatedBatchItems`](crate::pagination::PaginatedBatchItems)).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let mut items = client.beta().batch().job_items().list("job_id").items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, job_id: impl Into<String>) -> ListRequest {
        ListRequest {
            request: self
                .client
                .get("/api/v1/beta/batch-processing/{job_id}/items")
                .with_path("job_id", argument::into::<String>(job_id)),
        }
    }

    /// Get all processing results for a specific item.
    ///
    /// Returns the complete processing history for an item including
    /// what operations were performed, parameters used, and where
    /// outputs are stored. Optionally filter by `job_type`.
    ///
    /// `GET /api/v1/beta/batch-processing/items/{item_id}/processing-results`
    ///
    /// Optional, set on [`GetProcessingResultsRequest`]: `.organization_id(..)`, `.project_id(..)`, `.job_type(..)`.
    ///
    /// Returns [`JobItemGetProcessingResultsResponse`](crate::types::JobItemGetProcessingResultsResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client.beta().batch().job_items().get_processing_results("item_id");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_processing_results(
        &self,
        item_id: impl Into<String>,
    ) -> GetProcessingResultsRequest {
        GetProcessingResultsRequest {
            request: self
                .client
                .get("/api/v1/beta/batch-processing/items/{item_id}/processing-results")
                .with_path("item_id", argument::into::<String>(item_id)),
        }
    }
}

/// The request of [`JobItems::list`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequest {
    request: Request<
        response::Pages<types::JobItemListResponse, pagination::PaginatedBatchItems>,
    >,
}

impl ListRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }

    /// Filter items by status
    pub fn status(self, status: impl Into<types::BatchFileStatus>) -> Self {
        self.with_query("status", argument::into::<types::BatchFileStatus>(status))
    }

    /// Maximum number of items to return
    ///
    /// Limits: 1 to 1000.
    ///
    /// Default: `100`
    pub fn limit(self, limit: i64) -> Self {
        self.with_query("limit", limit)
    }

    /// Number of items to skip
    ///
    /// Limits: at least 0.
    ///
    /// Default: `0`
    pub fn offset(self, offset: i64) -> Self {
        self.with_query("offset", offset)
    }
}

runtime::request!(
    ListRequest -> Pages(types::JobItemListResponse, pagination::PaginatedBatchItems)
);

/// The request of [`JobItems::get_processing_results`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetProcessingResultsRequest {
    request: Request<response::Value<types::JobItemGetProcessingResultsResponse>>,
}

impl GetProcessingResultsRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }

    /// Filter results by job type
    pub fn job_type(self, job_type: impl Into<types::BatchJobType>) -> Self {
        self.with_query("job_type", argument::into::<types::BatchJobType>(job_type))
    }
}

runtime::request!(
    GetProcessingResultsRequest -> Value(types::JobItemGetProcessingResultsResponse)
);
