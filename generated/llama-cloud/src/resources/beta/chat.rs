// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Chat sessions over your indexes.
//!
//! Its operations need the feature `beta-chat`.

use crate::pagination;
use crate::runtime::{self, Client, Request, argument, response};
use crate::types;

/// Chat sessions over your indexes.
///
/// Its operations need the feature `beta-chat`.
#[derive(Clone, Debug)]
pub struct Chat {
    pub(crate) client: Client,
}

impl Chat {
    /// List all chat sessions for the current project.
    ///
    /// `GET /api/v1/chat`
    ///
    /// Optional, set on [`ListRequest`]: `.organization_id(..)`, `.project_id(..)`, `.page_token(..)`, `.page_size(..)`.
    ///
    /// Returns a page of [`ChatSession`](crate::types::ChatSession); `.items()` streams the items of all pages ([`PaginatedCursor`](crate::pagination::PaginatedCursor)).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let mut items = client.beta().chat().list().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListRequest {
        ListRequest {
            request: self.client.get("/api/v1/chat"),
        }
    }

    /// Create a chat session, optionally bound to indexes (locked after the first message).
    ///
    /// `POST /api/v1/chat` → 201
    ///
    /// Optional, set on [`CreateRequest`]: `.organization_id(..)`, `.project_id(..)`, `.index_ids(..)`, `.index_ids_null()`.
    ///
    /// Returns [`ChatSession`](crate::types::ChatSession).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.beta().chat().create().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> CreateRequest {
        CreateRequest {
            request: self.client.post("/api/v1/chat").with_body(),
        }
    }

    /// Retrieve a full session by ID, including its event history.
    ///
    /// - `session_id`: Unique session identifier.
    ///
    /// `GET /api/v1/chat/{session_id}`
    ///
    /// Optional, set on [`RetrieveRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`ChatRetrieveResponse`](crate::types::ChatRetrieveResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.beta().chat().retrieve("ses-abc123").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(&self, session_id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            request: self
                .client
                .get("/api/v1/chat/{session_id}")
                .with_path("session_id", argument::into::<String>(session_id)),
        }
    }

    /// Delete a session.
    ///
    /// - `session_id`: Unique session identifier.
    ///
    /// `DELETE /api/v1/chat/{session_id}` → 204
    ///
    /// Optional, set on [`DeleteRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns nothing.
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// client.beta().chat().delete("ses-abc123").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, session_id: impl Into<String>) -> DeleteRequest {
        DeleteRequest {
            request: self
                .client
                .delete("/api/v1/chat/{session_id}")
                .with_path("session_id", argument::into::<String>(session_id)),
        }
    }

    /// Retrieve a session summary by ID.
    ///
    /// - `session_id`: Unique session identifier.
    ///
    /// `GET /api/v1/chat/{session_id}/summary`
    ///
    /// Optional, set on [`GetSummaryRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`ChatSession`](crate::types::ChatSession).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let response = client.beta().chat().get_summary("ses-abc123").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_summary(&self, session_id: impl Into<String>) -> GetSummaryRequest {
        GetSummaryRequest {
            request: self
                .client
                .get("/api/v1/chat/{session_id}/summary")
                .with_path("session_id", argument::into::<String>(session_id)),
        }
    }

    /// Generate a title for a session from its first user message.
    ///
    /// - `session_id`: Unique session identifier.
    /// - `first_message`: First user message of the session, used to infer a short title.
    ///
    /// `POST /api/v1/chat/{session_id}/title`
    ///
    /// Optional, set on [`SetTitleRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`ChatSession`](crate::types::ChatSession).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .beta()
    ///     .chat()
    ///     .set_title("ses-abc123", "What were the main findings in Q3?");
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_title(
        &self,
        session_id: impl Into<String>,
        first_message: impl Into<String>,
    ) -> SetTitleRequest {
        SetTitleRequest {
            request: self
                .client
                .post("/api/v1/chat/{session_id}/title")
                .with_path("session_id", argument::into::<String>(session_id))
                .with_member("first_message", argument::into::<String>(first_message))
                .idempotent(),
        }
    }

    /// Stream agent events for a chat turn as Server-Sent Events.
    ///
    /// - `session_id`: Unique session identifier.
    /// - `index_ids`: Indexes to retrieve data from.
    /// - `prompt`: User message for this chat turn.
    ///
    /// `POST /api/v1/chat/{session_id}/messages/stream`
    ///
    /// Optional, set on [`StreamRequest`]: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns an event stream of [`ChatEvent`](crate::types::ChatEvent).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    ///
    /// ```no_run
    /// # async fn call(client: llama_cloud::LlamaCloud) -> Result<(), llama_cloud::Error> {
    /// let request = client
    ///     .beta()
    ///     .chat()
    ///     .stream(
    ///         "ses-abc123",
    ///         ["idx-abc123", "idx-def456"],
    ///         "What were the main findings in Q3?",
    ///     );
    /// let mut events = request.await?;
    /// while let Some(event) = events.next().await {
    ///     println!("{:?}", event?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(
        &self,
        session_id: impl Into<String>,
        index_ids: impl IntoIterator<Item = impl Into<String>>,
        prompt: impl Into<String>,
    ) -> StreamRequest {
        StreamRequest {
            request: self
                .client
                .post("/api/v1/chat/{session_id}/messages/stream")
                .with_path("session_id", argument::into::<String>(session_id))
                .with_member("index_ids", argument::list::<String>(index_ids))
                .with_member("prompt", argument::into::<String>(prompt)),
        }
    }
}

