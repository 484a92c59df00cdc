// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// The values of `AutoModeParsingConfTier`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoModeParsingConfTier {
    /// `fast`
    Fast,
    /// `cost_effective`
    CostEffective,
    /// `agentic`
    Agentic,
    /// `agentic_plus`
    AgenticPlus,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl AutoModeParsingConfTier {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fast => "fast",
            Self::CostEffective => "cost_effective",
            Self::Agentic => "agentic",
            Self::AgenticPlus => "agentic_plus",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for AutoModeParsingConfTier {
    fn from(value: &str) -> Self {
        match value {
            "fast" => Self::Fast,
            "cost_effective" => Self::CostEffective,
            "agentic" => Self::Agentic,
            "agentic_plus" => Self::AgenticPlus,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for AutoModeParsingConfTier {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for AutoModeParsingConfTier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for AutoModeParsingConfTier {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for AutoModeParsingConfTier {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
