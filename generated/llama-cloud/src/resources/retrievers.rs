// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Retrievers, which search several pipelines.
//!
//! Its operations need the feature `retrievers`.

#[cfg(feature = "retrievers-retriever")]
pub mod retriever;

use crate::runtime::Client;
#[cfg(feature = "retrievers")]
use crate::runtime::{self, Request, argument, response, scalar};
#[cfg(feature = "retrievers")]
use crate::types;

/// Retrievers, which search several pipelines.
///
/// Its operations need the feature `retrievers`.
#[derive(Clone, Debug)]
pub struct Retrievers {
    pub(crate) client: Client,
}

impl Retrievers {
    /// One retriever.
    ///
    /// Its operations need the feature `retrievers-retriever`.
    #[cfg(feature = "retrievers-retriever")]
    pub fn retriever(&self) -> retriever::Retriever {
        retriever::Retriever {
            client: self.client.clone(),
        }
    }
}

#[cfg(feature = "retrievers")]
impl Retrievers {
    /// Create a new Retriever.
    ///
    /// `POST /api/v1/retrievers`
    ///
    /// Optional, set on [`CreateRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`Retriever`](crate::types::Retriever).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// use llama_cloud::types;
    ///
    /// let response = client.retrievers().create(types::RetrieverCreate::new("name")).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: types::RetrieverCreate) -> CreateRequest {
        CreateRequest {
            request: self.client.post("/api/v1/retrievers").with_json(body),
        }
    }

    /// Upsert a new Retriever.
    ///
    /// `PUT /api/v1/retrievers`
    ///
    /// Optional, set on [`UpsertRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`Retriever`](crate::types::Retriever).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// use llama_cloud::types;
    ///
    /// let response = client.retrievers().upsert(types::RetrieverCreate::new("name")).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn upsert(&self, body: types::RetrieverCreate) -> UpsertRequest {
        UpsertRequest {
            request: self.client.put("/api/v1/retrievers").with_json(body),
        }
    }

    /// List Retrievers for a project.
    ///
    /// `GET /api/v1/retrievers`
    ///
    /// Optional, set on [`ListRequest`]: `.organization_id(..)`, `.project_id(..)`, `.name(..)`.
    ///
    /// Returns [`RetrieverListResponse`](crate::types::RetrieverListResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.retrievers().list().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListRequest {
        ListRequest {
            request: self.client.get("/api/v1/retrievers"),
        }
    }

    /// Get a Retriever by ID.
    ///
    /// `GET /api/v1/retrievers/{retriever_id}`
    ///
    /// Optional, set on [`GetRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`Retriever`](crate::types::Retriever).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.retrievers().get("936da01f-9abd-4d9d-80c7-02af85c822a8").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, retriever_id: impl Into<scalar::Uuid>) -> GetRequest {
        GetRequest {
            request: self
                .client
                .get("/api/v1/retrievers/{retriever_id}")
                .with_path("retriever_id", argument::into::<scalar::Uuid>(retriever_id)),
        }
    }

    /// Update an existing Retriever.
    ///
    /// - `pipelines`: The pipelines this retriever uses.
    ///
    /// `PUT /api/v1/retrievers/{retriever_id}`
    ///
    /// Optional, set on [`UpdateRequest`]: `.organization_id(..)`, `.project_id(..)`, `.name(..)`, `.name_null()`.
    ///
    /// Returns [`Retriever`](crate::types::Retriever).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .retrievers()
    ///     .update("936da01f-9abd-4d9d-80c7-02af85c822a8", None);
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        retriever_id: impl Into<scalar::Uuid>,
        pipelines: Option<Vec<types::RetrieverPipeline>>,
    ) -> UpdateRequest {
        UpdateRequest {
            request: self
                .client
                .put("/api/v1/retrievers/{retriever_id}")
                .with_path("retriever_id", argument::into::<scalar::Uuid>(retriever_id))
                .with_member("pipelines", pipelines),
        }
    }

    /// Delete a Retriever by ID.
    ///
    /// `DELETE /api/v1/retrievers/{retriever_id}` → 204
    ///
    /// Optional, set on [`DeleteRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns nothing.
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// client.retrievers().delete("936da01f-9abd-4d9d-80c7-02af85c822a8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, retriever_id: impl Into<scalar::Uuid>) -> DeleteRequest {
        DeleteRequest {
            request: self
                .client
                .delete("/api/v1/retrievers/{retriever_id}")
                .with_path("retriever_id", argument::into::<scalar::Uuid>(retriever_id)),
        }
    }

    /// Retrieve data using specified pipelines without creating a persistent retriever.
    ///
    /// - `query`: The query to retrieve against.
    ///
    /// `POST /api/v1/retrievers/retrieve`
    ///
    /// Optional, set on [`SearchRequest`]: `.organization_id(..)`, `.project_id(..)`, `.mode(..)`, `.rerank_top_n(..)`, `.rerank_top_n_null()`, `.rerank_config(..)`, `.pipelines(..)`.
    ///
    /// Returns [`CompositeRetrievalResult`](crate::types::CompositeRetrievalResult).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.retrievers().search("query").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn search(&self, query: impl Into<String>) -> SearchRequest {
        SearchRequest {
            request: self
                .client
                .post("/api/v1/retrievers/retrieve")
                .with_member("query", argument::into::<String>(query)),
        }
    }
}

