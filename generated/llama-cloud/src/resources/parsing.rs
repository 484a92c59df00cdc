// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Parsing of documents into text, Markdown and structured items.
//!
//! Its operations need the feature `parsing`.

use crate::pagination;
use crate::runtime::{self, Client, Request, argument, response, scalar};
use crate::types;

/// Parsing of documents into text, Markdown and structured items.
///
/// Its operations need the feature `parsing`.
#[derive(Clone, Debug)]
pub struct Parsing {
    pub(crate) client: Client,
}

impl Parsing {
    /// Get a list of supported file extensions
    ///
    /// `GET /api/v1/parsing/supported_file_extensions`
    ///
    /// Returns `Vec<LlamaParseSupportedFileExtensions>`.
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.parsing().list_supported_file_extensions().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_supported_file_extensions(&self) -> ListSupportedFileExtensionsRequest {
        ListSupportedFileExtensionsRequest {
            request: self
                .client
                .get("/api/v1/parsing/supported_file_extensions")
                .with_auth(&[&[]]),
        }
    }

    /// Upload and parse a file using multipart/form-data.
    ///
    /// Send the file as a `file` field and parsing configuration as a
    /// `configuration` JSON string field.
    ///
    /// The job runs asynchronously. Poll `GET /parse/{job_id}` with
    /// `expand` to retrieve results.
    ///
    /// - `file`: The document to parse.
    /// - `configuration`: The options of `create` as a JSON object, but for `file_id`, `source_url` and `http_proxy`.
    ///
    /// `POST /api/v2/parse/upload`
    ///
    /// Optional, set on [`UploadFileRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`ParseJobResponse`](crate::types::ParseJobResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .parsing()
    ///     .upload_file(
    ///         llama_cloud::Upload::from_path("report.pdf"),
    ///         "{\"tier\": \"agentic\", \"version\": \"latest\"}",
    ///     );
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_file(
        &self,
        file: impl Into<runtime::Upload>,
        configuration: impl Into<String>,
    ) -> UploadFileRequest {
        UploadFileRequest {
            request: self
                .client
                .post("/api/v2/parse/upload")
                .with_files("file", [argument::into::<runtime::Upload>(file)])
                .with_member("configuration", argument::into::<String>(configuration))
                .with_multipart(),
        }
    }

    /// Parse a file by file ID or URL.
    ///
    /// Provide either `file_id` (a previously uploaded file) or
    /// `source_url` (a publicly accessible URL). Configure parsing
    /// with options like `tier`, `target_pages`, and `lang`.
    ///
    /// ## Tiers
    ///
    /// - `fast` — rule-based, cheapest, no AI
    /// - `cost_effective` — balanced speed and quality
    /// - `agentic` — full AI-powered parsing
    /// - `agentic_plus` — premium AI with specialized features
    ///
    /// The job runs asynchronously. Poll `GET /parse/{job_id}` with
    /// `expand=text` or `expand=markdown` to retrieve results.
    ///
    /// - `tier`: Parsing tier: 'fast' (rule-based, cheapest), 'cost_effective' (balanced), 'agentic' (AI-powered with custom prompts), or 'agentic_plus' (premium AI with highest accuracy)
    /// - `version`: Tier version. Use 'latest' for the current stable version, or pin a dated version for reproducible results. See GET /api/v2/parse/versions for the per-tier list.
    ///
    /// `POST /api/v2/parse`
    ///
    /// Optional, set on [`CreateRequest`]: `.organization_id(..)`, `.project_id(..)`, `.client_name(..)`, `.client_name_null()`, `.processing_options(..)`, `.fast_options(..)`, `.fast_options_null()`, `.agentic_options(..)`, `.agentic_options_null()`, `.webhook_configurations(..)`, `.input_options(..)`, `.crop_box(..)`, `.page_ranges(..)`, `.disable_cache(..)`, `.disable_cache_null()`, `.output_options(..)`, `.processing_control(..)`, `.file_id(..)`, `.file_id_null()`, `.source_url(..)`, `.source_url_null()`, `.http_proxy(..)`, `.http_proxy_null()`.
    ///
    /// Returns [`ParseJobResponse`](crate::types::ParseJobResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.parsing().create("fast", "latest").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        tier: impl Into<types::AutoModeParsingConfTier>,
        version: impl Into<types::AutoModeParsingConfVersion>,
    ) -> CreateRequest {
        CreateRequest {
            request: self
                .client
                .post("/api/v2/parse")
                .with_member(
                    "tier",
                    argument::into::<types::AutoModeParsingConfTier>(tier),
                )
                .with_member(
                    "version",
                    argument::into::<types::AutoModeParsingConfVersion>(version),
                ),
        }
    }

    /// List parse jobs for the current project.
    ///
    /// Filter by `status` or creation date range. Results are
    /// paginated — use `page_token` from the response to fetch
    /// subsequent pages.
    ///
    /// `GET /api/v2/parse`
    ///
    /// Optional, set on [`ListRequest`]: `.organization_id(..)`, `.project_id(..)`, `.job_ids(..)`, `.created_at_on_or_after(..)`, `.created_at_on_or_before(..)`, `.page_size(..)`, `.page_token(..)`, `.status(..)`.
    ///
    /// Returns a page of [`ParseJobResponse`](crate::types::ParseJobResponse); `.items()` streams the items of all pages ([`PaginatedCursorWithTotal`](crate::pagination::PaginatedCursorWithTotal)).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let mut items = client.parsing().list().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListRequest {
        ListRequest {
            request: self.client.get("/api/v2/parse"),
        }
    }

    /// List the parse versions accepted by each tier.
    ///
    /// `GET /api/v2/parse/versions`
    ///
    /// Returns [`ParseVersionsResponse`](crate::types::ParseVersionsResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.parsing().list_versions().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_versions(&self) -> ListVersionsRequest {
        ListVersionsRequest {
            request: self.client.get("/api/v2/parse/versions").with_auth(&[&[]]),
        }
    }

    /// Retrieve a parse job with optional expanded content.
    ///
    /// By default returns job metadata only. Use `expand` to include
    /// parsed content:
    ///
    /// - `text` — plain text output
    /// - `markdown` — markdown output
    /// - `items` — structured page-by-page output
    /// - `job_metadata` — usage and processing details
    ///
    /// Content metadata fields (e.g. `text_content_metadata`) return
    /// presigned URLs for downloading large results.
    ///
    /// `GET /api/v2/parse/{job_id}`
    ///
    /// Optional, set on [`GetRequest`]: `.organization_id(..)`, `.project_id(..)`, `.expand(..)`, `.image_filenames(..)`.
    ///
    /// Returns [`ParsingGetResponse`](crate::types::ParsingGetResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.parsing().get("job_id").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, job_id: impl Into<String>) -> GetRequest {
        GetRequest {
            request: self
                .client
                .get("/api/v2/parse/{job_id}")
                .with_path("job_id", argument::into::<String>(job_id)),
        }
    }

    /// Cancel a running parse job.
    ///
    /// Stops processing and marks the job as CANCELLED. Returns the updated job. Jobs already in a terminal state (COMPLETED, FAILED, CANCELLED) cannot be cancelled.
    ///
    /// `POST /api/v2/parse/{job_id}/cancel`
    ///
    /// Optional, set on [`CancelRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`ParseJobResponse`](crate::types::ParseJobResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.parsing().cancel("job_id").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel(&self, job_id: impl Into<String>) -> CancelRequest {
        CancelRequest {
            request: self
                .client
                .post("/api/v2/parse/{job_id}/cancel")
                .with_path("job_id", argument::into::<String>(job_id)),
        }
    }
}

