// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// Enum for mapping original job names to readable names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobNameMapping {
    /// `MANAGED_INGESTION`
    ManagedIngestion,
    /// `DATA_SOURCE`
    DataSource,
    /// `FILE_UPDATER`
    FileUpdater,
    /// `PARSE`
    Parse,
    /// `TRANSFORM`
    Transform,
    /// `INGESTION`
    Ingestion,
    /// `METADATA_UPDATE`
    MetadataUpdate,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl JobNameMapping {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ManagedIngestion => "MANAGED_INGESTION",
            Self::DataSource => "DATA_SOURCE",
            Self::FileUpdater => "FILE_UPDATER",
            Self::Parse => "PARSE",
            Self::Transform => "TRANSFORM",
            Self::Ingestion => "INGESTION",
            Self::MetadataUpdate => "METADATA_UPDATE",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for JobNameMapping {
    fn from(value: &str) -> Self {
        match value {
            "MANAGED_INGESTION" => Self::ManagedIngestion,
            "DATA_SOURCE" => Self::DataSource,
            "FILE_UPDATER" => Self::FileUpdater,
            "PARSE" => Self::Parse,
            "TRANSFORM" => Self::Transform,
            "INGESTION" => Self::Ingestion,
            "METADATA_UPDATE" => Self::MetadataUpdate,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for JobNameMapping {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for JobNameMapping {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for JobNameMapping {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for JobNameMapping {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
