// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// The values of `ExtractConfigurationExtractionTarget`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtractConfigurationExtractionTarget {
    /// `per_doc`
    PerDoc,
    /// `per_page`
    PerPage,
    /// `per_table_row`
    PerTableRow,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl ExtractConfigurationExtractionTarget {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PerDoc => "per_doc",
            Self::PerPage => "per_page",
            Self::PerTableRow => "per_table_row",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for ExtractConfigurationExtractionTarget {
    fn from(value: &str) -> Self {
        match value {
            "per_doc" => Self::PerDoc,
            "per_page" => Self::PerPage,
            "per_table_row" => Self::PerTableRow,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for ExtractConfigurationExtractionTarget {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for ExtractConfigurationExtractionTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ExtractConfigurationExtractionTarget {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for ExtractConfigurationExtractionTarget {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
