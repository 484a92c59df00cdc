// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Search in an index and in its files.
//!
//! Its operations need the feature `beta-retrieval`.

use std::collections::BTreeMap;

use crate::pagination;
use crate::runtime::{self, Client, Request, argument, response};
use crate::types;

/// Search in an index and in its files.
///
/// Its operations need the feature `beta-retrieval`.
#[derive(Clone, Debug)]
pub struct Retrieval {
    pub(crate) client: Client,
}

impl Retrieval {
    /// Retrieve relevant chunks via hybrid search (vector + full-text), with filtering on built-in or user-defined metadata.
    ///
    /// - `index_id`: ID of the index to retrieve against.
    /// - `query`: Natural-language query to retrieve relevant chunks.
    ///
    /// `POST /api/v1/retrieval/retrieve`
    ///
    /// Optional, set on [`RetrieveRequest`]: `.organization_id(..)`, `.project_id(..)`, `.top_k(..)`, `.top_k_null()`, `.num_candidates(..)`, `.num_candidates_null()`, `.vector_pipeline_weight(..)`, `.vector_pipeline_weight_null()`, `.full_text_pipeline_weight(..)`, `.full_text_pipeline_weight_null()`, `.score_threshold(..)`, `.score_threshold_null()`, `.static_filters(..)`, `.static_filters_null()`, `.custom_filters(..)`, `.custom_filters_null()`, `.rerank(..)`.
    ///
    /// Returns [`RetrievalRetrieveResponse`](crate::types::RetrievalRetrieveResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .beta()
    ///     .retrieval()
    ///     .retrieve("idx-abc123", "What are the key findings?");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        index_id: impl Into<String>,
        query: impl Into<String>,
    ) -> RetrieveRequest {
        RetrieveRequest {
            request: self
                .client
                .post("/api/v1/retrieval/retrieve")
                .with_member("index_id", argument::into::<String>(index_id))
                .with_member("query", argument::into::<String>(query)),
        }
    }

    /// Search for files by name.
    ///
    /// - `index_id`: ID of the index to search within.
    ///
    /// `POST /api/v1/retrieval/files/find`
    ///
    /// Optional, set on [`FindRequest`]: `.organization_id(..)`, `.project_id(..)`, `.page_size(..)`, `.page_size_null()`, `.page_token(..)`, `.page_token_null()`, `.file_name(..)`, `.file_name_null()`, `.file_name_contains(..)`, `.file_name_contains_null()`.
    ///
    /// Returns a page of [`RetrievalFindResponse`](crate::types::RetrievalFindResponse); `.items()` streams the items of all pages ([`PaginatedCursorPost`](crate::pagination::PaginatedCursorPost)).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let mut items = client.beta().retrieval().find("idx-abc123").items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn find(&self, index_id: impl Into<String>) -> FindRequest {
        FindRequest {
            request: self
                .client
                .post("/api/v1/retrieval/files/find")
                .with_member("index_id", argument::into::<String>(index_id)),
        }
    }

    /// Grep within a file's parsed content using a regex pattern.
    ///
    /// - `index_id`: ID of the index the file belongs to.
    /// - `file_id`: ID of the file to grep.
    /// - `pattern`: Regex pattern to search for.
    ///
    /// `POST /api/v1/retrieval/files/grep`
    ///
    /// Optional, set on [`GrepRequest`]: `.organization_id(..)`, `.project_id(..)`, `.page_size(..)`, `.page_size_null()`, `.page_token(..)`, `.page_token_null()`, `.context_chars(..)`, `.context_chars_null()`.
    ///
    /// Returns a page of [`RetrievalGrepResponse`](crate::types::RetrievalGrepResponse); `.items()` streams the items of all pages ([`PaginatedCursorPost`](crate::pagination::PaginatedCursorPost)).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .beta()
    ///     .retrieval()
    ///     .grep("idx-abc123", "file_id", "revenue|profit");
    /// let mut items = request.items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn grep(
        &self,
        index_id: impl Into<String>,
        file_id: impl Into<String>,
        pattern: impl Into<String>,
    ) -> GrepRequest {
        GrepRequest {
            request: self
                .client
                .post("/api/v1/retrieval/files/grep")
                .with_member("index_id", argument::into::<String>(index_id))
                .with_member("file_id", argument::into::<String>(file_id))
                .with_member("pattern", argument::into::<String>(pattern)),
        }
    }

    /// Read the parsed text content of a specific file.
    ///
    /// - `index_id`: ID of the index the file belongs to.
    /// - `file_id`: ID of the file to read.
    ///
    /// `POST /api/v1/retrieval/files/read`
    ///
    /// Optional, set on [`ReadRequest`]: `.organization_id(..)`, `.project_id(..)`, `.offset(..)`, `.max_length(..)`, `.max_length_null()`.
    ///
    /// Returns [`RetrievalReadResponse`](crate::types::RetrievalReadResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.beta().retrieval().read("idx-abc123", "file_id").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn read(
        &self,
        index_id: impl Into<String>,
        file_id: impl Into<String>,
    ) -> ReadRequest {
        ReadRequest {
            request: self
                .client
                .post("/api/v1/retrieval/files/read")
                .with_member("index_id", argument::into::<String>(index_id))
                .with_member("file_id", argument::into::<String>(file_id)),
        }
    }
}

