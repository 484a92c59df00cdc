// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// The values of `AutoModeParsingConfVersion`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoModeParsingConfVersion {
    /// `latest`
    Latest,
    /// `2026-05-13`
    _2026_05_13,
    /// `2026-05-11`
    _2026_05_11,
    /// `2026-04-09`
    _2026_04_09,
    /// `2025-12-11`
    _2025_12_11,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl AutoModeParsingConfVersion {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Latest => "latest",
            Self::_2026_05_13 => "2026-05-13",
            Self::_2026_05_11 => "2026-05-11",
            Self::_2026_04_09 => "2026-04-09",
            Self::_2025_12_11 => "2025-12-11",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for AutoModeParsingConfVersion {
    fn from(value: &str) -> Self {
        match value {
            "latest" => Self::Latest,
            "2026-05-13" => Self::_2026_05_13,
            "2026-05-11" => Self::_2026_05_11,
            "2026-04-09" => Self::_2026_04_09,
            "2025-12-11" => Self::_2025_12_11,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for AutoModeParsingConfVersion {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for AutoModeParsingConfVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for AutoModeParsingConfVersion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for AutoModeParsingConfVersion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
