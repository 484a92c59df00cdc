// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! The files of a directory.
//!
//! Its operations need the feature `beta-directories-files`.

use std::collections::BTreeMap;

use crate::pagination;
use crate::runtime::{self, Client, Request, argument, response, scalar};
use crate::types;

/// The files of a directory.
///
/// Its operations need the feature `beta-directories-files`.
#[derive(Clone, Debug)]
pub struct Files {
    pub(crate) client: Client,
}

impl Files {
    /// Create a new file within the specified directory.
    ///
    /// The directory must exist and belong to the project passed in.
    /// The file_id must be provided and exist in the project.
    ///
    /// - `file_id`: File ID for the storage location (required).
    ///
    /// `POST /api/v1/beta/directories/{directory_id}/files` → 201
    ///
    /// Optional, set on [`AddRequest`]: `.organization_id(..)`, `.project_id(..)`, `.unique_id(..)`, `.unique_id_null()`, `.display_name(..)`, `.display_name_null()`, `.metadata(..)`, `.metadata_null()`.
    ///
    /// Returns [`DirectoryFileResponse`](crate::types::DirectoryFileResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client.beta().directories().files().add("directory_id", "file_id");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[allow(clippy::should_implement_trait, reason = "the API calls the operation so")]
    pub fn add(
        &self,
        directory_id: impl Into<String>,
        file_id: impl Into<String>,
    ) -> AddRequest {
        AddRequest {
            request: self
                .client
                .post("/api/v1/beta/directories/{directory_id}/files")
                .with_path("directory_id", argument::into::<String>(directory_id))
                .with_member("file_id", argument::into::<String>(file_id)),
        }
    }

    /// List all files within the specified directory with optional filtering and pagination.
    ///
    /// `GET /api/v1/beta/directories/{directory_id}/files`
    ///
    /// Optional, set on [`ListRequest`]: `.organization_id(..)`, `.project_id(..)`, `.expand(..)`, `.display_name(..)`, `.display_name_contains(..)`, `.unique_id(..)`, `.file_id(..)`, `.include_deleted(..)`, `.updated_at_on_or_after(..)`, `.updated_at_on_or_before(..)`, `.page_token(..)`, `.page_size(..)`.
    ///
    /// Returns a page of [`DirectoryFileResponse`](crate::types::DirectoryFileResponse); `.items()` streams the items of all pages ([`PaginatedCursorWithTotal`](crate::pagination::PaginatedCursorWithTotal)).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let mut items = client.beta().directories().files().list("directory_id").items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, directory_id: impl Into<String>) -> ListRequest {
        ListRequest {
            request: self
                .client
                .get("/api/v1/beta/directories/{directory_id}/files")
                .with_path("directory_id", argument::into::<String>(directory_id)),
        }
    }

    /// Upload a file directly to a directory.
    ///
    /// Uploads a file and creates a directory file entry in a single operation.
    /// If unique_id or display_name are not provided, they will be derived from the file metadata.
    ///
    /// `POST /api/v1/beta/directories/{directory_id}/files/upload` → 201
    ///
    /// Optional, set on [`UploadRequest`]: `.organization_id(..)`, `.project_id(..)`, `.unique_id(..)`, `.unique_id_null()`, `.display_name(..)`, `.display_name_null()`, `.external_file_id(..)`, `.external_file_id_null()`, `.metadata(..)`, `.metadata_null()`.
    ///
    /// Returns [`DirectoryFileResponse`](crate::types::DirectoryFileResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .beta()
    ///     .directories()
    ///     .files()
    ///     .upload("directory_id", llama_cloud::Upload::from_path("report.pdf"));
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload(
        &self,
        directory_id: impl Into<String>,
        upload_file: impl Into<runtime::Upload>,
    ) -> UploadRequest {
        UploadRequest {
            request: self
                .client
                .post("/api/v1/beta/directories/{directory_id}/files/upload")
                .with_path("directory_id", argument::into::<String>(directory_id))
                .with_files(
                    "upload_file",
                    [argument::into::<runtime::Upload>(upload_file)],
                )
                .with_multipart(),
        }
    }

    /// Get a file by its directory_file_id within the specified directory. If you're trying to get a file by its unique_id, use the list endpoint with a filter instead.
    ///
    /// `GET /api/v1/beta/directories/{directory_id}/files/{directory_file_id}`
    ///
    /// Optional, set on [`GetRequest`]: `.organization_id(..)`, `.project_id(..)`, `.expand(..)`.
    ///
    /// Returns [`DirectoryFileResponse`](crate::types::DirectoryFileResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .beta()
    ///     .directories()
    ///     .files()
    ///     .get("directory_id", "directory_file_id");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        directory_id: impl Into<String>,
        directory_file_id: impl Into<String>,
    ) -> GetRequest {
        GetRequest {
            request: self
                .client
                .get("/api/v1/beta/directories/{directory_id}/files/{directory_file_id}")
                .with_path("directory_id", argument::into::<String>(directory_id))
                .with_path(
                    "directory_file_id",
                    argument::into::<String>(directory_file_id),
                ),
        }
    }

    /// Update file metadata within the specified directory.
    ///
    /// Supports moving files to a different directory by setting directory_id.
    ///
    /// Note: This endpoint uses directory_file_id (the internal ID). If you're trying to update a file by its unique_id, use the list endpoint with a filter to find the directory_file_id first.
    ///
    /// `PATCH /api/v1/beta/directories/{directory_id}/files/{directory_file_id}`
    ///
    /// Optional, set on [`UpdateRequest`]: `.organization_id(..)`, `.project_id(..)`, `.unique_id(..)`, `.unique_id_null()`, `.display_name(..)`, `.display_name_null()`, `.body_directory_id(..)`, `.body_directory_id_null()`, `.metadata(..)`, `.metadata_null()`.
    ///
    /// Returns [`DirectoryFileResponse`](crate::types::DirectoryFileResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .beta()
    ///     .directories()
    ///     .files()
    ///     .update("directory_id", "directory_file_id");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        directory_id: impl Into<String>,
        directory_file_id: impl Into<String>,
    ) -> UpdateRequest {
        UpdateRequest {
            request: self
                .client
                .patch(
                    "/api/v1/beta/directories/{directory_id}/files/{directory_file_id}",
                )
                .with_path("directory_id", argument::into::<String>(directory_id))
                .with_path(
                    "directory_file_id",
                    argument::into::<String>(directory_file_id),
                )
                .with_body(),
        }
    }

    /// Delete a file from the specified directory.
    ///
    /// Note: This endpoint uses directory_file_id (the internal ID). If you're trying to delete a file by its unique_id, use the list endpoint with a filter to find the directory_file_id first.
    ///
    /// `DELETE /api/v1/beta/directories/{directory_id}/files/{directory_file_id}` → 204
    ///
    /// Optional, set on [`DeleteRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns nothing.
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// client.beta().directories().files().delete("directory_id", "directory_file_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        directory_id: impl Into<String>,
        directory_file_id: impl Into<String>,
    ) -> DeleteRequest {
        DeleteRequest {
            request: self
                .client
                .delete(
                    "/api/v1/beta/directories/{directory_id}/files/{directory_file_id}",
                )
                .with_path("directory_id", argument::into::<String>(directory_id))
                .with_path(
                    "directory_file_id",
                    argument::into::<String>(directory_file_id),
                ),
        }
    }
}

