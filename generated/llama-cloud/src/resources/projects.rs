// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Projects, which hold everything else.
//!
//! Its operations need the feature `projects`.

use crate::runtime::{self, Client, Request, argument, response, scalar};
use crate::types;

/// Projects, which hold everything else.
///
/// Its operations need the feature `projects`.
#[derive(Clone, Debug)]
pub struct Projects {
    pub(crate) client: Client,
}

impl Projects {
    /// List projects or get one by name
    ///
    /// `GET /api/v1/projects`
    ///
    /// Optional, set on [`ListRequest`]: `.organization_id(..)`, `.project_name(..)`.
    ///
    /// Returns [`ProjectListResponse`](crate::types::ProjectListResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.projects().list().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListRequest {
        ListRequest {
            request: self.client.get("/api/v1/projects"),
        }
    }

    /// Get a project by ID.
    ///
    /// `GET /api/v1/projects/{project_id}`
    ///
    /// Optional, set on [`GetRequest`]: `.organization_id(..)`.
    ///
    /// Returns [`Project`](crate::types::Project).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.projects().get("936da01f-9abd-4d9d-80c7-02af85c822a8").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, project_id: impl Into<scalar::Uuid>) -> GetRequest {
        GetRequest {
            request: self
                .client
                .get("/api/v1/projects/{project_id}")
                .with_path("project_id", argument::into::<scalar::Uuid>(project_id)),
        }
    }
}

/// The request of [`Projects::list`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequest {
    request: Request<response::Value<types::ProjectListResponse>>,
}

impl ListRequest {
    /// The `organization_id` query parameter.
    pub fn organization_id(self, organization_id: impl Into<scalar::Uuid>) -> Self {
        self.with_query(
            "organization_id",
            argument::into::<scalar::Uuid>(organization_id),
        )
    }

    /// The `project_name` query parameter.
    pub fn project_name(self, project_name: impl Into<String>) -> Self {
        self.with_query("project_name", argument::into::<String>(project_name))
    }
}

runtime::request!(ListRequest -> Value(types::ProjectListResponse));

/// The request of [`Projects::get`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetRequest {
    request: Request<response::Value<types::Project>>,
}

impl GetRequest {
    /// The `organization_id` query parameter.
    pub fn organization_id(self, organization_id: impl Into<scalar::Uuid>) -> Self {
        self.with_query(
            "organization_id",
            argument::into::<scalar::Uuid>(organization_id),
        )
    }
}

runtime::request!(GetRequest -> Value(types::Project));
