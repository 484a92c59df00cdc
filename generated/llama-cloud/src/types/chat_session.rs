// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::JobMetadata;
use crate::runtime::{self, Extra, Slot, object};

/// Summary of a chat session, including its title and last run metadata.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatSession {
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

#[derive(Default)]
struct Slots {
    last_updated_at: Slot<String>,
    session_id: Slot<String>,
    generated_title: Slot<Option<String>>,
    index_ids: Slot<Option<Vec<String>>>,
    job_metadata: Slot<Option<JobMetadata>>,
}

impl runtime::Members for Slots {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "last_updated_at" => self.last_updated_at.read(object),
            "session_id" => self.session_id.read(object),
            "generated_title" => self.generated_title.read(object),
            "index_ids" => self.index_ids.read(object),
            "job_metadata" => self.job_metadata.read(object),
            _ => Ok(false),
        }
    }
}

impl<'de> Deserialize<'de> for ChatSession {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (mut slots, extra) = object::read::<Slots, D>(deserializer, "ChatSession")?;
        Ok(Self {
            last_updated_at: slots.last_updated_at.required("last_updated_at")?,
            session_id: slots.session_id.required("session_id")?,
            generated_title: slots.generated_title.optional(),
            index_ids: slots.index_ids.optional(),
            job_metadata: slots.job_metadata.optional(),
            extra,
        })
    }
}

impl runtime::Object for ChatSession {
    fn write<M: SerializeMap>(&self, object: &mut M) -> Result<(), M::Error> {
        object::required(object, "last_updated_at", &self.last_updated_at)?;
        object::required(object, "session_id", &self.session_id)?;
        object::optional(object, "generated_title", &self.generated_title)?;
        object::optional(object, "index_ids", &self.index_ids)?;
        object::optional(object, "job_metadata", &self.job_metadata)?;
        object::extra(object, &self.extra)
    }
}

impl Serialize for ChatSession {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::serialize(self, serializer)
    }
}

/// Another name of [`ChatSession`].
pub type ChatListResponse = ChatSession;

/// Another name of [`ChatSession`].
pub type ChatCreateResponse = ChatSession;

/// Another name of [`ChatSession`].
pub type ChatGetSummaryResponse = ChatSession;

/// Another name of [`ChatSession`].
pub type ChatSetTitleResponse = ChatSession;
