// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Files that you have uploaded.
//!
//! Its operations need the feature `files`.

use crate::pagination;
use crate::runtime::{self, Client, Request, argument, response, scalar};
use crate::types;

/// Files that you have uploaded.
///
/// Its operations need the feature `files`.
#[derive(Clone, Debug)]
pub struct Files {
    pub(crate) client: Client,
}

impl Files {
    /// List files with optional filtering and pagination.
    ///
    /// Filter by `file_name`, `file_ids`, or `external_file_id`.
    /// Supports cursor-based pagination and custom ordering.
    ///
    /// `GET /api/v1/beta/files`
    ///
    /// Optional, set on [`ListRequest`]: `.organization_id(..)`, `.project_id(..)`, `.page_size(..)`, `.page_token(..)`, `.file_ids(..)`, `.file_name(..)`, `.external_file_id(..)`, `.order_by(..)`, `.expand(..)`.
    ///
    /// Returns a page of [`FileV2`](crate::types::FileV2); `.items()` streams the items of all pages ([`PaginatedCursorWithTotal`](crate::pagination::PaginatedCursorWithTotal)).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let mut items = client.files().list().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListRequest {
        ListRequest {
            request: self.client.get("/api/v1/beta/files"),
        }
    }

    /// Upload a file using multipart/form-data.
    ///
    /// Set `purpose` to indicate how the file will be used:
    /// `user_data`, `parse`, `extract`, `classify`, `split`,
    /// `sheet`, or `agent_app`.
    ///
    /// Returns the created file metadata including its ID for use
    /// in subsequent parse, extract, or classify operations.
    ///
    /// - `purpose`: The intended purpose of the file. Valid values: 'user_data', 'parse', 'extract', 'split', 'classify', 'sheet', 'agent_app'. This determines the storage and retention policy for the file.
    /// - `file`: The file to upload
    ///
    /// `POST /api/v1/beta/files` → 201
    ///
    /// Optional, set on [`CreateRequest`]: `.organization_id(..)`, `.project_id(..)`, `.external_file_id(..)`, `.external_file_id_null()`.
    ///
    /// Returns [`FileV2`](crate::types::FileV2).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .files()
    ///     .create("purpose", llama_cloud::Upload::from_path("report.pdf"));
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        purpose: impl Into<String>,
        file: impl Into<runtime::Upload>,
    ) -> CreateRequest {
        CreateRequest {
            request: self
                .client
                .post("/api/v1/beta/files")
                .with_member("purpose", argument::into::<String>(purpose))
                .with_files("file", [argument::into::<runtime::Upload>(file)])
                .with_multipart(),
        }
    }

    /// Query files with flexible filtering and pagination.
    ///
    /// **Deprecated**: Use GET /files instead for listing files with query parameters.
    ///
    /// Args:
    ///     request: The query request with filters and pagination
    ///     project: Validated project from dependency
    ///
    /// Returns:
    ///     Paginated response with files
    ///
    /// `POST /api/v1/beta/files/query`
    ///
    /// Optional, set on [`QueryRequest`]: `.organization_id(..)`, `.project_id(..)`, `.page_size(..)`, `.page_size_null()`, `.page_token(..)`, `.page_token_null()`, `.filter(..)`, `.filter_null()`, `.order_by(..)`, `.order_by_null()`.
    ///
    /// Returns [`FileQueryResponse`](crate::types::FileQueryResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.files().query().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn query(&self) -> QueryRequest {
        QueryRequest {
            request: self.client.post("/api/v1/beta/files/query").with_body(),
        }
    }

    /// Get file metadata by ID.
    ///
    /// `GET /api/v1/beta/files/{file_id}`
    ///
    /// Optional, set on [`RetrieveRequest`]: `.organization_id(..)`, `.project_id(..)`, `.expand(..)`.
    ///
    /// Returns [`FileV2`](crate::types::FileV2).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.files().retrieve("936da01f-9abd-4d9d-80c7-02af85c822a8").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(&self, file_id: impl Into<scalar::Uuid>) -> RetrieveRequest {
        RetrieveRequest {
            request: self
                .client
                .get("/api/v1/beta/files/{file_id}")
                .with_path("file_id", argument::into::<scalar::Uuid>(file_id)),
        }
    }

    /// Delete a file from the project.
    ///
    /// `DELETE /api/v1/beta/files/{file_id}` → 204
    ///
    /// Optional, set on [`DeleteRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns nothing.
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// client.files().delete("936da01f-9abd-4d9d-80c7-02af85c822a8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, file_id: impl Into<scalar::Uuid>) -> DeleteRequest {
        DeleteRequest {
            request: self
                .client
                .delete("/api/v1/beta/files/{file_id}")
                .with_path("file_id", argument::into::<scalar::Uuid>(file_id)),
        }
    }

    /// Get a presigned URL to download the file content.
    ///
    /// `GET /api/v1/beta/files/{file_id}/content`
    ///
    /// Optional, set on [`GetRequest`]: `.organization_id(..)`, `.project_id(..)`, `.expires_at_seconds(..)`.
    ///
    /// Returns [`PresignedURL`](crate::types::PresignedURL).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.files().get("936da01f-9abd-4d9d-80c7-02af85c822a8").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, file_id: impl Into<scalar::Uuid>) -> GetRequest {
        GetRequest {
            request: self
                .client
                .get("/api/v1/beta/files/{file_id}/content")
                .with_path("file_id", argument::into::<scalar::Uuid>(file_id)),
        }
    }
}

