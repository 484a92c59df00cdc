// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// The values of `FilterTypeUnionIntFloatOperator`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilterTypeUnionIntFloatOperator {
    /// `eq`
    Eq,
    /// `ne`
    Ne,
    /// `gt`
    Gt,
    /// `lt`
    Lt,
    /// `gte`
    Gte,
    /// `lte`
    Lte,
    /// `in`
    In,
    /// `nin`
    Nin,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl FilterTypeUnionIntFloatOperator {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Eq => "eq",
            Self::Ne => "ne",
            Self::Gt => "gt",
            Self::Lt => "lt",
            Self::Gte => "gte",
            Self::Lte => "lte",
            Self::In => "in",
            Self::Nin => "nin",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for FilterTypeUnionIntFloatOperator {
    fn from(value: &str) -> Self {
        match value {
            "eq" => Self::Eq,
            "ne" => Self::Ne,
            "gt" => Self::Gt,
            "lt" => Self::Lt,
            "gte" => Self::Gte,
            "lte" => Self::Lte,
            "in" => Self::In,
            "nin" => Self::Nin,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for FilterTypeUnionIntFloatOperator {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for FilterTypeUnionIntFloatOperator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for FilterTypeUnionIntFloatOperator {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for FilterTypeUnionIntFloatOperator {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
