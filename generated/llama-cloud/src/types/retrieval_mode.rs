// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// The values of `RetrievalMode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetrievalMode {
    /// `chunks`
    Chunks,
    /// `files_via_metadata`
    FilesViaMetadata,
    /// `files_via_content`
    FilesViaContent,
    /// `auto_routed`
    AutoRouted,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl RetrievalMode {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Chunks => "chunks",
            Self::FilesViaMetadata => "files_via_metadata",
            Self::FilesViaContent => "files_via_content",
            Self::AutoRouted => "auto_routed",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for RetrievalMode {
    fn from(value: &str) -> Self {
        match value {
            "chunks" => Self::Chunks,
            "files_via_metadata" => Self::FilesViaMetadata,
            "files_via_content" => Self::FilesViaContent,
            "auto_routed" => Self::AutoRouted,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for RetrievalMode {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for RetrievalMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for RetrievalMode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for RetrievalMode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
