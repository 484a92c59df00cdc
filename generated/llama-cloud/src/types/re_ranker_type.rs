// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// Enum for the reranker type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReRankerType {
    /// `system_default`
    SystemDefault,
    /// `llm`
    Llm,
    /// `cohere`
    Cohere,
    /// `bedrock`
    Bedrock,
    /// `score`
    Score,
    /// `disabled`
    Disabled,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl ReRankerType {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SystemDefault => "system_default",
            Self::Llm => "llm",
            Self::Cohere => "cohere",
            Self::Bedrock => "bedrock",
            Self::Score => "score",
            Self::Disabled => "disabled",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for ReRankerType {
    fn from(value: &str) -> Self {
        match value {
            "system_default" => Self::SystemDefault,
            "llm" => Self::Llm,
            "cohere" => Self::Cohere,
            "bedrock" => Self::Bedrock,
            "score" => Self::Score,
            "disabled" => Self::Disabled,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for ReRankerType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for ReRankerType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ReRankerType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for ReRankerType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
