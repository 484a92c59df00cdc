// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// The values of `SpreadsheetResultType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpreadsheetResultType {
    /// `table`
    Table,
    /// `extra`
    Extra,
    /// `cell_metadata`
    CellMetadata,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl SpreadsheetResultType {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Table => "table",
            Self::Extra => "extra",
            Self::CellMetadata => "cell_metadata",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for SpreadsheetResultType {
    fn from(value: &str) -> Self {
        match value {
            "table" => Self::Table,
            "extra" => Self::Extra,
            "cell_metadata" => Self::CellMetadata,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for SpreadsheetResultType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for SpreadsheetResultType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for SpreadsheetResultType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for SpreadsheetResultType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
