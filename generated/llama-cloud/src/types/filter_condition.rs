// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// Vector store filter conditions to combine different filters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilterCondition {
    /// `and`
    And,
    /// `or`
    Or,
    /// `not`
    Not,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl FilterCondition {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::And => "and",
            Self::Or => "or",
            Self::Not => "not",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for FilterCondition {
    fn from(value: &str) -> Self {
        match value {
            "and" => Self::And,
            "or" => Self::Or,
            "not" => Self::Not,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for FilterCondition {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for FilterCondition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for FilterCondition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for FilterCondition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
