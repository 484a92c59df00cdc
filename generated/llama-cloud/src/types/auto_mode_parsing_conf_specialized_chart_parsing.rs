// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// The values of `AutoModeParsingConfSpecializedChartParsing`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoModeParsingConfSpecializedChartParsing {
    /// `agentic_plus`
    AgenticPlus,
    /// `agentic`
    Agentic,
    /// `efficient`
    Efficient,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl AutoModeParsingConfSpecializedChartParsing {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AgenticPlus => "agentic_plus",
            Self::Agentic => "agentic",
            Self::Efficient => "efficient",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for AutoModeParsingConfSpecializedChartParsing {
    fn from(value: &str) -> Self {
        match value {
            "agentic_plus" => Self::AgenticPlus,
            "agentic" => Self::Agentic,
            "efficient" => Self::Efficient,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for AutoModeParsingConfSpecializedChartParsing {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for AutoModeParsingConfSpecializedChartParsing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for AutoModeParsingConfSpecializedChartParsing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for AutoModeParsingConfSpecializedChartParsing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
