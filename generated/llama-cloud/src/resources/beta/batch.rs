// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Processing of many files at once.
//!
//! Its operations need the feature `beta-batch`.

#[cfg(feature = "beta-batch-job-items")]
pub mod job_items;

use crate::runtime::Client;
#[cfg(feature = "beta-batch")]
use crate::pagination;
#[cfg(feature = "beta-batch")]
use crate::runtime::{self, Request, argument, response};
#[cfg(feature = "beta-batch")]
use crate::types;

/// Processing of many files at once.
///
/// Its operations need the feature `beta-batch`.
#[derive(Clone, Debug)]
pub struct Batch {
    pub(crate) client: Client,
}

impl Batch {
    /// The items of a batch job.
    ///
    /// Its operations need the feature `beta-batch-job-items`.
    #[cfg(feature = "beta-batch-job-items")]
    pub fn job_items(&self) -> job_items::JobItems {
        job_items::JobItems {
            client: self.client.clone(),
        }
    }
}

#[cfg(feature = "beta-batch")]
impl Batch {
    /// Create a batch processing job.
    ///
    /// Processes files from a directory or a specific list of item IDs.
    /// Supports batch parsing and classification operations.
    ///
    /// Provide either `directory_id` to process all files in a directory,
    /// or `item_ids` for specific items. The job runs asynchronously —
    /// poll `GET /batch/{job_id}` for progress.
    ///
    /// - `job_config`: Job configuration — either a parse or classify config
    ///
    /// `POST /api/v1/beta/batch-processing` → 201
    ///
    /// Optional, set on [`CreateRequest`]: `.organization_id(..)`, `.project_id(..)`, `.temporal_namespace(..)`, `.directory_id(..)`, `.directory_id_null()`, `.item_ids(..)`, `.item_ids_null()`, `.page_size(..)`, `.continue_as_new_threshold(..)`, `.continue_as_new_threshold_null()`.
    ///
    /// Returns [`BatchJobResponse`](crate::types::BatchJobResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// use llama_cloud::types;
    ///
    /// let request = client
    ///     .beta()
    ///     .batch()
    ///     .create(
    ///         types::ProcessingResultJobConfig::BatchParseJobRecordCreate(
    ///             types::BatchParseJobRecordCreate::new(),
    ///         ),
    ///     );
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        job_config: impl Into<types::ProcessingResultJobConfig>,
    ) -> CreateRequest {
        CreateRequest {
            request: self
                .client
                .post("/api/v1/beta/batch-processing")
                .with_member(
                    "job_config",
                    argument::into::<types::ProcessingResultJobConfig>(job_config),
                ),
        }
    }

    /// List batch processing jobs with optional filtering.
    ///
    /// Filter by `directory_id`, `job_type`, or `status`. Results
    /// are paginated with configurable `limit` and `offset`.
    ///
    /// `GET /api/v1/beta/batch-processing`
    ///
    /// Optional, set on [`ListRequest`]: `.organization_id(..)`, `.project_id(..)`, `.directory_id(..)`, `.job_type(..)`, `.status(..)`, `.limit(..)`, `.offset(..)`.
    ///
    /// Returns a page of [`BatchJobResponse`](crate::types::BatchJobResponse); `.items()` streams the items of all pages ([`PaginatedBatchItems`](crate::pagination::PaginatedBatchItems)).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let mut items = client.beta().batch().list().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListRequest {
        ListRequest {
            request: self.client.get("/api/v1/beta/batch-processing"),
        }
    }

    /// Get detailed status of a batch processing job.
    ///
    /// Returns current progress percentage, file counts (total,
    /// processed, failed, skipped), and timestamps.
    ///
    /// `GET /api/v1/beta/batch-processing/{job_id}`
    ///
    /// Optional, set on [`GetStatusRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`BatchGetStatusResponse`](crate::types::BatchGetStatusResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.beta().batch().get_status("job_id").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_status(&self, job_id: impl Into<String>) -> GetStatusRequest {
        GetStatusRequest {
            request: self
                .client
                .get("/api/v1/beta/batch-processing/{job_id}")
                .with_path("job_id", argument::into::<String>(job_id)),
        }
    }

    /// Cancel a running batch processing job.
    ///
    /// Stops processing and marks pending items as cancelled.
    /// Items currently being processed may still complete.
    ///
    /// `POST /api/v1/beta/batch-processing/{job_id}/cancel`
    ///
    /// Optional, set on [`CancelRequest`]: `.organization_id(..)`, `.project_id(..)`, `.temporal_namespace(..)`, `.reason(..)`, `.reason_null()`.
    ///
    /// Returns [`BatchCancelResponse`](crate::types::BatchCancelResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.beta().batch().cancel("job_id").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel(&self, job_id: impl Into<String>) -> CancelRequest {
        CancelRequest {
            request: self
                .client
                .post("/api/v1/beta/batch-processing/{job_id}/cancel")
                .with_path("job_id", argument::into::<String>(job_id))
                .with_body(),
        }
    }
}

/// The request of [`Batch::create`]. `.await` sends it.
#[cfg(feature = "beta-batch")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateRequest {
    request: Request<response::Value<types::BatchJobResponse>>,
}