/// The request of [`Parsing::list_supported_file_extensions`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListSupportedFileExtensionsRequest {
    request: Request<response::Value<Vec<types::LlamaParseSupportedFileExtensions>>>,
}

runtime::request!(
    ListSupportedFileExtensionsRequest -> Value(Vec <
    types::LlamaParseSupportedFileExtensions >)
);

/// The request of [`Parsing::upload_file`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UploadFileRequest {
    request: Request<response::Value<types::ParseJobResponse>>,
}

impl UploadFileRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }
}

runtime::request!(UploadFileRequest -> Value(types::ParseJobResponse));

/// The request of [`Parsing::create`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateRequest {
    request: Request<response::Value<types::ParseJobResponse>>,
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

    /// Identifier for the client/application making the request. Used for analytics and debugging. Example: 'my-app-v2'
    pub fn client_name(self, client_name: impl Into<String>) -> Self {
        self.with_member("client_name", argument::into::<String>(client_name))
    }

    /// Sends `client_name` as null, which is not the same as leaving it out.
    pub fn client_name_null(self) -> Self {
        self.with_member("client_name", ())
    }

    /// Document processing options including OCR, table extraction, and chart parsing
    pub fn processing_options(
        self,
        processing_options: types::LlamaParseProcessingOptions,
    ) -> Self {
        self.with_member("processing_options", processing_options)
    }

    /// Fast tier configuration options. Auto-initialized when tier='fast'. Cannot be used with other tiers
    pub fn fast_options(self, fast_options: types::LlamaParseFastOptions) -> Self {
        self.with_member("fast_options", fast_options)
    }

    /// Sends `fast_options` as null, which is not the same as leaving it out.
    pub fn fast_options_null(self) -> Self {
        self.with_member("fast_options", ())
    }

    /// AI-powered tier configuration (custom prompts). Auto-initialized for cost_effective/agentic/agentic_plus tiers. Cannot be used with fast tier
    pub fn agentic_options(
        self,
        agentic_options: types::LlamaParseAgenticOptions,
    ) -> Self {
        self.with_member("agentic_options", agentic_options)
    }

    /// Sends `agentic_options` as null, which is not the same as leaving it out.
    pub fn agentic_options_null(self) -> Self {
        self.with_member("agentic_options", ())
    }

    /// Webhook endpoints for job status notifications. Multiple webhooks can be configured for different events or services
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

    /// Format-specific options (HTML, PDF, spreadsheet, presentation). Applied based on detected input file type
    pub fn input_options(self, input_options: types::LlamaParseInputOptions) -> Self {
        self.with_member("input_options", input_options)
    }

    /// Crop boundaries to process only a portion of each page. Values are ratios 0-1 from page edges
    pub fn crop_box(self, crop_box: types::LlamaParseCropBox) -> Self {
        self.with_member("crop_box", crop_box)
    }

    /// Page selection: limit total pages or specify exact pages to process
    pub fn page_ranges(self, page_ranges: types::LlamaParsePageRanges) -> Self {
        self.with_member("page_ranges", page_ranges)
    }

    /// Bypass result caching and force re-parsing. Use when document content may have changed or you need fresh results
    pub fn disable_cache(self, disable_cache: bool) -> Self {
        self.with_member("disable_cache", disable_cache)
    }

    /// Sends `disable_cache` as null, which is not the same as leaving it out.
    pub fn disable_cache_null(self) -> Self {
        self.with_member("disable_cache", ())
    }

    /// Output formatting options for markdown, text, and extracted images
    pub fn output_options(self, output_options: types::LlamaParseOutputOptions) -> Self {
        self.with_member("output_options", output_options)
    }

    /// Job execution controls including timeouts and failure thresholds
    pub fn processing_control(
        self,
        processing_control: types::LlamaParseProcessingControl,
    ) -> Self {
        self.with_member("processing_control", processing_control)
    }

    /// ID of an existing file in the project to parse. Mutually exclusive with source_url
    pub fn file_id(self, file_id: impl Into<String>) -> Self {
        self.with_member("file_id", argument::into::<String>(file_id))
    }

    /// Sends `file_id` as null, which is not the same as leaving it out.
    pub fn file_id_null(self) -> Self {
        self.with_member("file_id", ())
    }

    /// Public URL of the document to parse. Mutually exclusive with file_id
    ///
    /// Limits: matches `^https?:`.
    pub fn source_url(self, source_url: impl Into<String>) -> Self {
        self.with_member("source_url", argument::into::<String>(source_url))
    }

    /// Sends `source_url` as null, which is not the same as leaving it out.
    pub fn source_url_null(self) -> Self {
        self.with_member("source_url", ())
    }

    /// HTTP/HTTPS proxy for fetching source_url. Ignored if using file_id
    ///
    /// Limits: matches `^https?:`.
    pub fn http_proxy(self, http_proxy: impl Into<String>) -> Self {
        self.with_member("http_proxy", argument::into::<String>(http_proxy))
    }

    /// Sends `http_proxy` as null, which is not the same as leaving it out.
    pub fn http_proxy_null(self) -> Self {
        self.with_member("http_proxy", ())
    }
}

