// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Saved configurations of products.
//!
//! Its operations need the feature `configurations`.

use crate::pagination;
use crate::runtime::{self, Client, Request, argument, response};
use crate::types;

/// Saved configurations of products.
///
/// Its operations need the feature `configurations`.
#[derive(Clone, Debug)]
pub struct Configurations {
    pub(crate) client: Client,
}

impl Configurations {
    /// Create or update a product configuration.
    ///
    /// If a configuration with the same name already exists for this product
    /// type and project, it will be updated (upsert semantics).
    ///
    /// `POST /api/v1/beta/configurations` → 201
    ///
    /// Optional, set on [`CreateRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`ConfigurationResponse`](crate::types::ConfigurationResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// use llama_cloud::types;
    ///
    /// let request = client
    ///     .configurations()
    ///     .create(
    ///         types::ConfigurationCreate::new(
    ///             "name",
    ///             types::ConfigurationCreateParameters::SplitV1(
    ///                 types::SplitV1Parameters::new([types::SplitCategory::new("name")]),
    ///             ),
    ///         ),
    ///     );
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: types::ConfigurationCreate) -> CreateRequest {
        CreateRequest {
            request: self.client.post("/api/v1/beta/configurations").with_json(body),
        }
    }

    /// List product configurations for the current project.
    ///
    /// `GET /api/v1/beta/configurations`
    ///
    /// Optional, set on [`ListRequest`]: `.organization_id(..)`, `.project_id(..)`, `.product_type(..)`, `.name(..)`, `.page_size(..)`, `.page_token(..)`, `.latest_only(..)`.
    ///
    /// Returns a page of [`ConfigurationResponse`](crate::types::ConfigurationResponse); `.items()` streams the items of all pages ([`PaginatedCursorWithTotal`](crate::pagination::PaginatedCursorWithTotal)).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let mut items = client.configurations().list().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListRequest {
        ListRequest {
            request: self.client.get("/api/v1/beta/configurations"),
        }
    }

    /// Get a single product configuration by ID.
    ///
    /// `GET /api/v1/beta/configurations/{config_id}`
    ///
    /// Optional, set on [`RetrieveRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`ConfigurationResponse`](crate::types::ConfigurationResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.configurations().retrieve("config_id").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(&self, config_id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            request: self
                .client
                .get("/api/v1/beta/configurations/{config_id}")
                .with_path("config_id", argument::into::<String>(config_id)),
        }
    }

    /// Update an existing product configuration.
    ///
    /// `PUT /api/v1/beta/configurations/{config_id}`
    ///
    /// Optional, set on [`UpdateRequest`]: `.organization_id(..)`, `.project_id(..)`, `.name(..)`, `.name_null()`, `.parameters(..)`, `.parameters_null()`.
    ///
    /// Returns [`ConfigurationResponse`](crate::types::ConfigurationResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.configurations().update("config_id").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, config_id: impl Into<String>) -> UpdateRequest {
        UpdateRequest {
            request: self
                .client
                .put("/api/v1/beta/configurations/{config_id}")
                .with_path("config_id", argument::into::<String>(config_id))
                .with_body(),
        }
    }

    /// Delete a product configuration.
    ///
    /// `DELETE /api/v1/beta/configurations/{config_id}` → 204
    ///
    /// Optional, set on [`DeleteRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns nothing.
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// client.configurations().delete("config_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, config_id: impl Into<String>) -> DeleteRequest {
        DeleteRequest {
            request: self
                .client
                .delete("/api/v1/beta/configurations/{config_id}")
                .with_path("config_id", argument::into::<String>(config_id)),
        }
    }
}

/// The request of [`Configurations::create`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateRequest {
    request: Request<response::Value<types::ConfigurationResponse>>,
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

runtime::request!(CreateRequest -> Value(types::ConfigurationResponse));

/// The request of [`Configurations::list`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequest {
    request: Request<
        response::Pages<
            types::ConfigurationResponse,
            pagination::PaginatedCursorWithTotal,
        >,
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

    /// Filter by one or more product types. Repeat the parameter for multiple values.
    pub fn product_type(
        self,
        product_type: impl IntoIterator<
            Item = impl Into<types::ConfigurationResponseProductType>,
        >,
    ) -> Self {
        self.with_query(
            "product_type",
            argument::list::<types::ConfigurationResponseProductType>(product_type),
        )
    }

    /// Filter by configuration name.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.with_query("name", argument::into::<String>(name))
    }

    /// Number of items per page.
    pub fn page_size(self, page_size: i64) -> Self {
        self.with_query("page_size", page_size)
    }

    /// Pagination token.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        self.with_query("page_token", argument::into::<String>(page_token))
    }

    /// Return only the latest version per configuration name.
    ///
    /// Default: `false`
    pub fn latest_only(self, latest_only: bool) -> Self {
        self.with_query("latest_only", latest_only)
    }
}

runtime::request!(
    ListRequest -> Pages(types::ConfigurationResponse,
    pagination::PaginatedCursorWithTotal)
);

/// The request of [`Configurations::retrieve`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct RetrieveRequest {
    request: Request<response::Value<types::ConfigurationResponse>>,
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
}

runtime::request!(RetrieveRequest -> Value(types::ConfigurationResponse));

/// The request of [`Configurations::update`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdateRequest {
    request: Request<response::Value<types::ConfigurationResponse>>,
}

impl UpdateRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }

    /// Updated name (omit to leave unchanged).
    ///
    /// Limits: 1 to 255 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.with_member("name", argument::into::<String>(name))
    }

    /// Sends `name` as null, which is not the same as leaving it out.
    pub fn name_null(self) -> Self {
        self.with_member("name", ())
    }

    /// Updated parameters (omit to leave unchanged).
    pub fn parameters(
        self,
        parameters: impl Into<types::ConfigurationCreateParameters>,
    ) -> Self {
        self.with_member(
            "parameters",
            argument::into::<types::ConfigurationCreateParameters>(parameters),
        )
    }

    /// Sends `parameters` as null, which is not the same as leaving it out.
    pub fn parameters_null(self) -> Self {
        self.with_member("parameters", ())
    }
}

runtime::request!(UpdateRequest -> Value(types::ConfigurationResponse));

/// The request of [`Configurations::delete`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteRequest {
    request: Request<response::Empty>,
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

runtime::request!(DeleteRequest -> Empty);
