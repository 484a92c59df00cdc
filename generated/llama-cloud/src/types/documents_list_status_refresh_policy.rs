// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// The values of `DocumentsListStatusRefreshPolicy`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocumentsListStatusRefreshPolicy {
    /// `cached`
    Cached,
    /// `ttl`
    Ttl,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl DocumentsListStatusRefreshPolicy {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cached => "cached",
            Self::Ttl => "ttl",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for DocumentsListStatusRefreshPolicy {
    fn from(value: &str) -> Self {
        match value {
            "cached" => Self::Cached,
            "ttl" => Self::Ttl,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for DocumentsListStatusRefreshPolicy {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for DocumentsListStatusRefreshPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for DocumentsListStatusRefreshPolicy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for DocumentsListStatusRefreshPolicy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
