// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Data sources, from which pipelines read.
//!
//! Its operations need the feature `data-sources`.

use std::collections::BTreeMap;

use crate::runtime::{self, Client, Json, Request, argument, response, scalar};
use crate::types;

/// Data sources, from which pipelines read.
///
/// Its operations need the feature `data-sources`.
#[derive(Clone, Debug)]
pub struct DataSources {
    pub(crate) client: Client,
}

impl DataSources {
    /// List data sources for a given project.
    /// If project_id is not provided, uses the default project.
    ///
    /// `GET /api/v1/data-sources`
    ///
    /// Optional, set on [`ListRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`DataSourceListResponse`](crate::types::DataSourceListResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.data_sources().list().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListRequest {
        ListRequest {
            request: self.client.get("/api/v1/data-sources"),
        }
    }

    /// Create a new data source.
    ///
    /// - `name`: The name of the data source.
    /// - `component`: Component that implements the data source
    ///
    /// `POST /api/v1/data-sources`
    ///
    /// Optional, set on [`CreateRequest`]: `.organization_id(..)`, `.project_id(..)`, `.custom_metadata(..)`, `.custom_metadata_null()`.
    ///
    /// Returns [`DataSource`](crate::types::DataSource).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// use llama_cloud::types;
    ///
    /// let request = client
    ///     .data_sources()
    ///     .create(
    ///         "name",
    ///         "S3",
    ///         types::DataSourceComponent::CloudS3DataSource(
    ///             types::CloudS3DataSource::new("bucket"),
    ///         ),
    ///     );
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        name: impl Into<String>,
        source_type: impl Into<types::ConfigurableDataSourceNames>,
        component: impl Into<types::DataSourceComponent>,
    ) -> CreateRequest {
        CreateRequest {
            request: self
                .client
                .post("/api/v1/data-sources")
                .with_member("name", argument::into::<String>(name))
                .with_member(
                    "source_type",
                    argument::into::<types::ConfigurableDataSourceNames>(source_type),
                )
                .with_member(
                    "component",
                    argument::into::<types::DataSourceComponent>(component),
                ),
        }
    }

    /// Get a data source by ID.
    ///
    /// `GET /api/v1/data-sources/{data_source_id}`
    ///
    /// Returns [`DataSource`](crate::types::DataSource).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.data_sources().get("936da01f-9abd-4d9d-80c7-02af85c822a8").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, data_source_id: impl Into<scalar::Uuid>) -> GetRequest {
        GetRequest {
            request: self
                .client
                .get("/api/v1/data-sources/{data_source_id}")
                .with_path(
                    "data_source_id",
                    argument::into::<scalar::Uuid>(data_source_id),
                ),
        }
    }

    /// Update a data source by ID.
    ///
    /// `PUT /api/v1/data-sources/{data_source_id}`
    ///
    /// Optional, set on [`UpdateRequest`]: `.name(..)`, `.name_null()`, `.custom_metadata(..)`, `.custom_metadata_null()`, `.component(..)`, `.component_null()`.
    ///
    /// Returns [`DataSource`](crate::types::DataSource).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .data_sources()
    ///     .update("936da01f-9abd-4d9d-80c7-02af85c822a8", "S3");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        data_source_id: impl Into<scalar::Uuid>,
        source_type: impl Into<types::ConfigurableDataSourceNames>,
    ) -> UpdateRequest {
        UpdateRequest {
            request: self
                .client
                .put("/api/v1/data-sources/{data_source_id}")
                .with_path(
                    "data_source_id",
                    argument::into::<scalar::Uuid>(data_source_id),
                )
                .with_member(
                    "source_type",
                    argument::into::<types::ConfigurableDataSourceNames>(source_type),
                ),
        }
    }

    /// Delete a data source by ID.
    ///
    /// `DELETE /api/v1/data-sources/{data_source_id}` → 204
    ///
    /// Returns nothing.
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// client.data_sources().delete("936da01f-9abd-4d9d-80c7-02af85c822a8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, data_source_id: impl Into<scalar::Uuid>) -> DeleteRequest {
        DeleteRequest {
            request: self
                .client
                .delete("/api/v1/data-sources/{data_source_id}")
                .with_path(
                    "data_source_id",
                    argument::into::<scalar::Uuid>(data_source_id),
                ),
        }
    }
}

/// The request of [`DataSources::list`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequest {
    request: Request<response::Value<types::DataSourceListResponse>>,
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

runtime::request!(ListRequest -> Value(types::DataSourceListResponse));

/// The request of [`DataSources::create`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateRequest {
    request: Request<response::Value<types::DataSource>>,
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

    /// Custom metadata that will be present on all data loaded from the data source
    pub fn custom_metadata(
        self,
        custom_metadata: impl Into<BTreeMap<String, Json>>,
    ) -> Self {
        self.with_member(
            "custom_metadata",
            argument::into::<BTreeMap<String, Json>>(custom_metadata),
        )
    }

    /// Sends `custom_metadata` as null, which is not the same as leaving it out.
    pub fn custom_metadata_null(self) -> Self {
        self.with_member("custom_metadata", ())
    }
}

runtime::request!(CreateRequest -> Value(types::DataSource));

/// The request of [`DataSources::get`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetRequest {
    request: Request<response::Value<types::DataSource>>,
}

runtime::request!(GetRequest -> Value(types::DataSource));

/// The request of [`DataSources::update`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdateRequest {
    request: Request<response::Value<types::DataSource>>,
}

impl UpdateRequest {
    /// The name of the data source.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.with_member("name", argument::into::<String>(name))
    }

    /// Sends `name` as null, which is not the same as leaving it out.
    pub fn name_null(self) -> Self {
        self.with_member("name", ())
    }

    /// Custom metadata that will be present on all data loaded from the data source
    pub fn custom_metadata(
        self,
        custom_metadata: impl Into<BTreeMap<String, Json>>,
    ) -> Self {
        self.with_member(
            "custom_metadata",
            argument::into::<BTreeMap<String, Json>>(custom_metadata),
        )
    }

    /// Sends `custom_metadata` as null, which is not the same as leaving it out.
    pub fn custom_metadata_null(self) -> Self {
        self.with_member("custom_metadata", ())
    }

    /// Component that implements the data source
    pub fn component(self, component: impl Into<types::DataSourceComponent>) -> Self {
        self.with_member(
            "component",
            argument::into::<types::DataSourceComponent>(component),
        )
    }

    /// Sends `component` as null, which is not the same as leaving it out.
    pub fn component_null(self) -> Self {
        self.with_member("component", ())
    }
}

runtime::request!(UpdateRequest -> Value(types::DataSource));

/// The request of [`DataSources::delete`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteRequest {
    request: Request<response::Empty>,
}

runtime::request!(DeleteRequest -> Empty);
