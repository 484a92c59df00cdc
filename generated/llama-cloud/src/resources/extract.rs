// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Extraction of structured data from documents.
//!
//! Its operations need the feature `extract`.

use std::collections::BTreeMap;

use crate::pagination;
use crate::runtime::{self, Client, Json, Request, argument, response, scalar};
use crate::types;

/// Extraction of structured data from documents.
///
/// Its operations need the feature `extract`.
#[derive(Clone, Debug)]
pub struct Extract {
    pub(crate) client: Client,
}

impl Extract {
    /// Validate a JSON schema for extraction.
    ///
    /// - `data_schema`: JSON Schema to validate for use with extract jobs
    ///
    /// `POST /api/v2/extract/schema/validation`
    ///
    /// Returns [`ExtractV2SchemaValidateResponse`](crate::types::ExtractV2SchemaValidateResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .extract()
    ///     .validate_schema([("key".to_owned(), llama_cloud::Json::null())]);
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn validate_schema(
        &self,
        data_schema: impl Into<BTreeMap<String, Json>>,
    ) -> ValidateSchemaRequest {
        ValidateSchemaRequest {
            request: self
                .client
                .post("/api/v2/extract/schema/validation")
                .with_member(
                    "data_schema",
                    argument::into::<BTreeMap<String, Json>>(data_schema),
                ),
        }
    }

    /// Generate a JSON schema and return a product configuration request.
    ///
    /// `POST /api/v2/extract/schema/generate`
    ///
    /// Optional, set on [`GenerateSchemaRequest`]: `.organization_id(..)`, `.project_id(..)`, `.name(..)`, `.name_null()`, `.prompt(..)`, `.prompt_null()`, `.file_id(..)`, `.file_id_null()`, `.data_schema(..)`, `.data_schema_null()`.
    ///
    /// Returns [`ConfigurationCreate`](crate::types::ConfigurationCreate).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.extract().generate_schema().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn generate_schema(&self) -> GenerateSchemaRequest {
        GenerateSchemaRequest {
            request: self.client.post("/api/v2/extract/schema/generate").with_body(),
        }
    }

    /// Create an extraction job.
    ///
    /// Extracts structured data from a document using either a saved
    /// configuration or an inline JSON Schema.
    ///
    /// ## Input
    ///
    /// Provide exactly one of:
    /// - `configuration_id` — reference a saved extraction config
    /// - `configuration` — inline configuration with a `data_schema`
    ///
    /// ## Document input
    ///
    /// Set `file_input` to a file ID (`dfl-...`) or a
    /// completed parse job ID (`pjb-...`).
    ///
    /// The job runs asynchronously. Poll `GET /extract/{job_id}` or
    /// register a webhook to monitor completion.
    ///
    /// - `file_input`: File ID or parse job ID to extract from
    ///
    /// `POST /api/v2/extract`
    ///
    /// Optional, set on [`CreateRequest`]: `.organization_id(..)`, `.project_id(..)`, `.webhook_configurations(..)`, `.webhook_configurations_null()`, `.configuration_id(..)`, `.configuration_id_null()`, `.configuration(..)`, `.configuration_null()`.
    ///
    /// Returns [`ExtractV2Job`](crate::types::ExtractV2Job).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client.extract().create("dfl-aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, file_input: impl Into<String>) -> CreateRequest {
        CreateRequest {
            request: self
                .client
                .post("/api/v2/extract")
                .with_member("file_input", argument::into::<String>(file_input)),
        }
    }

    /// List extraction jobs with optional filtering and pagination.
    ///
    /// Filter by `configuration_id`, `status`, `file_input`,
    /// or creation date range. Results are returned newest-first.
    /// Use `expand=configuration` to include the full configuration used,
    /// and `expand=extract_metadata` for per-field metadata.
    ///
    /// `GET /api/v2/extract`
    ///
    /// Optional, set on [`ListRequest`]: `.organization_id(..)`, `.project_id(..)`, `.job_ids(..)`, `.created_at_on_or_after(..)`, `.created_at_on_or_before(..)`, `.document_input_type(..)`, `.file_input(..)`, `.document_input_value(..)`, `.status(..)`, `.page_size(..)`, `.page_token(..)`, `.expand(..)`, `.configuration_id(..)`.
    ///
    /// Returns a page of [`ExtractV2Job`](crate::types::ExtractV2Job); `.items()` streams the items of all pages ([`PaginatedCursorWithTotal`](crate::pagination::PaginatedCursorWithTotal)).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let mut items = client.extract().list().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListRequest {
        ListRequest {
            request: self.client.get("/api/v2/extract"),
        }
    }

    /// Get a single extraction job by ID.
    ///
    /// Returns the job status and results when complete.
    /// Use `expand=configuration` to include the full configuration used,
    /// and `expand=extract_metadata` for per-field metadata.
    ///
    /// `GET /api/v2/extract/{job_id}`
    ///
    /// Optional, set on [`GetRequest`]: `.organization_id(..)`, `.project_id(..)`, `.expand(..)`.
    ///
    /// Returns [`ExtractV2Job`](crate::types::ExtractV2Job).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.extract().get("job_id").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, job_id: impl Into<String>) -> GetRequest {
        GetRequest {
            request: self
                .client
                .get("/api/v2/extract/{job_id}")
                .with_path("job_id", argument::into::<String>(job_id)),
        }
    }

    /// Delete an extraction job and its results.
    ///
    /// `DELETE /api/v2/extract/{job_id}`
    ///
    /// Optional, set on [`DeleteRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns `Json`.
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.extract().delete("job_id").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, job_id: impl Into<String>) -> DeleteRequest {
        DeleteRequest {
            request: self
                .client
                .delete("/api/v2/extract/{job_id}")
                .with_path("job_id", argument::into::<String>(job_id)),
        }
    }

    /// Cancel a running extraction job.
    ///
    /// Stops processing and marks the job as CANCELLED. Returns the updated job. Jobs already in a terminal state (COMPLETED, FAILED, CANCELLED) cannot be cancelled.
    ///
    /// `POST /api/v2/extract/{job_id}/cancel`
    ///
    /// Optional, set on [`CancelRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`ExtractV2Job`](crate::types::ExtractV2Job).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.extract().cancel("job_id").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel(&self, job_id: impl Into<String>) -> CancelRequest {
        CancelRequest {
            request: self
                .client
                .post("/api/v2/extract/{job_id}/cancel")
                .with_path("job_id", argument::into::<String>(job_id)),
        }
    }
}

