// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Data that agents keep.
//!
//! Its operations need the feature `beta-agent-data`.

use std::collections::BTreeMap;

use crate::pagination;
use crate::runtime::{self, Client, Json, Request, argument, response};
use crate::types;

/// Data that agents keep.
///
/// Its operations need the feature `beta-agent-data`.
#[derive(Clone, Debug)]
pub struct AgentData {
    pub(crate) client: Client,
}

impl AgentData {
    /// Get agent data by ID.
    ///
    /// `GET /api/v1/beta/agent-data/{item_id}`
    ///
    /// Optional, set on [`GetRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`AgentData`](crate::types::AgentData).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.beta().agent_data().get("item_id").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, item_id: impl Into<String>) -> GetRequest {
        GetRequest {
            request: self
                .client
                .get("/api/v1/beta/agent-data/{item_id}")
                .with_path("item_id", argument::into::<String>(item_id)),
        }
    }

    /// Update agent data by ID (overwrites).
    ///
    /// `PUT /api/v1/beta/agent-data/{item_id}`
    ///
    /// Optional, set on [`UpdateRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`AgentData`](crate::types::AgentData).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .beta()
    ///     .agent_data()
    ///     .update("item_id", [("key".to_owned(), llama_cloud::Json::null())]);
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        item_id: impl Into<String>,
        data: impl Into<BTreeMap<String, Json>>,
    ) -> UpdateRequest {
        UpdateRequest {
            request: self
                .client
                .put("/api/v1/beta/agent-data/{item_id}")
                .with_path("item_id", argument::into::<String>(item_id))
                .with_member("data", argument::into::<BTreeMap<String, Json>>(data)),
        }
    }

    /// Delete agent data by ID.
    ///
    /// `DELETE /api/v1/beta/agent-data/{item_id}`
    ///
    /// Optional, set on [`DeleteRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`AgentDataDeleteResponse`](crate::types::AgentDataDeleteResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.beta().agent_data().delete("item_id").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, item_id: impl Into<String>) -> DeleteRequest {
        DeleteRequest {
            request: self
                .client
                .delete("/api/v1/beta/agent-data/{item_id}")
                .with_path("item_id", argument::into::<String>(item_id)),
        }
    }

    /// Create new agent data.
    ///
    /// `POST /api/v1/beta/agent-data`
    ///
    /// Optional, set on [`CreateRequest`]: `.organization_id(..)`, `.project_id(..)`, `.collection(..)`.
    ///
    /// Returns [`AgentData`](crate::types::AgentData).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .beta()
    ///     .agent_data()
    ///     .create("deployment_name", [("key".to_owned(), llama_cloud::Json::null())]);
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        deployment_name: impl Into<String>,
        data: impl Into<BTreeMap<String, Json>>,
    ) -> CreateRequest {
        CreateRequest {
            request: self
                .client
                .post("/api/v1/beta/agent-data")
                .with_member(
                    "deployment_name",
                    argument::into::<String>(deployment_name),
                )
                .with_member("data", argument::into::<BTreeMap<String, Json>>(data)),
        }
    }

    /// Search agent data with filtering, sorting, and pagination.
    ///
    /// - `deployment_name`: The agent deployment's name to search within
    ///
    /// `POST /api/v1/beta/agent-data/:search`
    ///
    /// Optional, set on [`SearchRequest`]: `.organization_id(..)`, `.project_id(..)`, `.page_size(..)`, `.page_size_null()`, `.page_token(..)`, `.page_token_null()`, `.filter(..)`, `.filter_null()`, `.order_by(..)`, `.order_by_null()`, `.collection(..)`, `.include_total(..)`, `.offset(..)`, `.offset_null()`.
    ///
    /// Returns a page of [`AgentData`](crate::types::AgentData); `.items()` streams the items of all pages ([`PaginatedCursorPost`](crate::pagination::PaginatedCursorPost)).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let mut items = client.beta().agent_data().search("deployment_name").items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn search(&self, deployment_name: impl Into<String>) -> SearchRequest {
        SearchRequest {
            request: self
                .client
                .post("/api/v1/beta/agent-data/:search")
                .with_member(
                    "deployment_name",
                    argument::into::<String>(deployment_name),
                ),
        }
    }

    /// Aggregate agent data with grouping and optional counting/first item retrieval.
    ///
    /// - `deployment_name`: The agent deployment's name to aggregate data for
    ///
    /// `POST /api/v1/beta/agent-data/:aggregate`
    ///
    /// Optional, set on [`AggregateRequest`]: `.organization_id(..)`, `.project_id(..)`, `.page_size(..)`, `.page_size_null()`, `.page_token(..)`, `.page_token_null()`, `.filter(..)`, `.filter_null()`, `.order_by(..)`, `.order_by_null()`, `.collection(..)`, `.group_by(..)`, `.group_by_null()`, `.count(..)`, `.count_null()`, `.first(..)`, `.first_null()`, `.offset(..)`, `.offset_null()`.
    ///
    /// Returns a page of [`AgentDataAggregateResponse`](crate::types::AgentDataAggregateResponse); `.items()` streams the items of all pages ([`PaginatedCursorPost`](crate::pagination::PaginatedCursorPost)).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let mut items = client.beta().agent_data().aggregate("deployment_name").items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn aggregate(&self, deployment_name: impl Into<String>) -> AggregateRequest {
        AggregateRequest {
            request: self
                .client
                .post("/api/v1/beta/agent-data/:aggregate")
                .with_member(
                    "deployment_name",
                    argument::into::<String>(deployment_name),
                ),
        }
    }

    /// Bulk delete agent data by query (deployment_name, collection, optional filters).
    ///
    /// - `deployment_name`: The agent deployment's name to delete data for
    ///
    /// `POST /api/v1/beta/agent-data/:delete`
    ///
    /// Optional, set on [`DeleteByQueryRequest`]: `.organization_id(..)`, `.project_id(..)`, `.collection(..)`, `.filter(..)`, `.filter_null()`.
    ///
    /// Returns [`AgentDataDeleteByQueryResponse`](crate::types::AgentDataDeleteByQueryResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.beta().agent_data().delete_by_query("deployment_name").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_by_query(
        &self,
        deployment_name: impl Into<String>,
    ) -> DeleteByQueryRequest {
        DeleteByQueryRequest {
            request: self
                .client
                .post("/api/v1/beta/agent-data/:delete")
                .with_member(
                    "deployment_name",
                    argument::into::<String>(deployment_name),
                ),
        }
    }
}

