// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// The values of `ConfigurationResponseProductType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigurationResponseProductType {
    /// `split_v1`
    SplitV1,
    /// `extract_v2`
    ExtractV2,
    /// `classify_v2`
    ClassifyV2,
    /// `parse_v2`
    ParseV2,
    /// `spreadsheet_v1`
    SpreadsheetV1,
    /// `unknown`
    Unknown,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl ConfigurationResponseProductType {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SplitV1 => "split_v1",
            Self::ExtractV2 => "extract_v2",
            Self::ClassifyV2 => "classify_v2",
            Self::ParseV2 => "parse_v2",
            Self::SpreadsheetV1 => "spreadsheet_v1",
            Self::Unknown => "unknown",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for ConfigurationResponseProductType {
    fn from(value: &str) -> Self {
        match value {
            "split_v1" => Self::SplitV1,
            "extract_v2" => Self::ExtractV2,
            "classify_v2" => Self::ClassifyV2,
            "parse_v2" => Self::ParseV2,
            "spreadsheet_v1" => Self::SpreadsheetV1,
            "unknown" => Self::Unknown,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for ConfigurationResponseProductType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for ConfigurationResponseProductType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ConfigurationResponseProductType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for ConfigurationResponseProductType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
