// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// The values of `ParseVersionsResponseFast`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseVersionsResponseFast {
    /// `2025-12-11`
    _2025_12_11,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl ParseVersionsResponseFast {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::_2025_12_11 => "2025-12-11",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for ParseVersionsResponseFast {
    fn from(value: &str) -> Self {
        match value {
            "2025-12-11" => Self::_2025_12_11,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for ParseVersionsResponseFast {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for ParseVersionsResponseFast {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ParseVersionsResponseFast {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for ParseVersionsResponseFast {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
