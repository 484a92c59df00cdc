// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Screenshots and figures of the pages of a file.
//!
//! Its operations need the feature `pipelines-images`.

use crate::runtime::{self, Client, Json, Request, argument, response, scalar};
use crate::types;

/// Screenshots and figures of the pages of a file.
///
/// Its operations need the feature `pipelines-images`.
#[derive(Clone, Debug)]
pub struct Images {
    pub(crate) client: Client,
}

impl Images {
    /// List metadata for all screenshots of pages from a file.
    ///
    /// `GET /api/v1/files/{id}/page_screenshots`
    ///
    /// Optional, set on [`ListPageScreenshotsRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`ImageListPageScreenshotsResponse`](crate::types::ImageListPageScreenshotsResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .pipelines()
    ///     .images()
    ///     .list_page_screenshots("936da01f-9abd-4d9d-80c7-02af85c822a8");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_page_screenshots(
        &self,
        id: impl Into<scalar::Uuid>,
    ) -> ListPageScreenshotsRequest {
        ListPageScreenshotsRequest {
            request: self
                .client
                .get("/api/v1/files/{id}/page_screenshots")
                .with_path("id", argument::into::<scalar::Uuid>(id)),
        }
    }

    /// Get screenshot of a page from a file.
    ///
    /// `GET /api/v1/files/{id}/page_screenshots/{page_index}`
    ///
    /// Optional, set on [`GetPageScreenshotRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns `Json`.
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .pipelines()
    ///     .images()
    ///     .get_page_screenshot("936da01f-9abd-4d9d-80c7-02af85c822a8", 1);
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_page_screenshot(
        &self,
        id: impl Into<scalar::Uuid>,
        page_index: i64,
    ) -> GetPageScreenshotRequest {
        GetPageScreenshotRequest {
            request: self
                .client
                .get("/api/v1/files/{id}/page_screenshots/{page_index}")
                .with_path("id", argument::into::<scalar::Uuid>(id))
                .with_path("page_index", page_index),
        }
    }

    /// List metadata for all figures from all pages of a file.
    ///
    /// `GET /api/v1/files/{id}/page-figures`
    ///
    /// Optional, set on [`ListPageFiguresRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`ImageListPageFiguresResponse`](crate::types::ImageListPageFiguresResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .pipelines()
    ///     .images()
    ///     .list_page_figures("936da01f-9abd-4d9d-80c7-02af85c822a8");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_page_figures(
        &self,
        id: impl Into<scalar::Uuid>,
    ) -> ListPageFiguresRequest {
        ListPageFiguresRequest {
            request: self
                .client
                .get("/api/v1/files/{id}/page-figures")
                .with_path("id", argument::into::<scalar::Uuid>(id)),
        }
    }

    /// Get a specific figure from a page of a file.
    ///
    /// `GET /api/v1/files/{id}/page-figures/{page_index}/{figure_name}`
    ///
    /// Optional, set on [`GetPageFigureRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns `Json`.
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .pipelines()
    ///     .images()
    ///     .get_page_figure("936da01f-9abd-4d9d-80c7-02af85c822a8", 1, "figure_name");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_page_figure(
        &self,
        id: impl Into<scalar::Uuid>,
        page_index: i64,
        figure_name: impl Into<String>,
    ) -> GetPageFigureRequest {
        GetPageFigureRequest {
            request: self
                .client
                .get("/api/v1/files/{id}/page-figures/{page_index}/{figure_name}")
                .with_path("id", argument::into::<scalar::Uuid>(id))
                .with_path("page_index", page_index)
                .with_path("figure_name", argument::into::<String>(figure_name)),
        }
    }
}

/// The request of [`Images::list_page_screenshots`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListPageScreenshotsRequest {
    request: Request<response::Value<types::ImageListPageScreenshotsResponse>>,
}

impl ListPageScreenshotsRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }
}

runtime::request!(
    ListPageScreenshotsRequest -> Value(types::ImageListPageScreenshotsResponse)
);

/// The request of [`Images::get_page_screenshot`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetPageScreenshotRequest {
    request: Request<response::Value<Json>>,
}

impl GetPageScreenshotRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }
}

runtime::request!(GetPageScreenshotRequest -> Value(Json));

/// The request of [`Images::list_page_figures`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListPageFiguresRequest {
    request: Request<response::Value<types::ImageListPageFiguresResponse>>,
}

impl ListPageFiguresRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }
}

runtime::request!(ListPageFiguresRequest -> Value(types::ImageListPageFiguresResponse));

/// The request of [`Images::get_page_figure`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetPageFigureRequest {
    request: Request<response::Value<Json>>,
}

impl GetPageFigureRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }
}

runtime::request!(GetPageFigureRequest -> Value(Json));