/// The request of [`Chat::list`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequest {
    request: Request<response::Pages<types::ChatSession, pagination::PaginatedCursor>>,
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

    /// Page token to start from. Defaults to the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        self.with_query("page_token", argument::into::<String>(page_token))
    }

    /// Maximum number of items on a page.
    pub fn page_size(self, page_size: i64) -> Self {
        self.with_query("page_size", page_size)
    }
}

runtime::request!(ListRequest -> Pages(types::ChatSession, pagination::PaginatedCursor));

/// The request of [`Chat::create`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateRequest {
    request: Request<response::Value<types::ChatSession>>,
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

    /// Indexes this session will retrieve from. Once set and the first message has been sent,
    /// the source set is locked for the session's lifetime. Leave null to create an unbound
    /// session.
    ///
    /// Limits: at most 10 items.
    ///
    /// Example: `["idx-abc123", "idx-def456"]`
    pub fn index_ids(
        self,
        index_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.with_member("index_ids", argument::list::<String>(index_ids))
    }

    /// Sends `index_ids` as null, which is not the same as leaving it out.
    pub fn index_ids_null(self) -> Self {
        self.with_member("index_ids", ())
    }
}

runtime::request!(CreateRequest -> Value(types::ChatSession));

/// The request of [`Chat::retrieve`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct RetrieveRequest {
    request: Request<response::Value<types::ChatRetrieveResponse>>,
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

runtime::request!(RetrieveRequest -> Value(types::ChatRetrieveResponse));

/// The request of [`Chat::delete`]. `.await` sends it.
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

/// The request of [`Chat::get_summary`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetSummaryRequest {
    request: Request<response::Value<types::ChatSession>>,
}

impl GetSummaryRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }
}

runtime::request!(GetSummaryRequest -> Value(types::ChatSession));

/// The request of [`Chat::set_title`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct SetTitleRequest {
    request: Request<response::Value<types::ChatSession>>,
}

impl SetTitleRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }
}

runtime::request!(SetTitleRequest -> Value(types::ChatSession));

/// The request of [`Chat::stream`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct StreamRequest {
    request: Request<response::Events<types::ChatEvent>>,
}

impl StreamRequest {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }
}

runtime::request!(StreamRequest -> Events(types::ChatEvent));
