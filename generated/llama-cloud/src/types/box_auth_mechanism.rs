// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{string, union};

/// The values of `BoxAuthMechanism`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoxAuthMechanism {
    /// `developer_token`
    DeveloperToken,
    /// `ccg`
    Ccg,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl BoxAuthMechanism {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DeveloperToken => "developer_token",
            Self::Ccg => "ccg",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for BoxAuthMechanism {
    fn from(value: &str) -> Self {
        match value {
            "developer_token" => Self::DeveloperToken,
            "ccg" => Self::Ccg,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for BoxAuthMechanism {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for BoxAuthMechanism {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for BoxAuthMechanism {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = string::read(deserializer)?;
        union::count_unknown(matches!(value, Self::Unrecognized(_)));
        Ok(value)
    }
}

impl Serialize for BoxAuthMechanism {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
