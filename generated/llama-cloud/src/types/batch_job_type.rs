// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// Type of batch processing operation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchJobType {
    /// `parse`
    Parse,
    /// `extract`
    Extract,
    /// `classify`
    Classify,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl BatchJobType {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Parse => "parse",
            Self::Extract => "extract",
            Self::Classify => "classify",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for BatchJobType {
    fn from(value: &str) -> Self {
        match value {
            "parse" => Self::Parse,
            "extract" => Self::Extract,
            "classify" => Self::Classify,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for BatchJobType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for BatchJobType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for BatchJobType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for BatchJobType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
