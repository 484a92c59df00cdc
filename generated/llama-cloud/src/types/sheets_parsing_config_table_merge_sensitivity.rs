// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// The values of `SheetsParsingConfigTableMergeSensitivity`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SheetsParsingConfigTableMergeSensitivity {
    /// `strong`
    Strong,
    /// `weak`
    Weak,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl SheetsParsingConfigTableMergeSensitivity {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Strong => "strong",
            Self::Weak => "weak",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for SheetsParsingConfigTableMergeSensitivity {
    fn from(value: &str) -> Self {
        match value {
            "strong" => Self::Strong,
            "weak" => Self::Weak,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for SheetsParsingConfigTableMergeSensitivity {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for SheetsParsingConfigTableMergeSensitivity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for SheetsParsingConfigTableMergeSensitivity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for SheetsParsingConfigTableMergeSensitivity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
