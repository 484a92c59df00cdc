// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Splitting of documents into categories.
//!
//! Its operations need the feature `beta-split`.

use crate::pagination;
use crate::runtime::{self, Client, Request, argument, response, scalar};
use crate::types;

/// Splitting of documents into categories.
///
/// Its operations need the feature `beta-split`.
#[derive(Clone, Debug)]
pub struct Split {
    pub(crate) client: Client,
}

impl Split {
    /// Create a document split job.
    ///
    /// - `document_input`: Document to be split.
    ///
    /// `POST /api/v1/beta/split/jobs` → 201
    ///
    /// Optional, set on [`CreateRequest`]: `.organization_id(..)`, `.project_id(..)`, `.configuration(..)`, `.configuration_null()`, `.configuration_id(..)`, `.configuration_id_null()`.
    ///
    /// Returns [`SplitJobResponse`](crate::types::SplitJobResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// use llama_cloud::types;
    ///
    /// let request = client
    ///     .beta()
    ///     .split()
    ///     .create(types::SplitDocumentInput::new("type", "value"));
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, document_input: types::SplitDocumentInput) -> CreateRequest {
        CreateRequest {
            request: self
                .client
                .post("/api/v1/beta/split/jobs")
                .with_member("document_input", document_input),
        }
    }

    /// List document split jobs.
    ///
    /// `GET /api/v1/beta/split/jobs`
    ///
    /// Optional, set on [`ListRequest`]: `.organization_id(..)`, `.project_id(..)`, `.job_ids(..)`, `.created_at_on_or_after(..)`, `.created_at_on_or_before(..)`, `.status(..)`, `.page_token(..)`, `.page_size(..)`.
    ///
    /// Returns a page of [`SplitJobResponse`](crate::types::SplitJobResponse); `.items()` streams the items of all pages ([`PaginatedCursorWithTotal`](crate::pagination::PaginatedCursorWithTotal)).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let mut items = client.beta().split().list().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListRequest {
        ListRequest {
            request: self.client.get("/api/v1/beta/split/jobs"),
        }
    }

    /// Get a document split job.
    ///
    /// `GET /api/v1/beta/split/jobs/{split_job_id}`
    ///
    /// Optional, set on [`GetRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`SplitJobResponse`](crate::types::SplitJobResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.beta().split().get("split_job_id").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, split_job_id: impl Into<String>) -> GetRequest {
        GetRequest {
            request: self
                .client
                .get("/api/v1/beta/split/jobs/{split_job_id}")
                .with_path("split_job_id", argument::into::<String>(split_job_id)),
        }
    }
}

/// The request of [`Split::create`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateRequest {
    request: Request<response::Value<types::SplitJobResponse>>,
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

    /// Inline split configuration.
    pub fn configuration(self, configuration: types::SplitConfiguration) -> Self {
        self.with_member("configuration", configuration)
    }

    /// Sends `configuration` as null, which is not the same as leaving it out.
    pub fn configuration_null(self) -> Self {
        self.with_member("configuration", ())
    }

    /// Saved split configuration ID.
    pub fn configuration_id(self, configuration_id: impl Into<String>) -> Self {
        self.with_member("configuration_id", argument::into::<String>(configuration_id))
    }

    /// Sends `configuration_id` as null, which is not the same as leaving it out.
    pub fn configuration_id_null(self) -> Self {
        self.with_member("configuration_id", ())
    }
}

runtime::request!(CreateRequest -> Value(types::SplitJobResponse));

/// The request of [`Split::list`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequest {
    request: Request<
        response::Pages<types::SplitJobResponse, pagination::PaginatedCursorWithTotal>,
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

    /// Filter by job status (pending, processing, completed, failed, cancelled)
    pub fn status(self, status: impl Into<types::BetaSplitListStatus>) -> Self {
        self.with_query("status", argument::into::<types::BetaSplitListStatus>(status))
    }

    /// Page token to start from. Defaults to the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        self.with_query("page_token", argument::into::<String>(page_token))
    }

    /// Maximum number of items on a page.
    pub fn page_size(self, page_size: i64) -> Self {
        self.with_query("page_size", page_size)
    }
}

runtime::request!(
    ListRequest -> Pages(types::SplitJobResponse, pagination::PaginatedCursorWithTotal)
);

/// The request of [`Split::get`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetRequest {
    request: Request<response::Value<types::SplitJobResponse>>,
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

runtime::request!(GetRequest -> Value(types::SplitJobResponse));
