// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// The values of `PipelineStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStatus {
    /// `CREATED`
    Created,
    /// `DELETING`
    Deleting,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl PipelineStatus {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Created => "CREATED",
            Self::Deleting => "DELETING",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for PipelineStatus {
    fn from(value: &str) -> Self {
        match value {
            "CREATED" => Self::Created,
            "DELETING" => Self::Deleting,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for PipelineStatus {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for PipelineStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for PipelineStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for PipelineStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
