// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{ChatEvent, JobMetadata};
use crate::runtime::{self, Extra, members};

/// Full chat session including its complete event history.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatRetrieveResponse {
    /// Ordered list of events that make up the conversation history.
    pub events: Vec<ChatEvent>,
    /// ISO-format timestamp showing when the session was last updated.
    ///
    /// Example: `"2026-04-22T12:34:41.342245"`
    pub last_updated_at: String,
    /// Unique session identifier.
    ///
    /// Example: `"ses-abc123"`
    pub session_id: String,
    /// Auto-generated title derived from the first user message.
    ///
    /// Example: `"What were the main findings in Q3?..."`
    pub generated_title: Option<String>,
    /// Indexes this session is bound to. Null on unbound sessions.
    ///
    /// Example: `["idx-abc123", "idx-def456"]`
    pub index_ids: Option<Vec<String>>,
    /// Token usage and status from the most recent run. Null if the session has not been run yet.
    pub job_metadata: Option<JobMetadata>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ChatRetrieveResponse,
    events = required "events",
    last_updated_at = required "last_updated_at",
    session_id = required "session_id",
    generated_title = optional_or_null "generated_title",
    index_ids = optional_or_null "index_ids",
    job_metadata = optional_or_null "job_metadata",
}
