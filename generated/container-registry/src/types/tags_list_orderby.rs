// @generated from spec/container-registry.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// The order of the items. Lexical unless given.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagsListOrderby {
    /// `timeasc`
    Timeasc,
    /// `timedesc`
    Timedesc,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl TagsListOrderby {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Timeasc => "timeasc",
            Self::Timedesc => "timedesc",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for TagsListOrderby {
    fn from(value: &str) -> Self {
        match value {
            "timeasc" => Self::Timeasc,
            "timedesc" => Self::Timedesc,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for TagsListOrderby {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for TagsListOrderby {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for TagsListOrderby {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for TagsListOrderby {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