/// The request of [`Files::add`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AddRequest {
    request: Request<response::Value<types::DirectoryFileResponse>>,
}

impl AddRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }

    /// Unique identifier for the file in the directory. If not provided, will use the file's external_file_id or name.
    pub fn unique_id(self, unique_id: impl Into<String>) -> Self {
        self.with_member("unique_id", argument::into::<String>(unique_id))
    }

    /// Sends `unique_id` as null, which is not the same as leaving it out.
    pub fn unique_id_null(self) -> Self {
        self.with_member("unique_id", ())
    }

    /// Display name for the file. If not provided, will use the file's name.
    pub fn display_name(self, display_name: impl Into<String>) -> Self {
        self.with_member("display_name", argument::into::<String>(display_name))
    }

    /// Sends `display_name` as null, which is not the same as leaving it out.
    pub fn display_name_null(self) -> Self {
        self.with_member("display_name", ())
    }

    /// User-defined metadata key-value pairs to associate with the file.
    pub fn metadata(
        self,
        metadata: impl Into<
            BTreeMap<String, Option<types::DirectoryFileResponseMetadata>>,
        >,
    ) -> Self {
        self.with_member(
            "metadata",
            argument::into::<
                BTreeMap<String, Option<types::DirectoryFileResponseMetadata>>,
            >(metadata),
        )
    }

    /// Sends `metadata` as null, which is not the same as leaving it out.
    pub fn metadata_null(self) -> Self {
        self.with_member("metadata", ())
    }
}

runtime::request!(AddRequest -> Value(types::DirectoryFileResponse));

