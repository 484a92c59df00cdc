// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// Enum for representing the type of a pipeline
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineType {
    /// `PLAYGROUND`
    Playground,
    /// `MANAGED`
    Managed,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl PipelineType {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Playground => "PLAYGROUND",
            Self::Managed => "MANAGED",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for PipelineType {
    fn from(value: &str) -> Self {
        match value {
            "PLAYGROUND" => Self::Playground,
            "MANAGED" => Self::Managed,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for PipelineType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for PipelineType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for PipelineType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for PipelineType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