/// The request of [`Retrievers::create`]. `.await` sends it.
#[cfg(feature = "retrievers")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateRequest {
    request: Request<response::Value<types::Retriever>>,
}

#[cfg(feature = "retrievers")]
impl CreateRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }
}

#[cfg(feature = "retrievers")]
runtime::request!(CreateRequest -> Value(types::Retriever));

/// The request of [`Retrievers::upsert`]. `.await` sends it.
#[cfg(feature = "retrievers")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpsertRequest {
    request: Request<response::Value<types::Retriever>>,
}

#[cfg(feature = "retrievers")]
impl UpsertRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }
}

#[cfg(feature = "retrievers")]
runtime::request!(UpsertRequest -> Value(types::Retriever));

/// The request of [`Retrievers::list`]. `.await` sends it.
#[cfg(feature = "retrievers")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequest {
    request: Request<response::Value<types::RetrieverListResponse>>,
}

#[cfg(feature = "retrievers")]
impl ListRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }

    /// The `name` query parameter.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.with_query("name", argument::into::<String>(name))
    }
}

#[cfg(feature = "retrievers")]
runtime::request!(ListRequest -> Value(types::RetrieverListResponse));

/// The request of [`Retrievers::get`]. `.await` sends it.
#[cfg(feature = "retrievers")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetRequest {
    request: Request<response::Value<types::Retriever>>,
}

#[cfg(feature = "retrievers")]
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

#[cfg(feature = "retrievers")]
runtime::request!(GetRequest -> Value(types::Retriever));

/// The request of [`Retrievers::update`]. `.await` sends it.
#[cfg(feature = "retrievers")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdateRequest {
    request: Request<response::Value<types::Retriever>>,
}

#[cfg(feature = "retrievers")]
impl UpdateRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }

    /// A name for the retriever.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.with_member("name", argument::into::<String>(name))
    }

    /// Sends `name` as null, which is not the same as leaving it out.
    pub fn name_null(self) -> Self {
        self.with_member("name", ())
    }
}

#[cfg(feature = "retrievers")]
runtime::request!(UpdateRequest -> Value(types::Retriever));

/// The request of [`Retrievers::delete`]. `.await` sends it.
#[cfg(feature = "retrievers")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteRequest {
    request: Request<response::Empty>,
}

#[cfg(feature = "retrievers")]
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

#[cfg(feature = "retrievers")]
runtime::request!(DeleteRequest -> Empty);

/// The request of [`Retrievers::search`]. `.await` sends it.
#[cfg(feature = "retrievers")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct SearchRequest {
    request: Request<response::Value<types::CompositeRetrievalResult>>,
}

#[cfg(feature = "retrievers")]
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

    /// The pipelines to use for retrieval.
    pub fn pipelines(
        self,
        pipelines: impl IntoIterator<Item = types::RetrieverPipeline>,
    ) -> Self {
        self.with_member(
            "pipelines",
            argument::list::<types::RetrieverPipeline>(pipelines),
        )
    }
}

#[cfg(feature = "retrievers")]
runtime::request!(SearchRequest -> Value(types::CompositeRetrievalResult));
