// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Data sinks, the vector stores that pipelines write to.
//!
//! Its operations need the feature `data-sinks`.

use crate::runtime::{self, Client, Request, argument, response, scalar};
use crate::types;

/// Data sinks, the vector stores that pipelines write to.
///
/// Its operations need the feature `data-sinks`.
#[derive(Clone, Debug)]
pub struct DataSinks {
    pub(crate) client: Client,
}

impl DataSinks {
    /// List data sinks for a given project.
    ///
    /// `GET /api/v1/data-sinks`
    ///
    /// Optional, set on [`ListRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`DataSinkListResponse`](crate::types::DataSinkListResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.data_sinks().list().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListRequest {
        ListRequest {
            request: self.client.get("/api/v1/data-sinks"),
        }
    }

    /// Create a new data sink.
    ///
    /// `POST /api/v1/data-sinks`
    ///
    /// Optional, set on [`CreateRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`DataSink`](crate::types::DataSink).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// use llama_cloud::types;
    ///
    /// let request = client
    ///     .data_sinks()
    ///     .create(
    ///         types::DataSinkCreate::new(
    ///             "name",
    ///             "PINECONE",
    ///             types::DataSinkComponent::CloudPineconeVectorStore(
    ///                 types::CloudPineconeVectorStore::new("api_key", "index_name"),
    ///             ),
    ///         ),
    ///     );
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: types::DataSinkCreate) -> CreateRequest {
        CreateRequest {
            request: self.client.post("/api/v1/data-sinks").with_json(body),
        }
    }

    /// Get a data sink by ID.
    ///
    /// `GET /api/v1/data-sinks/{data_sink_id}`
    ///
    /// Returns [`DataSink`](crate::types::DataSink).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.data_sinks().get("936da01f-9abd-4d9d-80c7-02af85c822a8").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, data_sink_id: impl Into<scalar::Uuid>) -> GetRequest {
        GetRequest {
            request: self
                .client
                .get("/api/v1/data-sinks/{data_sink_id}")
                .with_path("data_sink_id", argument::into::<scalar::Uuid>(data_sink_id)),
        }
    }

    /// Update a data sink by ID.
    ///
    /// `PUT /api/v1/data-sinks/{data_sink_id}`
    ///
    /// Optional, set on [`UpdateRequest`]: `.name(..)`, `.name_null()`, `.component(..)`, `.component_null()`.
    ///
    /// Returns [`DataSink`](crate::types::DataSink).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .data_sinks()
    ///     .update("936da01f-9abd-4d9d-80c7-02af85c822a8", "PINECONE");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        data_sink_id: impl Into<scalar::Uuid>,
        sink_type: impl Into<types::ConfigurableDataSinkNames>,
    ) -> UpdateRequest {
        UpdateRequest {
            request: self
                .client
                .put("/api/v1/data-sinks/{data_sink_id}")
                .with_path("data_sink_id", argument::into::<scalar::Uuid>(data_sink_id))
                .with_member(
                    "sink_type",
                    argument::into::<types::ConfigurableDataSinkNames>(sink_type),
                ),
        }
    }

    /// Delete a data sink by ID.
    ///
    /// `DELETE /api/v1/data-sinks/{data_sink_id}` → 204
    ///
    /// Returns nothing.
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// client.data_sinks().delete("936da01f-9abd-4d9d-80c7-02af85c822a8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, data_sink_id: impl Into<scalar::Uuid>) -> DeleteRequest {
        DeleteRequest {
            request: self
                .client
                .delete("/api/v1/data-sinks/{data_sink_id}")
                .with_path("data_sink_id", argument::into::<scalar::Uuid>(data_sink_id)),
        }
    }
}

/// The request of [`DataSinks::list`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequest {
    request: Request<response::Value<types::DataSinkListResponse>>,
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
}

runtime::request!(ListRequest -> Value(types::DataSinkListResponse));

/// The request of [`DataSinks::create`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateRequest {
    request: Request<response::Value<types::DataSink>>,
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
}

runtime::request!(CreateRequest -> Value(types::DataSink));

/// The request of [`DataSinks::get`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetRequest {
    request: Request<response::Value<types::DataSink>>,
}

runtime::request!(GetRequest -> Value(types::DataSink));

/// The request of [`DataSinks::update`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdateRequest {
    request: Request<response::Value<types::DataSink>>,
}

impl UpdateRequest {
    /// The name of the data sink.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.with_member("name", argument::into::<String>(name))
    }

    /// Sends `name` as null, which is not the same as leaving it out.
    pub fn name_null(self) -> Self {
        self.with_member("name", ())
    }

    /// Component that implements the data sink
    pub fn component(self, component: impl Into<types::DataSinkComponent>) -> Self {
        self.with_member(
            "component",
            argument::into::<types::DataSinkComponent>(component),
        )
    }

    /// Sends `component` as null, which is not the same as leaving it out.
    pub fn component_null(self) -> Self {
        self.with_member("component", ())
    }
}

runtime::request!(UpdateRequest -> Value(types::DataSink));

/// The request of [`DataSinks::delete`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteRequest {
    request: Request<response::Empty>,
}

runtime::request!(DeleteRequest -> Empty);
