// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Indexes over directories.
//!
//! Its operations need the feature `beta-indexes`.

use crate::pagination;
use crate::runtime::{self, Client, Json, Request, argument, response};
use crate::types;

/// Indexes over directories.
///
/// Its operations need the feature `beta-indexes`.
#[derive(Clone, Debug)]
pub struct Indexes {
    pub(crate) client: Client,
}

impl Indexes {
    /// Create a searchable index over a source directory.
    ///
    /// - `source_directory_id`: ID of the source directory containing your documents.
    ///
    /// `POST /api/v1/indexes` → 201
    ///
    /// Optional, set on [`CreateRequest`]: `.organization_id(..)`, `.project_id(..)`, `.products(..)`, `.products_null()`, `.description(..)`, `.description_null()`.
    ///
    /// Returns [`IndexResponse`](crate::types::IndexResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.beta().indexes().create("dir-abc123").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, source_directory_id: impl Into<String>) -> CreateRequest {
        CreateRequest {
            request: self
                .client
                .post("/api/v1/indexes")
                .with_member(
                    "source_directory_id",
                    argument::into::<String>(source_directory_id),
                ),
        }
    }

    /// List indexes for the current project.
    ///
    /// `GET /api/v1/indexes`
    ///
    /// Optional, set on [`ListRequest`]: `.organization_id(..)`, `.project_id(..)`, `.source_directory_id(..)`, `.page_token(..)`, `.page_size(..)`.
    ///
    /// Returns a page of [`IndexResponse`](crate::types::IndexResponse); `.items()` streams the items of all pages ([`PaginatedCursorWithTotal`](crate::pagination::PaginatedCursorWithTotal)).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let mut items = client.beta().indexes().list().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListRequest {
        ListRequest {
            request: self.client.get("/api/v1/indexes"),
        }
    }

    /// Get an index by ID.
    ///
    /// `GET /api/v1/indexes/{index_id}`
    ///
    /// Optional, set on [`GetRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`IndexResponse`](crate::types::IndexResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.beta().indexes().get("index_id").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, index_id: impl Into<String>) -> GetRequest {
        GetRequest {
            request: self
                .client
                .get("/api/v1/indexes/{index_id}")
                .with_path("index_id", argument::into::<String>(index_id)),
        }
    }

    /// Delete an index.
    ///
    /// `DELETE /api/v1/indexes/{index_id}` → 204
    ///
    /// Optional, set on [`DeleteRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns nothing.
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// client.beta().indexes().delete("index_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, index_id: impl Into<String>) -> DeleteRequest {
        DeleteRequest {
            request: self
                .client
                .delete("/api/v1/indexes/{index_id}")
                .with_path("index_id", argument::into::<String>(index_id)),
        }
    }

    /// Trigger a sync and export for an existing index, re-parsing changed files and exporting updated chunks.
    ///
    /// `POST /api/v1/indexes/{index_id}/sync` → 202
    ///
    /// Optional, set on [`SyncRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns `Json`.
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.beta().indexes().sync("index_id").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn sync(&self, index_id: impl Into<String>) -> SyncRequest {
        SyncRequest {
            request: self
                .client
                .post("/api/v1/indexes/{index_id}/sync")
                .with_path("index_id", argument::into::<String>(index_id)),
        }
    }
}

/// The request of [`Indexes::create`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateRequest {
    request: Request<response::Value<types::IndexResponse>>,
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

    /// Product configurations for syncing. Omit to use a default parse configuration. Include an explicit entry per product type (e.g. parse, extract) to override the default.
    ///
    /// Example: `[{"product_config_id": "cfg-abc123", "product_type": "parse"}]`
    pub fn products(
        self,
        products: impl IntoIterator<Item = types::SyncProductEntryRequest>,
    ) -> Self {
        self.with_member(
            "products",
            argument::list::<types::SyncProductEntryRequest>(products),
        )
    }

    /// Sends `products` as null, which is not the same as leaving it out.
    pub fn products_null(self) -> Self {
        self.with_member("products", ())
    }

    /// Optional description of the index.
    pub fn description(self, description: impl Into<String>) -> Self {
        self.with_member("description", argument::into::<String>(description))
    }

    /// Sends `description` as null, which is not the same as leaving it out.
    pub fn description_null(self) -> Self {
        self.with_member("description", ())
    }
}

runtime::request!(CreateRequest -> Value(types::IndexResponse));

/// The request of [`Indexes::list`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequest {
    request: Request<
        response::Pages<types::IndexResponse, pagination::PaginatedCursorWithTotal>,
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

    /// The `source_directory_id` query parameter.
    pub fn source_directory_id(self, source_directory_id: impl Into<String>) -> Self {
        self.with_query(
            "source_directory_id",
            argument::into::<String>(source_directory_id),
        )
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
    ListRequest -> Pages(types::IndexResponse, pagination::PaginatedCursorWithTotal)
);

/// The request of [`Indexes::get`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetRequest {
    request: Request<response::Value<types::IndexResponse>>,
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

runtime::request!(GetRequest -> Value(types::IndexResponse));

/// The request of [`Indexes::delete`]. `.await` sends it.
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

/// The request of [`Indexes::sync`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct SyncRequest {
    request: Request<response::Value<Json>>,
}

impl SyncRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }
}

runtime::request!(SyncRequest -> Value(Json));
