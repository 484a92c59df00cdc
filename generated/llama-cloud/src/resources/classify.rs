// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Classification of documents by rules.
//!
//! Its operations need the feature `classify`.

use crate::pagination;
use crate::runtime::{self, Client, Request, argument, response, scalar};
use crate::types;

/// Classification of documents by rules.
///
/// Its operations need the feature `classify`.
#[derive(Clone, Debug)]
pub struct Classify {
    pub(crate) client: Client,
}

impl Classify {
    /// Create a classify job.
    ///
    /// Classifies a document against a set of rules. Set `file_input`
    /// to a file ID (`dfl-...`) or parse job ID (`pjb-...`), and provide
    /// either inline `configuration` with rules or a `configuration_id`
    /// referencing a saved preset.
    ///
    /// Each rule has a `type` (the label to assign) and a `description`
    /// (natural language criteria). The classifier returns the best
    /// matching rule with a confidence score.
    ///
    /// The job runs asynchronously. Poll `GET /classify/{job_id}` to
    /// check status and retrieve results.
    ///
    /// `POST /api/v2/classify`
    ///
    /// Optional, set on [`CreateRequest`]: `.organization_id(..)`, `.project_id(..)`, `.configuration_id(..)`, `.configuration_id_null()`, `.configuration(..)`, `.configuration_null()`, `.file_input(..)`, `.file_input_null()`, `.file_id(..)`, `.file_id_null()`, `.parse_job_id(..)`, `.parse_job_id_null()`, `.transaction_id(..)`, `.transaction_id_null()`.
    ///
    /// Returns [`ClassifyV2JobResponse`](crate::types::ClassifyV2JobResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.classify().create().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> CreateRequest {
        CreateRequest {
            request: self.client.post("/api/v2/classify").with_body(),
        }
    }

    /// List classify jobs with optional filtering and pagination.
    ///
    /// Filter by `status`, `configuration_id`, specific `job_ids`,
    /// or creation date range.
    ///
    /// `GET /api/v2/classify`
    ///
    /// Optional, set on [`ListRequest`]: `.organization_id(..)`, `.project_id(..)`, `.job_ids(..)`, `.created_at_on_or_after(..)`, `.created_at_on_or_before(..)`, `.page_size(..)`, `.page_token(..)`, `.status(..)`, `.configuration_id(..)`.
    ///
    /// Returns a page of [`ClassifyV2JobResponse`](crate::types::ClassifyV2JobResponse); `.items()` streams the items of all pages ([`PaginatedCursorWithTotal`](crate::pagination::PaginatedCursorWithTotal)).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let mut items = client.classify().list().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListRequest {
        ListRequest {
            request: self.client.get("/api/v2/classify"),
        }
    }

    /// Get a classify job by ID.
    ///
    /// Returns the job status, configuration, and classify result
    /// when complete. The result includes the matched document type,
    /// confidence score, and reasoning.
    ///
    /// `GET /api/v2/classify/{job_id}`
    ///
    /// Optional, set on [`GetRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`ClassifyV2JobResponse`](crate::types::ClassifyV2JobResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.classify().get("job_id").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, job_id: impl Into<String>) -> GetRequest {
        GetRequest {
            request: self
                .client
                .get("/api/v2/classify/{job_id}")
                .with_path("job_id", argument::into::<String>(job_id)),
        }
    }

    /// Cancel a running classify job.
    ///
    /// Stops processing and marks the job as CANCELLED. Returns the updated job. Jobs already in a terminal state (COMPLETED, FAILED, CANCELLED) cannot be cancelled.
    ///
    /// `POST /api/v2/classify/{job_id}/cancel`
    ///
    /// Optional, set on [`CancelRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`ClassifyV2JobResponse`](crate::types::ClassifyV2JobResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.classify().cancel("job_id").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel(&self, job_id: impl Into<String>) -> CancelRequest {
        CancelRequest {
            request: self
                .client
                .post("/api/v2/classify/{job_id}/cancel")
                .with_path("job_id", argument::into::<String>(job_id)),
        }
    }
}

/// The request of [`Classify::create`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateRequest {
    request: Request<response::Value<types::ClassifyV2JobResponse>>,
}