/// The request of [`Retrieval::retrieve`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct RetrieveRequest {
    request: Request<response::Value<types::RetrievalRetrieveResponse>>,
}

impl RetrieveRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }

    /// Maximum number of results to return.
    ///
    /// Example: `10`
    pub fn top_k(self, top_k: i64) -> Self {
        self.with_member("top_k", top_k)
    }

    /// Sends `top_k` as null, which is not the same as leaving it out.
    pub fn top_k_null(self) -> Self {
        self.with_member("top_k", ())
    }

    /// Number of candidates for approximate nearest neighbor search.
    pub fn num_candidates(self, num_candidates: i64) -> Self {
        self.with_member("num_candidates", num_candidates)
    }

    /// Sends `num_candidates` as null, which is not the same as leaving it out.
    pub fn num_candidates_null(self) -> Self {
        self.with_member("num_candidates", ())
    }

    /// Weight of the vector search pipeline (0-1).
    pub fn vector_pipeline_weight(self, vector_pipeline_weight: f64) -> Self {
        self.with_member("vector_pipeline_weight", vector_pipeline_weight)
    }

    /// Sends `vector_pipeline_weight` as null, which is not the same as leaving it out.
    pub fn vector_pipeline_weight_null(self) -> Self {
        self.with_member("vector_pipeline_weight", ())
    }

    /// Weight of the full-text search pipeline (0-1).
    pub fn full_text_pipeline_weight(self, full_text_pipeline_weight: f64) -> Self {
        self.with_member("full_text_pipeline_weight", full_text_pipeline_weight)
    }

    /// Sends `full_text_pipeline_weight` as null, which is not the same as leaving it out.
    pub fn full_text_pipeline_weight_null(self) -> Self {
        self.with_member("full_text_pipeline_weight", ())
    }

    /// Minimum score threshold for returned results.
    pub fn score_threshold(self, score_threshold: f64) -> Self {
        self.with_member("score_threshold", score_threshold)
    }

    /// Sends `score_threshold` as null, which is not the same as leaving it out.
    pub fn score_threshold_null(self) -> Self {
        self.with_member("score_threshold", ())
    }

    /// Filters on built-in document fields (page range, chunk index, etc.).
    pub fn static_filters(self, static_filters: types::MongoStaticFilters) -> Self {
        self.with_member("static_filters", static_filters)
    }

    /// Sends `static_filters` as null, which is not the same as leaving it out.
    pub fn static_filters_null(self) -> Self {
        self.with_member("static_filters", ())
    }

    /// Filters on user-defined metadata fields.
    pub fn custom_filters(
        self,
        custom_filters: impl Into<
            BTreeMap<String, Option<types::BetaRetrievalRetrieveCustomFilters>>,
        >,
    ) -> Self {
        self.with_member(
            "custom_filters",
            argument::into::<
                BTreeMap<String, Option<types::BetaRetrievalRetrieveCustomFilters>>,
            >(custom_filters),
        )
    }

    /// Sends `custom_filters` as null, which is not the same as leaving it out.
    pub fn custom_filters_null(self) -> Self {
        self.with_member("custom_filters", ())
    }

    /// Reranking configuration applied after hybrid search. Enabled by default.
    pub fn rerank(self, rerank: types::RetrievalRerankConfig) -> Self {
        self.with_member("rerank", rerank)
    }
}

