// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// Enum for the mode of composite retrieval.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompositeRetrievalMode {
    /// `routing`
    Routing,
    /// `full`
    Full,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl CompositeRetrievalMode {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Routing => "routing",
            Self::Full => "full",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for CompositeRetrievalMode {
    fn from(value: &str) -> Self {
        match value {
            "routing" => Self::Routing,
            "full" => Self::Full,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for CompositeRetrievalMode {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for CompositeRetrievalMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CompositeRetrievalMode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for CompositeRetrievalMode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
