// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{string, union};

/// Enum for representing the different available page error handling modes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailPageMode {
    /// `raw_text`
    RawText,
    /// `blank_page`
    BlankPage,
    /// `error_message`
    ErrorMessage,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl FailPageMode {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::RawText => "raw_text",
            Self::BlankPage => "blank_page",
            Self::ErrorMessage => "error_message",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for FailPageMode {
    fn from(value: &str) -> Self {
        match value {
            "raw_text" => Self::RawText,
            "blank_page" => Self::BlankPage,
            "error_message" => Self::ErrorMessage,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for FailPageMode {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for FailPageMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for FailPageMode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = string::read(deserializer)?;
        union::count_unknown(matches!(value, Self::Unrecognized(_)));
        Ok(value)
    }
}

impl Serialize for FailPageMode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
