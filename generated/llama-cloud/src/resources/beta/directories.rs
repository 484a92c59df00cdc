// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Directories of files.
//!
//! Its operations need the feature `beta-directories`.

#[cfg(feature = "beta-directories-files")]
pub mod files;

use crate::runtime::Client;
#[cfg(feature = "beta-directories")]
use crate::pagination;
#[cfg(feature = "beta-directories")]
use crate::runtime::{self, Request, argument, response};
#[cfg(feature = "beta-directories")]
use crate::types;

/// Directories of files.
///
/// Its operations need the feature `beta-directories`.
#[derive(Clone, Debug)]
pub struct Directories {
    pub(crate) client: Client,
}

impl Directories {
    /// The files of a directory.
    ///
    /// Its operations need the feature `beta-directories-files`.
    #[cfg(feature = "beta-directories-files")]
    pub fn files(&self) -> files::Files {
        files::Files {
            client: self.client.clone(),
        }
    }
}

#[cfg(feature = "beta-directories")]
impl Directories {
    /// Create a new directory within the specified project.
    ///
    /// - `name`: Human-readable name for the directory.
    ///
    /// `POST /api/v1/beta/directories` → 201
    ///
    /// Optional, set on [`CreateRequest`]: `.organization_id(..)`, `.project_id(..)`, `.description(..)`, `.description_null()`.
    ///
    /// Returns [`DirectoryResponse`](crate::types::DirectoryResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.beta().directories().create("name").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, name: impl Into<String>) -> CreateRequest {
        CreateRequest {
            request: self
                .client
                .post("/api/v1/beta/directories")
                .with_member("name", argument::into::<String>(name)),
        }
    }

    /// List Directories.
    ///
    /// `GET /api/v1/beta/directories`
    ///
    /// Optional, set on [`ListRequest`]: `.organization_id(..)`, `.project_id(..)`, `.name(..)`, `.type(..)`, `.include_deleted(..)`, `.page_token(..)`, `.page_size(..)`.
    ///
    /// Returns a page of [`DirectoryResponse`](crate::types::DirectoryResponse); `.items()` streams the items of all pages ([`PaginatedCursorWithTotal`](crate::pagination::PaginatedCursorWithTotal)).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let mut items = client.beta().directories().list().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListRequest {
        ListRequest {
            request: self.client.get("/api/v1/beta/directories"),
        }
    }

    /// Retrieve a directory by its identifier.
    ///
    /// `GET /api/v1/beta/directories/{directory_id}`
    ///
    /// Optional, set on [`GetRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`DirectoryResponse`](crate::types::DirectoryResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.beta().directories().get("directory_id").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, directory_id: impl Into<String>) -> GetRequest {
        GetRequest {
            request: self
                .client
                .get("/api/v1/beta/directories/{directory_id}")
                .with_path("directory_id", argument::into::<String>(directory_id)),
        }
    }

    /// Update directory metadata.
    ///
    /// `PATCH /api/v1/beta/directories/{directory_id}`
    ///
    /// Optional, set on [`UpdateRequest`]: `.organization_id(..)`, `.project_id(..)`, `.name(..)`, `.name_null()`, `.description(..)`, `.description_null()`.
    ///
    /// Returns [`DirectoryResponse`](crate::types::DirectoryResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.beta().directories().update("directory_id").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, directory_id: impl Into<String>) -> UpdateRequest {
        UpdateRequest {
            request: self
                .client
                .patch("/api/v1/beta/directories/{directory_id}")
                .with_path("directory_id", argument::into::<String>(directory_id))
                .with_body(),
        }
    }

    /// Permanently delete a directory.
    ///
    /// `DELETE /api/v1/beta/directories/{directory_id}` → 204
    ///
    /// Optional, set on [`DeleteRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns nothing.
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// client.beta().directories().delete("directory_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, directory_id: impl Into<String>) -> DeleteRequest {
        DeleteRequest {
            request: self
                .client
                .delete("/api/v1/beta/directories/{directory_id}")
                .with_path("directory_id", argument::into::<String>(directory_id)),
        }
    }
}

/// The request of [`Directories::create`]. `.await` sends it.
#[cfg(feature = "beta-directories")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateRequest {
    request: Request<response::Value<types::DirectoryResponse>>,
}

#[cfg(feature = "beta-directories")]
impl CreateRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }

    /// Optional description shown to users.
    pub fn description(self, description: impl Into<String>) -> Self {
        self.with_member("description", argument::into::<String>(description))
    }

    /// Sends `description` as null, which is not the same as leaving it out.
    pub fn description_null(self) -> Self {
        self.with_member("description", ())
    }
}

#[cfg(feature = "beta-directories")]
runtime::request!(CreateRequest -> Value(types::DirectoryResponse));

/// The request of [`Directories::list`]. `.await` sends it.
#[cfg(feature = "beta-directories")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequest {
    request: Request<
        response::Pages<types::DirectoryResponse, pagination::PaginatedCursorWithTotal>,
    >,
}

#[cfg(feature = "beta-directories")]
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

    /// The `type` query parameter.
    pub fn r#type(self, r#type: impl Into<types::BetaDirectoriesListType>) -> Self {
        self.with_query("type", argument::into::<types::BetaDirectoriesListType>(r#type))
    }

    /// Default: `false`
    pub fn include_deleted(self, include_deleted: bool) -> Self {
        self.with_query("include_deleted", include_deleted)
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

#[cfg(feature = "beta-directories")]
runtime::request!(
    ListRequest -> Pages(types::DirectoryResponse, pagination::PaginatedCursorWithTotal)
);

/// The request of [`Directories::get`]. `.await` sends it.
#[cfg(feature = "beta-directories")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetRequest {
    request: Request<response::Value<types::DirectoryResponse>>,
}

#[cfg(feature = "beta-directories")]
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

#[cfg(feature = "beta-directories")]
runtime::request!(GetRequest -> Value(types::DirectoryResponse));

/// The request of [`Directories::update`]. `.await` sends it.
#[cfg(feature = "beta-directories")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdateRequest {
    request: Request<response::Value<types::DirectoryResponse>>,
}

#[cfg(feature = "beta-directories")]
impl UpdateRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }

    /// Updated name for the directory.
    ///
    /// Limits: at least 1 character.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.with_member("name", argument::into::<String>(name))
    }

    /// Sends `name` as null, which is not the same as leaving it out.
    pub fn name_null(self) -> Self {
        self.with_member("name", ())
    }

    /// Updated description for the directory.
    pub fn description(self, description: impl Into<String>) -> Self {
        self.with_member("description", argument::into::<String>(description))
    }

    /// Sends `description` as null, which is not the same as leaving it out.
    pub fn description_null(self) -> Self {
        self.with_member("description", ())
    }
}

#[cfg(feature = "beta-directories")]
runtime::request!(UpdateRequest -> Value(types::DirectoryResponse));

/// The request of [`Directories::delete`]. `.await` sends it.
#[cfg(feature = "beta-directories")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteRequest {
    request: Request<response::Empty>,
}

#[cfg(feature = "beta-directories")]
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

#[cfg(feature = "beta-directories")]
runtime::request!(DeleteRequest -> Empty);