/// The request of [`Files::list`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequest {
    request: Request<
        response::Pages<types::FileV2, pagination::PaginatedCursorWithTotal>,
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

    /// The maximum number of items to return. Defaults to 50, maximum is 1000.
    ///
    /// Limits: 1 to 1000.
    pub fn page_size(self, page_size: i64) -> Self {
        self.with_query("page_size", page_size)
    }

    /// A page token received from a previous list call. Provide this to retrieve the subsequent page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        self.with_query("page_token", argument::into::<String>(page_token))
    }

    /// Filter by specific file IDs.
    pub fn file_ids(
        self,
        file_ids: impl IntoIterator<Item = impl Into<scalar::Uuid>>,
    ) -> Self {
        self.with_query("file_ids", argument::list::<scalar::Uuid>(file_ids))
    }

    /// Filter by file name (exact match).
    pub fn file_name(self, file_name: impl Into<String>) -> Self {
        self.with_query("file_name", argument::into::<String>(file_name))
    }

    /// Filter by external file ID.
    pub fn external_file_id(self, external_file_id: impl Into<String>) -> Self {
        self.with_query("external_file_id", argument::into::<String>(external_file_id))
    }

    /// A comma-separated list of fields to order by, sorted in ascending order. Use 'field_name desc' to specify descending order.
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.with_query("order_by", argument::into::<String>(order_by))
    }

    /// Fields to expand on each file.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with_query("expand", argument::list::<String>(expand))
    }
}

runtime::request!(
    ListRequest -> Pages(types::FileV2, pagination::PaginatedCursorWithTotal)
);

/// The request of [`Files::create`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateRequest {
    request: Request<response::Value<types::FileV2>>,
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

    /// The ID of the file in the external system
    pub fn external_file_id(self, external_file_id: impl Into<String>) -> Self {
        self.with_member("external_file_id", argument::into::<String>(external_file_id))
    }

    /// Sends `external_file_id` as an empty text, which is not the same as leaving it out.
    pub fn external_file_id_null(self) -> Self {
        self.with_member("external_file_id", ())
    }
}

runtime::request!(CreateRequest -> Value(types::FileV2));

/// The request of [`Files::query`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct QueryRequest {
    request: Request<response::Value<types::FileQueryResponse>>,
}

impl QueryRequest {
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

    /// A filter object or expression that filters resources listed in the response.
    pub fn filter(self, filter: types::FileFilter) -> Self {
        self.with_member("filter", filter)
    }

    /// Sends `filter` as null, which is not the same as leaving it out.
    pub fn filter_null(self) -> Self {
        self.with_member("filter", ())
    }

    /// A comma-separated list of fields to order by, sorted in ascending order. Use 'field_name desc' to specify descending order.
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.with_member("order_by", argument::into::<String>(order_by))
    }

    /// Sends `order_by` as null, which is not the same as leaving it out.
    pub fn order_by_null(self) -> Self {
        self.with_member("order_by", ())
    }
}

runtime::request!(QueryRequest -> Value(types::FileQueryResponse));

/// The request of [`Files::retrieve`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct RetrieveRequest {
    request: Request<response::Value<types::FileV2>>,
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

    /// Fields to expand.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with_query("expand", argument::list::<String>(expand))
    }
}

runtime::request!(RetrieveRequest -> Value(types::FileV2));

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

/// The request of [`Files::get`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetRequest {
    request: Request<response::Value<types::PresignedURL>>,
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

    /// The `expires_at_seconds` query parameter.
    pub fn expires_at_seconds(self, expires_at_seconds: i64) -> Self {
        self.with_query("expires_at_seconds", expires_at_seconds)
    }
}

runtime::request!(GetRequest -> Value(types::PresignedURL));
