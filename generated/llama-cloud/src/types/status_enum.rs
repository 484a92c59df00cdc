// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{string, union};

/// Enum for representing the status of a job
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusEnum {
    /// `PENDING`
    Pending,
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

impl StatusEnum {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Success => "SUCCESS",
            Self::Error => "ERROR",
            Self::PartialSuccess => "PARTIAL_SUCCESS",
            Self::Cancelled => "CANCELLED",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for StatusEnum {
    fn from(value: &str) -> Self {
        match value {
            "PENDING" => Self::Pending,
            "SUCCESS" => Self::Success,
            "ERROR" => Self::Error,
            "PARTIAL_SUCCESS" => Self::PartialSuccess,
            "CANCELLED" => Self::Cancelled,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for StatusEnum {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for StatusEnum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for StatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = string::read(deserializer)?;
        union::count_unknown(matches!(value, Self::Unrecognized(_)));
        Ok(value)
    }
}

impl Serialize for StatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
