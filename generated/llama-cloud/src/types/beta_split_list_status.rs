// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// The values of `BetaSplitListStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BetaSplitListStatus {
    /// `pending`
    Pending,
    /// `processing`
    Processing,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// `cancelled`
    Cancelled,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl BetaSplitListStatus {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Processing => "processing",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for BetaSplitListStatus {
    fn from(value: &str) -> Self {
        match value {
            "pending" => Self::Pending,
            "processing" => Self::Processing,
            "completed" => Self::Completed,
            "failed" => Self::Failed,
            "cancelled" => Self::Cancelled,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for BetaSplitListStatus {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for BetaSplitListStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for BetaSplitListStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for BetaSplitListStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