/// The request of [`Extract::validate_schema`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ValidateSchemaRequest {
    request: Request<response::Value<types::ExtractV2SchemaValidateResponse>>,
}

runtime::request!(
    ValidateSchemaRequest -> Value(types::ExtractV2SchemaValidateResponse)
);

/// The request of [`Extract::generate_schema`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GenerateSchemaRequest {
    request: Request<response::Value<types::ConfigurationCreate>>,
}

impl GenerateSchemaRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }

    /// Name for the generated configuration (auto-generated if omitted)
    ///
    /// Limits: at most 255 characters.
    ///
    /// Example: `"invoice_extraction"`
    pub fn name(self, name: impl Into<String>) -> Self {
        self.with_member("name", argument::into::<String>(name))
    }

    /// Sends `name` as null, which is not the same as leaving it out.
    pub fn name_null(self) -> Self {
        self.with_member("name", ())
    }

    /// Natural language description of the data structure to extract
    ///
    /// Example: `"Extract vendor name, invoice number, line items, and total amount"`
    pub fn prompt(self, prompt: impl Into<String>) -> Self {
        self.with_member("prompt", argument::into::<String>(prompt))
    }

    /// Sends `prompt` as null, which is not the same as leaving it out.
    pub fn prompt_null(self) -> Self {
        self.with_member("prompt", ())
    }

    /// Optional file ID to analyze for schema generation
    ///
    /// Example: `"dfl-aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"`
    pub fn file_id(self, file_id: impl Into<String>) -> Self {
        self.with_member("file_id", argument::into::<String>(file_id))
    }

    /// Sends `file_id` as null, which is not the same as leaving it out.
    pub fn file_id_null(self) -> Self {
        self.with_member("file_id", ())
    }

    /// Optional schema to validate, refine, or extend
    pub fn data_schema(self, data_schema: impl Into<BTreeMap<String, Json>>) -> Self {
        self.with_member(
            "data_schema",
            argument::into::<BTreeMap<String, Json>>(data_schema),
        )
    }

    /// Sends `data_schema` as null, which is not the same as leaving it out.
    pub fn data_schema_null(self) -> Self {
        self.with_member("data_schema", ())
    }
}