/// The request of [`Files::list`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequest {
    request: Request<
        response::Pages<
            types::DirectoryFileResponse,
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

    /// Fields to expand on each directory file.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with_query("expand", argument::list::<String>(expand))
    }

    /// The `display_name` query parameter.
    pub fn display_name(self, display_name: impl Into<String>) -> Self {
        self.with_query("display_name", argument::into::<String>(display_name))
    }

    /// The `display_name_contains` query parameter.
    pub fn display_name_contains(
        self,
        display_name_contains: impl Into<String>,
    ) -> Self {
        self.with_query(
            "display_name_contains",
            argument::into::<String>(display_name_contains),
        )
    }

    /// The `unique_id` query parameter.
    pub fn unique_id(self, unique_id: impl Into<String>) -> Self {
        self.with_query("unique_id", argument::into::<String>(unique_id))
    }

    /// The `file_id` query parameter.
    pub fn file_id(self, file_id: impl Into<String>) -> Self {
        self.with_query("file_id", argument::into::<String>(file_id))
    }

    /// Default: `false`
    pub fn include_deleted(self, include_deleted: bool) -> Self {
        self.with_query("include_deleted", include_deleted)
    }

    /// Include items updated at or after this timestamp (inclusive)
    pub fn updated_at_on_or_after(
        self,
        updated_at_on_or_after: impl Into<scalar::DateTime>,
    ) -> Self {
        self.with_query(
            "updated_at_on_or_after",
            argument::into::<scalar::DateTime>(updated_at_on_or_after),
        )
    }

    /// Include items updated at or before this timestamp (inclusive)
    pub fn updated_at_on_or_before(
        self,
        updated_at_on_or_before: impl Into<scalar::DateTime>,
    ) -> Self {
        self.with_query(
            "updated_at_on_or_before",
            argument::into::<scalar::DateTime>(updated_at_on_or_before),
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
    ListRequest -> Pages(types::DirectoryFileResponse,
    pagination::PaginatedCursorWithTotal)
);

/// The request of [`Files::upload`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UploadRequest {
    request: Request<response::Value<types::DirectoryFileResponse>>,
}

impl UploadRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }

    /// The `unique_id` member of the form.
    pub fn unique_id(self, unique_id: impl Into<String>) -> Self {
        self.with_member("unique_id", argument::into::<String>(unique_id))
    }

    /// Sends `unique_id` as an empty text, which is not the same as leaving it out.
    pub fn unique_id_null(self) -> Self {
        self.with_member("unique_id", ())
    }

    /// The `display_name` member of the form.
    pub fn display_name(self, display_name: impl Into<String>) -> Self {
        self.with_member("display_name", argument::into::<String>(display_name))
    }

    /// Sends `display_name` as an empty text, which is not the same as leaving it out.
    pub fn display_name_null(self) -> Self {
        self.with_member("display_name", ())
    }

    /// The `external_file_id` member of the form.
    pub fn external_file_id(self, external_file_id: impl Into<String>) -> Self {
        self.with_member("external_file_id", argument::into::<String>(external_file_id))
    }

    /// Sends `external_file_id` as an empty text, which is not the same as leaving it out.
    pub fn external_file_id_null(self) -> Self {
        self.with_member("external_file_id", ())
    }

    /// User metadata as a JSON object string.
    ///
    /// Example: `"{\"source\": \"web\", \"priority\": 1}"`
    pub fn metadata(self, metadata: impl Into<String>) -> Self {
        self.with_member("metadata", argument::into::<String>(metadata))
    }

    /// Sends `metadata` as an empty text, which is not the same as leaving it out.
    pub fn metadata_null(self) -> Self {
        self.with_member("metadata", ())
    }
}

runtime::request!(UploadRequest -> Value(types::DirectoryFileResponse));

/// The request of [`Files::get`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetRequest {
    request: Request<response::Value<types::DirectoryFileResponse>>,
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

    /// Fields to expand.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with_query("expand", argument::list::<String>(expand))
    }
}

runtime::request!(GetRequest -> Value(types::DirectoryFileResponse));

/// The request of [`Files::update`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdateRequest {
    request: Request<response::Value<types::DirectoryFileResponse>>,
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

    /// Updated unique identifier.
    ///
    /// Limits: at least 1 character.
    pub fn unique_id(self, unique_id: impl Into<String>) -> Self {
        self.with_member("unique_id", argument::into::<String>(unique_id))
    }

    /// Sends `unique_id` as null, which is not the same as leaving it out.
    pub fn unique_id_null(self) -> Self {
        self.with_member("unique_id", ())
    }

    /// Updated display name.
    pub fn display_name(self, display_name: impl Into<String>) -> Self {
        self.with_member("display_name", argument::into::<String>(display_name))
    }

    /// Sends `display_name` as null, which is not the same as leaving it out.
    pub fn display_name_null(self) -> Self {
        self.with_member("display_name", ())
    }

    /// Move file to a different directory.
    pub fn body_directory_id(self, body_directory_id: impl Into<String>) -> Self {
        self.with_member("directory_id", argument::into::<String>(body_directory_id))
    }

    /// Sends `directory_id` as null, which is not the same as leaving it out.
    pub fn body_directory_id_null(self) -> Self {
        self.with_member("directory_id", ())
    }

    /// User-defined metadata key-value pairs. Replaces the user metadata layer.
    pub fn metadata(
        self,
        metadata: impl Into<
            BTreeMap<String, Option<types::DirectoryFileResponseMetadata>>,
        >,
    ) -> Self {
        self.with_member(
            "metadata",
            argument::into::<
                BTreeMap<String, Option<types::DirectoryFileResponseMetadata>>,
            >(metadata),
        )
    }

    /// Sends `metadata` as null, which is not the same as leaving it out.
    pub fn metadata_null(self) -> Self {
        self.with_member("metadata", ())
    }
}

runtime::request!(UpdateRequest -> Value(types::DirectoryFileResponse));

/// The request of [`Files::delete`]. `.await` sends it.
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