runtime::request!(RetrieveRequest -> Value(types::RetrievalRetrieveResponse));

/// The request of [`Retrieval::find`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct FindRequest {
    request: Request<
        response::Pages<types::RetrievalFindResponse, pagination::PaginatedCursorPost>,
    >,
}

impl FindRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }

    /// The maximum number of items to return. The service may return fewer than this value. If unspecified, a default page size will be used. The maximum value is typically 1000; values above this will be coerced to the maximum.
    pub fn page_size(self, page_size: i64) -> Self {
        self.with_member("page_size", page_size)
    }

    /// Sends `page_size` as null, which is not the same as leaving it out.
    pub fn page_size_null(self) -> Self {
        self.with_member("page_size", ())
    }

    /// A page token, received from a previous list call. Provide this to retrieve the subsequent page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        self.with_member("page_token", argument::into::<String>(page_token))
    }

    /// Sends `page_token` as null, which is not the same as leaving it out.
    pub fn page_token_null(self) -> Self {
        self.with_member("page_token", ())
    }

    /// Exact file name to match.
    pub fn file_name(self, file_name: impl Into<String>) -> Self {
        self.with_member("file_name", argument::into::<String>(file_name))
    }

    /// Sends `file_name` as null, which is not the same as leaving it out.
    pub fn file_name_null(self) -> Self {
        self.with_member("file_name", ())
    }

    /// Substring match on file name (case-insensitive).
    pub fn file_name_contains(self, file_name_contains: impl Into<String>) -> Self {
        self.with_member(
            "file_name_contains",
            argument::into::<String>(file_name_contains),
        )
    }

    /// Sends `file_name_contains` as null, which is not the same as leaving it out.
    pub fn file_name_contains_null(self) -> Self {
        self.with_member("file_name_contains", ())
    }
}

runtime::request!(
    FindRequest -> Pages(types::RetrievalFindResponse, pagination::PaginatedCursorPost)
);

/// The request of [`Retrieval::grep`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GrepRequest {
    request: Request<
        response::Pages<types::RetrievalGrepResponse, pagination::PaginatedCursorPost>,
    >,
}

impl GrepRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }

    /// The maximum number of items to return. The service may return fewer than this value. If unspecified, a default page size will be used. The maximum value is typically 1000; values above this will be coerced to the maximum.
    pub fn page_size(self, page_size: i64) -> Self {
        self.with_member("page_size", page_size)
    }

    /// Sends `page_size` as null, which is not the same as leaving it out.
    pub fn page_size_null(self) -> Self {
        self.with_member("page_size", ())
    }

    /// A page token, received from a previous list call. Provide this to retrieve the subsequent page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        self.with_member("page_token", argument::into::<String>(page_token))
    }

    /// Sends `page_token` as null, which is not the same as leaving it out.
    pub fn page_token_null(self) -> Self {
        self.with_member("page_token", ())
    }

    /// Number of characters of context to include before and after the matched pattern in the content field of the response
    pub fn context_chars(self, context_chars: i64) -> Self {
        self.with_member("context_chars", context_chars)
    }

    /// Sends `context_chars` as null, which is not the same as leaving it out.
    pub fn context_chars_null(self) -> Self {
        self.with_member("context_chars", ())
    }
}

runtime::request!(
    GrepRequest -> Pages(types::RetrievalGrepResponse, pagination::PaginatedCursorPost)
);

/// The request of [`Retrieval::read`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ReadRequest {
    request: Request<response::Value<types::RetrievalReadResponse>>,
}

impl ReadRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }

    /// Starting character offset.
    ///
    /// Default: `0`
    pub fn offset(self, offset: i64) -> Self {
        self.with_member("offset", offset)
    }

    /// Maximum number of characters to read from the offset.
    pub fn max_length(self, max_length: i64) -> Self {
        self.with_member("max_length", max_length)
    }

    /// Sends `max_length` as null, which is not the same as leaving it out.
    pub fn max_length_null(self) -> Self {
        self.with_member("max_length", ())
    }
}

runtime::request!(ReadRequest -> Value(types::RetrievalReadResponse));
