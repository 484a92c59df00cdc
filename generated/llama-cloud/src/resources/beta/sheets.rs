// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Parsing of spreadsheets.
//!
//! Its operations need the feature `beta-sheets`.

use crate::pagination;
use crate::runtime::{self, Client, Json, Request, argument, response, scalar};
use crate::types;

/// Parsing of spreadsheets.
///
/// Its operations need the feature `beta-sheets`.
#[derive(Clone, Debug)]
pub struct Sheets {
    pub(crate) client: Client,
}

impl Sheets {
    /// Create a spreadsheet parsing job.
    /// Experimental: This endpoint is not yet ready for production use and is subject to change at any time.
    ///
    /// - `file_id`: The ID of the file to parse
    ///
    /// `POST /api/v1/beta/sheets/jobs`
    ///
    /// Optional, set on [`CreateRequest`]: `.organization_id(..)`, `.project_id(..)`, `.config(..)`.
    ///
    /// Returns [`SheetsJob`](crate::types::SheetsJob).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client.beta().sheets().create("936da01f-9abd-4d9d-80c7-02af85c822a8");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, file_id: impl Into<scalar::Uuid>) -> CreateRequest {
        CreateRequest {
            request: self
                .client
                .post("/api/v1/beta/sheets/jobs")
                .with_member("file_id", argument::into::<scalar::Uuid>(file_id)),
        }
    }

    /// List spreadsheet parsing jobs.
    /// Experimental: This endpoint is not yet ready for production use and is subject to change at any time.
    ///
    /// `GET /api/v1/beta/sheets/jobs`
    ///
    /// Optional, set on [`ListRequest`]: `.organization_id(..)`, `.project_id(..)`, `.job_ids(..)`, `.created_at_on_or_after(..)`, `.created_at_on_or_before(..)`, `.include_results(..)`, `.status(..)`, `.page_token(..)`, `.page_size(..)`.
    ///
    /// Returns a page of [`SheetsJob`](crate::types::SheetsJob); `.items()` streams the items of all pages ([`PaginatedCursorWithTotal`](crate::pagination::PaginatedCursorWithTotal)).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let mut items = client.beta().sheets().list().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListRequest {
        ListRequest {
            request: self.client.get("/api/v1/beta/sheets/jobs"),
        }
    }

    /// Get a spreadsheet parsing job.
    ///
    /// When include_results=True (default), the response will include extracted regions and results
    /// if the job is complete, eliminating the need for a separate /results call.
    ///
    /// Experimental: This endpoint is not yet ready for production use and is subject to change at any time.
    ///
    /// `GET /api/v1/beta/sheets/jobs/{spreadsheet_job_id}`
    ///
    /// Optional, set on [`GetRequest`]: `.organization_id(..)`, `.project_id(..)`, `.include_results(..)`.
    ///
    /// Returns [`SheetsJob`](crate::types::SheetsJob).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.beta().sheets().get("spreadsheet_job_id").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, spreadsheet_job_id: impl Into<String>) -> GetRequest {
        GetRequest {
            request: self
                .client
                .get("/api/v1/beta/sheets/jobs/{spreadsheet_job_id}")
                .with_path(
                    "spreadsheet_job_id",
                    argument::into::<String>(spreadsheet_job_id),
                ),
        }
    }

    /// Delete a spreadsheet parsing job and its associated data.
    /// Experimental: This endpoint is not yet ready for production use and is subject to change at any time.
    ///
    /// `DELETE /api/v1/beta/sheets/jobs/{spreadsheet_job_id}`
    ///
    /// Optional, set on [`DeleteJobRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns `Json`.
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.beta().sheets().delete_job("spreadsheet_job_id").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_job(&self, spreadsheet_job_id: impl Into<String>) -> DeleteJobRequest {
        DeleteJobRequest {
            request: self
                .client
                .delete("/api/v1/beta/sheets/jobs/{spreadsheet_job_id}")
                .with_path(
                    "spreadsheet_job_id",
                    argument::into::<String>(spreadsheet_job_id),
                ),
        }
    }

    /// Generate a presigned URL to download a specific extracted region.
    /// Experimental: This endpoint is not yet ready for production use and is subject to change at any time.
    ///
    /// `GET /api/v1/beta/sheets/jobs/{spreadsheet_job_id}/regions/{region_id}/result/{region_type}`
    ///
    /// Optional, set on [`GetResultTableRequest`]: `.organization_id(..)`, `.project_id(..)`, `.expires_at_seconds(..)`.
    ///
    /// Returns [`PresignedURL`](crate::types::PresignedURL).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .beta()
    ///     .sheets()
    ///     .get_result_table("spreadsheet_job_id", "region_id", "table");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_result_table(
        &self,
        spreadsheet_job_id: impl Into<String>,
        region_id: impl Into<String>,
        region_type: impl Into<types::SpreadsheetResultType>,
    ) -> GetResultTableRequest {
        GetResultTableRequest {
            request: self
                .client
                .get(
                    "/api/v1/beta/sheets/jobs/{spreadsheet_job_id}/regions/{region_id}/result/{region_type}",
                )
                .with_path(
                    "spreadsheet_job_id",
                    argument::into::<String>(spreadsheet_job_id),
                )
                .with_path("region_id", argument::into::<String>(region_id))
                .with_path(
                    "region_type",
                    argument::into::<types::SpreadsheetResultType>(region_type),
                ),
        }
    }
}

/// The request of [`Sheets::create`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateRequest {
    request: Request<response::Value<types::SheetsJob>>,
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

    /// Configuration for the parsing job
    pub fn config(self, config: types::SheetsParsingConfig) -> Self {
        self.with_member("config", config)
    }
}

runtime::request!(CreateRequest -> Value(types::SheetsJob));

/// The request of [`Sheets::list`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequest {
    request: Request<
        response::Pages<types::SheetsJob, pagination::PaginatedCursorWithTotal>,
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

    /// Default: `false`
    pub fn include_results(self, include_results: bool) -> Self {
        self.with_query("include_results", include_results)
    }

    /// Filter by job status
    pub fn status(self, status: impl Into<types::StatusEnum>) -> Self {
        self.with_query("status", argument::into::<types::StatusEnum>(status))
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
    ListRequest -> Pages(types::SheetsJob, pagination::PaginatedCursorWithTotal)
);

/// The request of [`Sheets::get`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetRequest {
    request: Request<response::Value<types::SheetsJob>>,
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

    /// Default: `true`
    pub fn include_results(self, include_results: bool) -> Self {
        self.with_query("include_results", include_results)
    }
}

runtime::request!(GetRequest -> Value(types::SheetsJob));

/// The request of [`Sheets::delete_job`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteJobRequest {
    request: Request<response::Value<Json>>,
}

impl DeleteJobRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }
}

runtime::request!(DeleteJobRequest -> Value(Json));

/// The request of [`Sheets::get_result_table`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetResultTableRequest {
    request: Request<response::Value<types::PresignedURL>>,
}

impl GetResultTableRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }

    /// The `expires_at_seconds` query parameter.
    pub fn expires_at_seconds(self, expires_at_seconds: i64) -> Self {
        self.with_query("expires_at_seconds", expires_at_seconds)
    }
}

runtime::request!(GetResultTableRequest -> Value(types::PresignedURL));