/// The request of [`AgentData::get`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetRequest {
    request: Request<response::Value<types::AgentData>>,
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

runtime::request!(GetRequest -> Value(types::AgentData));

/// The request of [`AgentData::update`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdateRequest {
    request: Request<response::Value<types::AgentData>>,
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
}

runtime::request!(UpdateRequest -> Value(types::AgentData));

/// The request of [`AgentData::delete`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteRequest {
    request: Request<response::Value<types::AgentDataDeleteResponse>>,
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

runtime::request!(DeleteRequest -> Value(types::AgentDataDeleteResponse));

/// The request of [`AgentData::create`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateRequest {
    request: Request<response::Value<types::AgentData>>,
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

    /// Default: `"default"`
    pub fn collection(self, collection: impl Into<String>) -> Self {
        self.with_member("collection", argument::into::<String>(collection))
    }
}

runtime::request!(CreateRequest -> Value(types::AgentData));

/// The request of [`AgentData::search`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct SearchRequest {
    request: Request<response::Pages<types::AgentData, pagination::PaginatedCursorPost>>,
}

impl SearchRequest {
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
    pub fn filter(
        self,
        filter: impl Into<BTreeMap<String, types::FilterOperation>>,
    ) -> Self {
        self.with_member(
            "filter",
            argument::into::<BTreeMap<String, types::FilterOperation>>(filter),
        )
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

    /// The logical agent data collection to search within
    ///
    /// Default: `"default"`
    pub fn collection(self, collection: impl Into<String>) -> Self {
        self.with_member("collection", argument::into::<String>(collection))
    }

    /// Whether to include the total number of items in the response
    ///
    /// Default: `false`
    pub fn include_total(self, include_total: bool) -> Self {
        self.with_member("include_total", include_total)
    }

    /// The offset to start from. If not provided, the first page is returned
    ///
    /// Limits: 0 to 1000.
    ///
    /// Default: `0`
    pub fn offset(self, offset: i64) -> Self {
        self.with_member("offset", offset)
    }

    /// Sends `offset` as null, which is not the same as leaving it out.
    pub fn offset_null(self) -> Self {
        self.with_member("offset", ())
    }
}

runtime::request!(
    SearchRequest -> Pages(types::AgentData, pagination::PaginatedCursorPost)
);

/// The request of [`AgentData::aggregate`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AggregateRequest {
    request: Request<
        response::Pages<
            types::AgentDataAggregateResponse,
            pagination::PaginatedCursorPost,
        >,
    >,
}

