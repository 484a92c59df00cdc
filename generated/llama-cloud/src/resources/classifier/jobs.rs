// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Jobs that classify files.
//!
//! Its operations need the feature `classifier-jobs`.

use crate::pagination;
use crate::runtime::{self, Client, Request, argument, response, scalar};
use crate::types;

/// Jobs that classify files.
///
/// Its operations need the feature `classifier-jobs`.
#[derive(Clone, Debug)]
pub struct Jobs {
    pub(crate) client: Client,
}

impl Jobs {
    /// Create a classify job.
    /// Experimental: This endpoint is not yet ready for production use and is subject to change at any time.
    ///
    /// - `rules`: The rules to classify the files
    /// - `file_ids`: The IDs of the files to classify
    ///
    /// `POST /api/v1/classifier/jobs`
    ///
    /// Optional, set on [`CreateRequest`]: `.organization_id(..)`, `.project_id(..)`, `.mode(..)`, `.parsing_configuration(..)`, `.webhook_configurations(..)`.
    ///
    /// Returns [`ClassifyJob`](crate::types::ClassifyJob).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// use llama_cloud::types;
    ///
    /// let request = client
    ///     .classifier()
    ///     .jobs()
    ///     .create(
    ///         [
    ///             types::ClassifierRule::new(
    ///                 "invoice",
    ///                 "contains invoice number, line items, and total amount",
    ///             ),
    ///         ],
    ///         ["936da01f-9abd-4d9d-80c7-02af85c822a8"],
    ///     );
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        rules: impl IntoIterator<Item = types::ClassifierRule>,
        file_ids: impl IntoIterator<Item = impl Into<scalar::Uuid>>,
    ) -> CreateRequest {
        CreateRequest {
            request: self
                .client
                .post("/api/v1/classifier/jobs")
                .with_member("rules", argument::list::<types::ClassifierRule>(rules))
                .with_member("file_ids", argument::list::<scalar::Uuid>(file_ids)),
        }
    }

    /// List classify jobs.
    /// Experimental: This endpoint is not yet ready for production use and is subject to change at any time.
    ///
    /// `GET /api/v1/classifier/jobs`
    ///
    /// Optional, set on [`ListRequest`]: `.organization_id(..)`, `.project_id(..)`, `.page_token(..)`, `.page_size(..)`.
    ///
    /// Returns a page of [`ClassifyJob`](crate::types::ClassifyJob); `.items()` streams the items of all pages ([`PaginatedCursorWithTotal`](crate::pagination::PaginatedCursorWithTotal)).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let mut items = client.classifier().jobs().list().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListRequest {
        ListRequest {
            request: self.client.get("/api/v1/classifier/jobs"),
        }
    }

    /// Get a classify job.
    /// Experimental: This endpoint is not yet ready for production use and is subject to change at any time.
    ///
    /// `GET /api/v1/classifier/jobs/{classify_job_id}`
    ///
    /// Optional, set on [`GetRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`ClassifyJob`](crate::types::ClassifyJob).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client.classifier().jobs().get("936da01f-9abd-4d9d-80c7-02af85c822a8");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, classify_job_id: impl Into<scalar::Uuid>) -> GetRequest {
        GetRequest {
            request: self
                .client
                .get("/api/v1/classifier/jobs/{classify_job_id}")
                .with_path(
                    "classify_job_id",
                    argument::into::<scalar::Uuid>(classify_job_id),
                ),
        }
    }

    /// Get the results of a classify job.
    /// Experimental: This endpoint is not yet ready for production use and is subject to change at any time.
    ///
    /// `GET /api/v1/classifier/jobs/{classify_job_id}/results`
    ///
    /// Optional, set on [`GetResultsRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`JobGetResultsResponse`](crate::types::JobGetResultsResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .classifier()
    ///     .jobs()
    ///     .get_results("936da01f-9abd-4d9d-80c7-02af85c822a8");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_results(
        &self,
        classify_job_id: impl Into<scalar::Uuid>,
    ) -> GetResultsRequest {
        GetResultsRequest {
            request: self
                .client
                .get("/api/v1/classifier/jobs/{classify_job_id}/results")
                .with_path(
                    "classify_job_id",
                    argument::into::<scalar::Uuid>(classify_job_id),
                ),
        }
    }
}

/// The request of [`Jobs::create`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateRequest {
    request: Request<response::Value<types::ClassifyJob>>,
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

    /// The classification mode to use
    ///
    /// Default: `"FAST"`
    pub fn mode(self, mode: impl Into<types::ClassifyMode>) -> Self {
        self.with_member("mode", argument::into::<types::ClassifyMode>(mode))
    }

    /// The configuration for the parsing job
    ///
    /// Default: `{"lang": "en", "max_pages": 5}`
    pub fn parsing_configuration(
        self,
        parsing_configuration: types::ClassifyParsingConfiguration,
    ) -> Self {
        self.with_member("parsing_configuration", parsing_configuration)
    }

    /// List of webhook configurations for notifications
    pub fn webhook_configurations(
        self,
        webhook_configurations: impl IntoIterator<
            Item = types::LlamaParseWebhookConfiguration,
        >,
    ) -> Self {
        self.with_member(
            "webhook_configurations",
            argument::list::<
                types::LlamaParseWebhookConfiguration,
            >(webhook_configurations),
        )
    }
}

runtime::request!(CreateRequest -> Value(types::ClassifyJob));

/// The request of [`Jobs::list`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequest {
    request: Request<
        response::Pages<types::ClassifyJob, pagination::PaginatedCursorWithTotal>,
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
    ListRequest -> Pages(types::ClassifyJob, pagination::PaginatedCursorWithTotal)
);

/// The request of [`Jobs::get`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetRequest {
    request: Request<response::Value<types::ClassifyJob>>,
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

runtime::request!(GetRequest -> Value(types::ClassifyJob));

/// The request of [`Jobs::get_results`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetResultsRequest {
    request: Request<response::Value<types::JobGetResultsResponse>>,
}

impl GetResultsRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }
}

runtime::request!(GetResultsRequest -> Value(types::JobGetResultsResponse));
