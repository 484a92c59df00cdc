// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{string, union};

/// Jira REST API version to use (2 or 3). 3 supports Atlassian Document Format (ADF).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudJiraDataSourceV2ApiVersion {
    /// `2`
    _2,
    /// `3`
    _3,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl CloudJiraDataSourceV2ApiVersion {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::_2 => "2",
            Self::_3 => "3",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for CloudJiraDataSourceV2ApiVersion {
    fn from(value: &str) -> Self {
        match value {
            "2" => Self::_2,
            "3" => Self::_3,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for CloudJiraDataSourceV2ApiVersion {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for CloudJiraDataSourceV2ApiVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CloudJiraDataSourceV2ApiVersion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = string::read(deserializer)?;
        union::count_unknown(matches!(value, Self::Unrecognized(_)));
        Ok(value)
    }
}

impl Serialize for CloudJiraDataSourceV2ApiVersion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
