// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// The values of `DataSourceReaderVersionMetadataReaderVersion`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataSourceReaderVersionMetadataReaderVersion {
    /// `1.0`
    _1_0,
    /// `2.0`
    _2_0,
    /// `2.1`
    _2_1,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl DataSourceReaderVersionMetadataReaderVersion {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::_1_0 => "1.0",
            Self::_2_0 => "2.0",
            Self::_2_1 => "2.1",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for DataSourceReaderVersionMetadataReaderVersion {
    fn from(value: &str) -> Self {
        match value {
            "1.0" => Self::_1_0,
            "2.0" => Self::_2_0,
            "2.1" => Self::_2_1,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for DataSourceReaderVersionMetadataReaderVersion {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for DataSourceReaderVersionMetadataReaderVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for DataSourceReaderVersionMetadataReaderVersion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for DataSourceReaderVersionMetadataReaderVersion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