impl CreateRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }

    /// Saved configuration ID
    ///
    /// Example: `"cfg-11111111-2222-3333-4444-555555555555"`
    pub fn configuration_id(self, configuration_id: impl Into<String>) -> Self {
        self.with_member("configuration_id", argument::into::<String>(configuration_id))
    }

    /// Sends `configuration_id` as null, which is not the same as leaving it out.
    pub fn configuration_id_null(self) -> Self {
        self.with_member("configuration_id", ())
    }

    /// Inline classify configuration (required if configuration_id is not provided)
    pub fn configuration(self, configuration: types::ClassifyConfiguration) -> Self {
        self.with_member("configuration", configuration)
    }

    /// Sends `configuration` as null, which is not the same as leaving it out.
    pub fn configuration_null(self) -> Self {
        self.with_member("configuration", ())
    }

    /// File ID or parse job ID to classify
    ///
    /// Limits: at most 200 characters.
    ///
    /// Example: `"dfl-aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"`
    pub fn file_input(self, file_input: impl Into<String>) -> Self {
        self.with_member("file_input", argument::into::<String>(file_input))
    }

    /// Sends `file_input` as null, which is not the same as leaving it out.
    pub fn file_input_null(self) -> Self {
        self.with_member("file_input", ())
    }

    /// Deprecated: use file_input instead
    ///
    /// Example: `"dfl-aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"`
    #[deprecated]
    pub fn file_id(self, file_id: impl Into<String>) -> Self {
        self.with_member("file_id", argument::into::<String>(file_id))
    }

    /// Sends `file_id` as null, which is not the same as leaving it out.
    #[deprecated]
    pub fn file_id_null(self) -> Self {
        self.with_member("file_id", ())
    }

    /// Deprecated: use file_input instead
    ///
    /// Example: `"pjb-aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"`
    #[deprecated]
    pub fn parse_job_id(self, parse_job_id: impl Into<String>) -> Self {
        self.with_member("parse_job_id", argument::into::<String>(parse_job_id))
    }

    /// Sends `parse_job_id` as null, which is not the same as leaving it out.
    #[deprecated]
    pub fn parse_job_id_null(self) -> Self {
        self.with_member("parse_job_id", ())
    }

    /// Idempotency key scoped to the project
    ///
    /// Example: `"tx-unique-idempotency-key"`
    pub fn transaction_id(self, transaction_id: impl Into<String>) -> Self {
        self.with_member("transaction_id", argument::into::<String>(transaction_id))
    }

    /// Sends `transaction_id` as null, which is not the same as leaving it out.
    pub fn transaction_id_null(self) -> Self {
        self.with_member("transaction_id", ())
    }
}

runtime::request!(CreateRequest -> Value(types::ClassifyV2JobResponse));

/// The request of [`Classify::list`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequest {
    request: Request<
        response::Pages<
            types::ClassifyV2JobResponse,
            pagination::PaginatedCursorWithTotal,
        >,
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

    /// Filter by specific job IDs
    pub fn job_ids(self, job_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with_query("job_ids", argument::list::<String>(job_ids))
    }

    /// Include items created at or after this timestamp (inclusive)
    pub fn created_at_on_or_after(
        self,
        created_at_on_or_after: impl Into<scalar::DateTime>,
    ) -> Self {
        self.with_query(
            "created_at_on_or_after",
            argument::into::<scalar::DateTime>(created_at_on_or_after),
        )
    }

    /// Include items created at or before this timestamp (inclusive)
    pub fn created_at_on_or_before(
        self,
        created_at_on_or_before: impl Into<scalar::DateTime>,
    ) -> Self {
        self.with_query(
            "created_at_on_or_before",
            argument::into::<scalar::DateTime>(created_at_on_or_before),
        )
    }

    /// Number of items per page
    ///
    /// Limits: 1 to 100.
    pub fn page_size(self, page_size: i64) -> Self {
        self.with_query("page_size", page_size)
    }

    /// Token for pagination
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        self.with_query("page_token", argument::into::<String>(page_token))
    }

    /// Filter by job status
    pub fn status(self, status: impl Into<types::ClassifyV2JobResponseStatus>) -> Self {
        self.with_query(
            "status",
            argument::into::<types::ClassifyV2JobResponseStatus>(status),
        )
    }

    /// Filter by configuration ID
    ///
    /// Example: `"cfg-11111111-2222-3333-4444-555555555555"`
    pub fn configuration_id(self, configuration_id: impl Into<String>) -> Self {
        self.with_query("configuration_id", argument::into::<String>(configuration_id))
    }
}

runtime::request!(
    ListRequest -> Pages(types::ClassifyV2JobResponse,
    pagination::PaginatedCursorWithTotal)
);

/// The request of [`Classify::get`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetRequest {
    request: Request<response::Value<types::ClassifyV2JobResponse>>,
}

impl GetRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }
}

runtime::request!(GetRequest -> Value(types::ClassifyV2JobResponse));

/// The request of [`Classify::cancel`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CancelRequest {
    request: Request<response::Value<types::ClassifyV2JobResponse>>,
}

impl CancelRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }
}

runtime::request!(CancelRequest -> Value(types::ClassifyV2JobResponse));