runtime::request!(GenerateSchemaRequest -> Value(types::ConfigurationCreate));

/// The request of [`Extract::create`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateRequest {
    request: Request<response::Value<types::ExtractV2Job>>,
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

    /// Outbound webhook endpoints to notify on job status changes
    pub fn webhook_configurations(
        self,
        webhook_configurations: impl IntoIterator<Item = types::WebhookConfiguration>,
    ) -> Self {
        self.with_member(
            "webhook_configurations",
            argument::list::<types::WebhookConfiguration>(webhook_configurations),
        )
    }

    /// Sends `webhook_configurations` as null, which is not the same as leaving it out.
    pub fn webhook_configurations_null(self) -> Self {
        self.with_member("webhook_configurations", ())
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

    /// Inline configuration with extract options and optional parse settings
    pub fn configuration(self, configuration: types::ExtractConfiguration) -> Self {
        self.with_member("configuration", configuration)
    }

    /// Sends `configuration` as null, which is not the same as leaving it out.
    pub fn configuration_null(self) -> Self {
        self.with_member("configuration", ())
    }
}

runtime::request!(CreateRequest -> Value(types::ExtractV2Job));

/// The request of [`Extract::list`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequest {
    request: Request<
        response::Pages<types::ExtractV2Job, pagination::PaginatedCursorWithTotal>,
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

    /// Filter by document input type (file_id or parse_job_id)
    pub fn document_input_type(self, document_input_type: impl Into<String>) -> Self {
        self.with_query(
            "document_input_type",
            argument::into::<String>(document_input_type),
        )
    }

    /// Filter by file input value
    pub fn file_input(self, file_input: impl Into<String>) -> Self {
        self.with_query("file_input", argument::into::<String>(file_input))
    }

    /// Deprecated: use file_input instead
    #[deprecated]
    pub fn document_input_value(self, document_input_value: impl Into<String>) -> Self {
        self.with_query(
            "document_input_value",
            argument::into::<String>(document_input_value),
        )
    }

    /// Filter by status
    pub fn status(self, status: impl Into<types::ExtractListStatus>) -> Self {
        self.with_query("status", argument::into::<types::ExtractListStatus>(status))
    }

    /// Number of items per page
    pub fn page_size(self, page_size: i64) -> Self {
        self.with_query("page_size", page_size)
    }

    /// Token for pagination
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        self.with_query("page_token", argument::into::<String>(page_token))
    }

    /// Additional fields to include: configuration, extract_metadata
    pub fn expand(self, expand: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with_query("expand", argument::list::<String>(expand))
    }

    /// Filter by configuration ID
    ///
    /// Example: `"cfg-11111111-2222-3333-4444-555555555555"`
    pub fn configuration_id(self, configuration_id: impl Into<String>) -> Self {
        self.with_query("configuration_id", argument::into::<String>(configuration_id))
    }
}

runtime::request!(
    ListRequest -> Pages(types::ExtractV2Job, pagination::PaginatedCursorWithTotal)
);

/// The request of [`Extract::get`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetRequest {
    request: Request<response::Value<types::ExtractV2Job>>,
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

    /// Additional fields to include: configuration, extract_metadata
    pub fn expand(self, expand: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with_query("expand", argument::list::<String>(expand))
    }
}

runtime::request!(GetRequest -> Value(types::ExtractV2Job));

/// The request of [`Extract::delete`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteRequest {
    request: Request<response::Value<Json>>,
}

impl DeleteRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }
}

runtime::request!(DeleteRequest -> Value(Json));

/// The request of [`Extract::cancel`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CancelRequest {
    request: Request<response::Value<types::ExtractV2Job>>,
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

runtime::request!(CancelRequest -> Value(types::ExtractV2Job));
