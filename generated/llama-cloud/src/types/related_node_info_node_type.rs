// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// The values of `RelatedNodeInfoNodeType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelatedNodeInfoNodeType {
    /// `1`
    _1,
    /// `2`
    _2,
    /// `3`
    _3,
    /// `4`
    _4,
    /// `5`
    _5,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl RelatedNodeInfoNodeType {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::_1 => "1",
            Self::_2 => "2",
            Self::_3 => "3",
            Self::_4 => "4",
            Self::_5 => "5",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for RelatedNodeInfoNodeType {
    fn from(value: &str) -> Self {
        match value {
            "1" => Self::_1,
            "2" => Self::_2,
            "3" => Self::_3,
            "4" => Self::_4,
            "5" => Self::_5,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for RelatedNodeInfoNodeType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for RelatedNodeInfoNodeType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for RelatedNodeInfoNodeType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for RelatedNodeInfoNodeType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
