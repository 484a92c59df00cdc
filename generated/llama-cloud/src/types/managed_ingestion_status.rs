// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// Status of managed ingestion with partial Updates.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedIngestionStatus {
    /// `NOT_STARTED`
    NotStarted,
    /// `IN_PROGRESS`
    InProgress,
    /// `SUCCESS`
    Success,
    /// `ERROR`
    Error,
    /// `PARTIAL_SUCCESS`
    PartialSuccess,
    /// `CANCELLED`
    Cancelled,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl ManagedIngestionStatus {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotStarted => "NOT_STARTED",
            Self::InProgress => "IN_PROGRESS",
            Self::Success => "SUCCESS",
            Self::Error => "ERROR",
            Self::PartialSuccess => "PARTIAL_SUCCESS",
            Self::Cancelled => "CANCELLED",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for ManagedIngestionStatus {
    fn from(value: &str) -> Self {
        match value {
            "NOT_STARTED" => Self::NotStarted,
            "IN_PROGRESS" => Self::InProgress,
            "SUCCESS" => Self::Success,
            "ERROR" => Self::Error,
            "PARTIAL_SUCCESS" => Self::PartialSuccess,
            "CANCELLED" => Self::Cancelled,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for ManagedIngestionStatus {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for ManagedIngestionStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ManagedIngestionStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for ManagedIngestionStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
