// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// The values of `NoneChunkingConfigMode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoneChunkingConfigMode {
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl NoneChunkingConfigMode {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for NoneChunkingConfigMode {
    fn from(value: &str) -> Self {
        match value {
            "none" => Self::None,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for NoneChunkingConfigMode {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for NoneChunkingConfigMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for NoneChunkingConfigMode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for NoneChunkingConfigMode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