#[cfg(feature = "beta-batch")]
impl CreateRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }

    /// The `temporal-namespace` header.
    pub fn temporal_namespace(self, temporal_namespace: impl Into<String>) -> Self {
        self.with_header(
            "temporal-namespace",
            argument::into::<String>(temporal_namespace),
        )
    }

    /// ID of the directory containing files to process
    ///
    /// Example: `"dir-aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"`
    pub fn directory_id(self, directory_id: impl Into<String>) -> Self {
        self.with_member("directory_id", argument::into::<String>(directory_id))
    }

    /// Sends `directory_id` as null, which is not the same as leaving it out.
    pub fn directory_id_null(self) -> Self {
        self.with_member("directory_id", ())
    }

    /// List of specific item IDs to process. Either this or directory_id must be provided.
    ///
    /// Example: `["dfl-aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee", "dfl-11111111-2222-3333-4444-555555555555"]`
    pub fn item_ids(
        self,
        item_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.with_member("item_ids", argument::list::<String>(item_ids))
    }

    /// Sends `item_ids` as null, which is not the same as leaving it out.
    pub fn item_ids_null(self) -> Self {
        self.with_member("item_ids", ())
    }

    /// Number of files to process per batch when using directory mode
    ///
    /// Limits: 1 to 1000.
    ///
    /// Default: `100`
    pub fn page_size(self, page_size: i64) -> Self {
        self.with_member("page_size", page_size)
    }

    /// Maximum files to process per execution cycle in directory mode. Defaults to page_size.
    pub fn continue_as_new_threshold(self, continue_as_new_threshold: i64) -> Self {
        self.with_member("continue_as_new_threshold", continue_as_new_threshold)
    }

    /// Sends `continue_as_new_threshold` as null, which is not the same as leaving it out.
    pub fn continue_as_new_threshold_null(self) -> Self {
        self.with_member("continue_as_new_threshold", ())
    }
}

#[cfg(feature = "beta-batch")]
runtime::request!(CreateRequest -> Value(types::BatchJobResponse));

/// The request of [`Batch::list`]. `.await` sends it.
#[cfg(feature = "beta-batch")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequest {
    request: Request<
        response::Pages<types::BatchJobResponse, pagination::PaginatedBatchItems>,
    >,
}

#[cfg(feature = "beta-batch")]
impl ListRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }

    /// Filter by directory ID
    pub fn directory_id(self, directory_id: impl Into<String>) -> Self {
        self.with_query("directory_id", argument::into::<String>(directory_id))
    }

    /// Filter by job type (PARSE, EXTRACT, CLASSIFY)
    pub fn job_type(self, job_type: impl Into<types::BatchJobType>) -> Self {
        self.with_query("job_type", argument::into::<types::BatchJobType>(job_type))
    }

    /// Filter by job status (PENDING, RUNNING, COMPLETED, FAILED, CANCELLED)
    pub fn status(self, status: impl Into<types::BatchJobStatus>) -> Self {
        self.with_query("status", argument::into::<types::BatchJobStatus>(status))
    }

    /// Maximum number of jobs to return
    ///
    /// Limits: 1 to 1000.
    ///
    /// Default: `50`
    pub fn limit(self, limit: i64) -> Self {
        self.with_query("limit", limit)
    }

    /// Number of jobs to skip for pagination
    ///
    /// Limits: at least 0.
    ///
    /// Default: `0`
    pub fn offset(self, offset: i64) -> Self {
        self.with_query("offset", offset)
    }
}

#[cfg(feature = "beta-batch")]
runtime::request!(
    ListRequest -> Pages(types::BatchJobResponse, pagination::PaginatedBatchItems)
);

/// The request of [`Batch::get_status`]. `.await` sends it.
#[cfg(feature = "beta-batch")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetStatusRequest {
    request: Request<response::Value<types::BatchGetStatusResponse>>,
}

#[cfg(feature = "beta-batch")]
impl GetStatusRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }
}

#[cfg(feature = "beta-batch")]
runtime::request!(GetStatusRequest -> Value(types::BatchGetStatusResponse));

/// The request of [`Batch::cancel`]. `.await` sends it.
#[cfg(feature = "beta-batch")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CancelRequest {
    request: Request<response::Value<types::BatchCancelResponse>>,
}

#[cfg(feature = "beta-batch")]
impl CancelRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }

    /// The `temporal-namespace` header.
    pub fn temporal_namespace(self, temporal_namespace: impl Into<String>) -> Self {
        self.with_header(
            "temporal-namespace",
            argument::into::<String>(temporal_namespace),
        )
    }

    /// Optional reason for cancelling the job
    pub fn reason(self, reason: impl Into<String>) -> Self {
        self.with_member("reason", argument::into::<String>(reason))
    }

    /// Sends `reason` as null, which is not the same as leaving it out.
    pub fn reason_null(self) -> Self {
        self.with_member("reason", ())
    }
}

#[cfg(feature = "beta-batch")]
runtime::request!(CancelRequest -> Value(types::BatchCancelResponse));
