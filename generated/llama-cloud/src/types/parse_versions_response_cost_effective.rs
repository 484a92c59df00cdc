// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// The values of `ParseVersionsResponseCostEffective`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseVersionsResponseCostEffective {
    /// `2026-04-09`
    _2026_04_09,
    /// `2026-03-31`
    _2026_03_31,
    /// `2026-03-27`
    _2026_03_27,
    /// `2026-03-25`
    _2026_03_25,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl ParseVersionsResponseCostEffective {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::_2026_04_09 => "2026-04-09",
            Self::_2026_03_31 => "2026-03-31",
            Self::_2026_03_27 => "2026-03-27",
            Self::_2026_03_25 => "2026-03-25",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for ParseVersionsResponseCostEffective {
    fn from(value: &str) -> Self {
        match value {
            "2026-04-09" => Self::_2026_04_09,
            "2026-03-31" => Self::_2026_03_31,
            "2026-03-27" => Self::_2026_03_27,
            "2026-03-25" => Self::_2026_03_25,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for ParseVersionsResponseCostEffective {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for ParseVersionsResponseCostEffective {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ParseVersionsResponseCostEffective {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for ParseVersionsResponseCostEffective {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
