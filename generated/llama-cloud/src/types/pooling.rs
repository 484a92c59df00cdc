// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// Enum of possible pooling choices with pooling behaviors.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Pooling {
    /// `cls`
    Cls,
    /// `mean`
    Mean,
    /// `last`
    Last,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl Pooling {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cls => "cls",
            Self::Mean => "mean",
            Self::Last => "last",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for Pooling {
    fn from(value: &str) -> Self {
        match value {
            "cls" => Self::Cls,
            "mean" => Self::Mean,
            "last" => Self::Last,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for Pooling {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for Pooling {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Pooling {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for Pooling {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