impl AggregateRequest {
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
    pub fn filter(
        self,
        filter: impl Into<BTreeMap<String, types::FilterOperation>>,
    ) -> Self {
        self.with_member(
            "filter",
            argument::into::<BTreeMap<String, types::FilterOperation>>(filter),
        )
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

    /// The logical agent data collection to aggregate data for
    ///
    /// Default: `"default"`
    pub fn collection(self, collection: impl Into<String>) -> Self {
        self.with_member("collection", argument::into::<String>(collection))
    }

    /// The fields to group by. If empty, the entire dataset is grouped on. e.g. if left out, can be used for simple count operations
    pub fn group_by(
        self,
        group_by: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.with_member("group_by", argument::list::<String>(group_by))
    }

    /// Sends `group_by` as null, which is not the same as leaving it out.
    pub fn group_by_null(self) -> Self {
        self.with_member("group_by", ())
    }

    /// Whether to count the number of items in each group
    ///
    /// Default: `false`
    pub fn count(self, count: bool) -> Self {
        self.with_member("count", count)
    }

    /// Sends `count` as null, which is not the same as leaving it out.
    pub fn count_null(self) -> Self {
        self.with_member("count", ())
    }

    /// Whether to return the first item in each group (Sorted by created_at)
    ///
    /// Default: `false`
    pub fn first(self, first: bool) -> Self {
        self.with_member("first", first)
    }

    /// Sends `first` as null, which is not the same as leaving it out.
    pub fn first_null(self) -> Self {
        self.with_member("first", ())
    }

    /// The offset to start from. If not provided, the first page is returned
    ///
    /// Limits: 0 to 1000.
    ///
    /// Default: `0`
    pub fn offset(self, offset: i64) -> Self {
        self.with_member("offset", offset)
    }

    /// Sends `offset` as null, which is not the same as leaving it out.
    pub fn offset_null(self) -> Self {
        self.with_member("offset", ())
    }
}

runtime::request!(
    AggregateRequest -> Pages(types::AgentDataAggregateResponse,
    pagination::PaginatedCursorPost)
);

/// The request of [`AgentData::delete_by_query`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteByQueryRequest {
    request: Request<response::Value<types::AgentDataDeleteByQueryResponse>>,
}

impl DeleteByQueryRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }

    /// The logical agent data collection to delete from
    ///
    /// Default: `"default"`
    pub fn collection(self, collection: impl Into<String>) -> Self {
        self.with_member("collection", argument::into::<String>(collection))
    }

    /// Optional filters to select which items to delete
    pub fn filter(
        self,
        filter: impl Into<BTreeMap<String, types::FilterOperation>>,
    ) -> Self {
        self.with_member(
            "filter",
            argument::into::<BTreeMap<String, types::FilterOperation>>(filter),
        )
    }

    /// Sends `filter` as null, which is not the same as leaving it out.
    pub fn filter_null(self) -> Self {
        self.with_member("filter", ())
    }
}

runtime::request!(DeleteByQueryRequest -> Value(types::AgentDataDeleteByQueryResponse));
