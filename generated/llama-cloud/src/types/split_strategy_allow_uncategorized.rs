// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// Controls handling of pages that don't match any category. 'include': pages can be grouped as 'uncategorized' and included in results. 'forbid': all pages must be assigned to a defined category. 'omit': pages can be classified as 'uncategorized' but are excluded from results.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SplitStrategyAllowUncategorized {
    /// `include`
    Include,
    /// `forbid`
    Forbid,
    /// `omit`
    Omit,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl SplitStrategyAllowUncategorized {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Include => "include",
            Self::Forbid => "forbid",
            Self::Omit => "omit",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for SplitStrategyAllowUncategorized {
    fn from(value: &str) -> Self {
        match value {
            "include" => Self::Include,
            "forbid" => Self::Forbid,
            "omit" => Self::Omit,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for SplitStrategyAllowUncategorized {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for SplitStrategyAllowUncategorized {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for SplitStrategyAllowUncategorized {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for SplitStrategyAllowUncategorized {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