runtime::request!(CreateRequest -> Value(types::ParseJobResponse));

/// The request of [`Parsing::list`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequest {
    request: Request<
        response::Pages<types::ParseJobResponse, pagination::PaginatedCursorWithTotal>,
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
    pub fn page_size(self, page_size: i64) -> Self {
        self.with_query("page_size", page_size)
    }

    /// Token for pagination
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        self.with_query("page_token", argument::into::<String>(page_token))
    }

    /// Filter by job status (PENDING, RUNNING, COMPLETED, FAILED, CANCELLED)
    pub fn status(self, status: impl Into<types::ParseJobResponseStatus>) -> Self {
        self.with_query(
            "status",
            argument::into::<types::ParseJobResponseStatus>(status),
        )
    }
}

runtime::request!(
    ListRequest -> Pages(types::ParseJobResponse, pagination::PaginatedCursorWithTotal)
);

/// The request of [`Parsing::list_versions`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListVersionsRequest {
    request: Request<response::Value<types::ParseVersionsResponse>>,
}

runtime::request!(ListVersionsRequest -> Value(types::ParseVersionsResponse));

/// The request of [`Parsing::get`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetRequest {
    request: Request<response::Value<types::ParsingGetResponse>>,
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

    /// Fields to include: text, markdown, items, metadata, job_metadata, text_content_metadata, markdown_content_metadata, items_content_metadata, metadata_content_metadata, raw_words_content_metadata, xlsx_content_metadata, output_pdf_content_metadata, images_content_metadata. Metadata fields include presigned URLs.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with_query("expand", argument::list::<String>(expand))
    }

    /// Filter to specific image filenames (optional). Example: image_0.png,image_1.jpg
    pub fn image_filenames(self, image_filenames: impl Into<String>) -> Self {
        self.with_query("image_filenames", argument::into::<String>(image_filenames))
    }
}

runtime::request!(GetRequest -> Value(types::ParsingGetResponse));

/// The request of [`Parsing::cancel`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CancelRequest {
    request: Request<response::Value<types::ParseJobResponse>>,
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

runtime::request!(CancelRequest -> Value(types::ParseJobResponse));
