// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! One retriever.
//!
//! Its operations need the feature `retrievers-retriever`.

use crate::runtime::{self, Client, Request, argument, response, scalar};
use crate::types;

/// One retriever.
///
/// Its operations need the feature `retrievers-retriever`.
#[derive(Clone, Debug)]
pub struct Retriever {
    pub(crate) client: Client,
}

impl Retriever {
    /// Retrieve data using a Retriever.
    ///
    /// - `query`: The query to retrieve against.
    ///
    /// `POST /api/v1/retrievers/{retriever_id}/retrieve`
    ///
    /// Optional, set on [`SearchRequest`]: `.organization_id(..)`, `.project_id(..)`, `.mode(..)`, `.rerank_top_n(..)`, `.rerank_top_n_null()`, `.rerank_config(..)`.
    ///
    /// Returns [`CompositeRetrievalResult`](crate::types::CompositeRetrievalResult).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .retrievers()
    ///     .retriever()
    ///     .search("936da01f-9abd-4d9d-80c7-02af85c822a8", "query");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn search(
        &self,
        retriever_id: impl Into<scalar::Uuid>,
        query: impl Into<String>,
    ) -> SearchRequest {
        SearchRequest {
            request: self
                .client
                .post("/api/v1/retrievers/{retriever_id}/retrieve")
                .with_path("retriever_id", argument::into::<scalar::Uuid>(retriever_id))
                .with_member("query", argument::into::<String>(query)),
        }
    }
}

/// The request of [`Retriever::search`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct SearchRequest {
    request: Request<response::Value<types::CompositeRetrievalResult>>,
}

impl SearchRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }

    /// The mode of composite retrieval.
    ///
    /// Default: `"full"`
    pub fn mode(self, mode: impl Into<types::CompositeRetrievalMode>) -> Self {
        self.with_member("mode", argument::into::<types::CompositeRetrievalMode>(mode))
    }

    /// (use rerank_config.top_n instead) The number of nodes to retrieve after reranking over retrieved nodes from all retrieval tools.
    #[deprecated]
    pub fn rerank_top_n(self, rerank_top_n: i64) -> Self {
        self.with_member("rerank_top_n", rerank_top_n)
    }

    /// Sends `rerank_top_n` as null, which is not the same as leaving it out.
    #[deprecated]
    pub fn rerank_top_n_null(self) -> Self {
        self.with_member("rerank_top_n", ())
    }

    /// The rerank configuration for composite retrieval.
    pub fn rerank_config(self, rerank_config: types::ReRankConfig) -> Self {
        self.with_member("rerank_config", rerank_config)
    }
}

runtime::request!(SearchRequest -> Value(types::CompositeRetrievalResult));
