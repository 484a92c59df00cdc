// @generated from spec/llama-cloud.yaml by codegen/src/emit/resource.rs: edit those instead of this.

//! Chat sessions over your indexes.

use crate::pagination;
use crate::runtime::{Client, Operation, Request, argument, response};
use crate::types;

/// Chat sessions over your indexes.
#[derive(Clone, Debug)]
pub struct Chat {
    pub(crate) client: Client,
}

impl Chat {
    /// List all chat sessions for the current project.
    ///
    /// `GET /api/v1/chat`
    ///
    /// Optional: `.organization_id(..)`, `.project_id(..)`, `.page_token(..)`, `.page_size(..)`.
    ///
    /// Returns a page of [`ChatSession`](crate::types::ChatSession); `.items()` streams those of all pages ([`PaginatedCursor`](crate::pagination::PaginatedCursor)).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    pub fn list(&self) -> ListRequest {
        self.client.get("/api/v1/chat")
    }

    /// Create a chat session, optionally bound to indexes (locked after the first message).
    ///
    /// `POST /api/v1/chat` → 201
    ///
    /// Optional: `.organization_id(..)`, `.project_id(..)`, `.index_ids(..)`, `.index_ids_null()`.
    ///
    /// Returns [`ChatSession`](crate::types::ChatSession).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    pub fn create(&self) -> CreateRequest {
        self.client.post("/api/v1/chat").with_body()
    }

    /// Retrieve a full session by ID, including its event history.
    ///
    /// `GET /api/v1/chat/{session_id}`
    ///
    /// Optional: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`ChatRetrieveResponse`](crate::types::ChatRetrieveResponse).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    pub fn retrieve(&self, session_id: impl Into<String>) -> RetrieveRequest {
        self.client
            .get("/api/v1/chat/{session_id}")
            .with_path("session_id", argument::into::<String>(session_id))
    }

    /// Delete a session.
    ///
    /// `DELETE /api/v1/chat/{session_id}` → 204
    ///
    /// Optional: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns nothing.
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    pub fn delete(&self, session_id: impl Into<String>) -> DeleteRequest {
        self.client
            .delete("/api/v1/chat/{session_id}")
            .with_path("session_id", argument::into::<String>(session_id))
    }

    /// Retrieve a session summary by ID.
    ///
    /// `GET /api/v1/chat/{session_id}/summary`
    ///
    /// Optional: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`ChatSession`](crate::types::ChatSession).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    pub fn get_summary(&self, session_id: impl Into<String>) -> GetSummaryRequest {
        self.client
            .get("/api/v1/chat/{session_id}/summary")
            .with_path("session_id", argument::into::<String>(session_id))
    }

    /// Generate a title for a session from its first user message.
    ///
    /// - `first_message`: First user message of the session, used to infer a short title.
    ///
    /// `POST /api/v1/chat/{session_id}/title`
    ///
    /// Optional: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns [`ChatSession`](crate::types::ChatSession).
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    pub fn set_title(
        &self,
        session_id: impl Into<String>,
        first_message: impl Into<String>,
    ) -> SetTitleRequest {
        self.client
            .post("/api/v1/chat/{session_id}/title")
            .with_path("session_id", argument::into::<String>(session_id))
            .with_member("first_message", argument::into::<String>(first_message))
            .idempotent()
    }

    /// Stream agent events for a chat turn as Server-Sent Events.
    ///
    /// - `index_ids`: Indexes to retrieve data from, at least one.
    /// - `prompt`: User message for this chat turn, at most 1,000 characters.
    ///
    /// `POST /api/v1/chat/{session_id}/messages/stream`
    ///
    /// Optional: `.organization_id(..)`, `.project_id(..)`.
    ///
    /// Returns a stream of [`ChatEvent`](crate::types::ChatEvent), each event as it comes.
    ///
    /// Errors: 422 carries [`HTTPValidationError`](crate::types::HTTPValidationError).
    pub fn stream(
        &self,
        session_id: impl Into<String>,
        index_ids: impl IntoIterator<Item = impl Into<String>>,
        prompt: impl Into<String>,
    ) -> StreamRequest {
        self.client
            .post("/api/v1/chat/{session_id}/messages/stream")
            .with_path("session_id", argument::into::<String>(session_id))
            .with_member("index_ids", argument::list::<String>(index_ids))
            .with_member("prompt", argument::into::<String>(prompt))
    }
}

/// The operation behind [`Chat::list`].
#[derive(Clone, Copy, Debug)]
pub enum List {}

impl Operation for List {
    type Response = response::Pages<types::ChatSession, pagination::PaginatedCursor>;
}

/// A call of [`Chat::list`]: `.await` sends it.
pub type ListRequest = Request<List>;

impl Request<List> {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }

    /// The token of the page to begin with: that of the first one unless given.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        self.with_query("page_token", argument::into::<String>(page_token))
    }

    /// The largest number of items on a page.
    pub fn page_size(self, page_size: i64) -> Self {
        self.with_query("page_size", page_size)
    }
}

/// The operation behind [`Chat::create`].
#[derive(Clone, Copy, Debug)]
pub enum Create {}

impl Operation for Create {
    type Response = response::Value<types::ChatSession>;
}

/// A call of [`Chat::create`]: `.await` sends it.
pub type CreateRequest = Request<Create>;

impl Request<Create> {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }

    /// Indexes this session will retrieve from, at most 10. Once set and the first message has
    /// been sent, the source set is locked for the session's lifetime. Leave null to create an
    /// unbound session.
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

/// The operation behind [`Chat::retrieve`].
#[derive(Clone, Copy, Debug)]
pub enum Retrieve {}

impl Operation for Retrieve {
    type Response = response::Value<types::ChatRetrieveResponse>;
}

/// A call of [`Chat::retrieve`]: `.await` sends it.
pub type RetrieveRequest = Request<Retrieve>;

impl Request<Retrieve> {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }
}

/// The operation behind [`Chat::delete`].
#[derive(Clone, Copy, Debug)]
pub enum Delete {}

impl Operation for Delete {
    type Response = response::Empty;
}

/// A call of [`Chat::delete`]: `.await` sends it.
pub type DeleteRequest = Request<Delete>;

impl Request<Delete> {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }
}

/// The operation behind [`Chat::get_summary`].
#[derive(Clone, Copy, Debug)]
pub enum GetSummary {}

impl Operation for GetSummary {
    type Response = response::Value<types::ChatSession>;
}

/// A call of [`Chat::get_summary`]: `.await` sends it.
pub type GetSummaryRequest = Request<GetSummary>;

impl Request<GetSummary> {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }
}

/// The operation behind [`Chat::set_title`].
#[derive(Clone, Copy, Debug)]
pub enum SetTitle {}

impl Operation for SetTitle {
    type Response = response::Value<types::ChatSession>;
}

/// A call of [`Chat::set_title`]: `.await` sends it.
pub type SetTitleRequest = Request<SetTitle>;

impl Request<SetTitle> {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }
}

/// The operation behind [`Chat::stream`].
#[derive(Clone, Copy, Debug)]
pub enum Stream {}

impl Operation for Stream {
    type Response = response::Events<types::ChatEvent>;
}

/// A call of [`Chat::stream`]: `.await` sends it.
pub type StreamRequest = Request<Stream>;

impl Request<Stream> {
    /// Act within this organization.
    pub fn organization_id(self, organization_id: impl Into<String>) -> Self {
        self.with_query("organization_id", argument::into::<String>(organization_id))
    }

    /// Act within this project.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        self.with_query("project_id", argument::into::<String>(project_id))
    }
}
