// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// Vector store filter operator.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilterOperator {
    /// `==`
    EqEq,
    /// `>`
    Gt,
    /// `<`
    Lt,
    /// `!=`
    NotEq,
    /// `>=`
    GtEq,
    /// `<=`
    LtEq,
    /// `in`
    In,
    /// `nin`
    Nin,
    /// `any`
    Any,
    /// `all`
    All,
    /// `text_match`
    TextMatch,
    /// `text_match_insensitive`
    TextMatchInsensitive,
    /// `contains`
    Contains,
    /// `is_empty`
    IsEmpty,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl FilterOperator {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::EqEq => "==",
            Self::Gt => ">",
            Self::Lt => "<",
            Self::NotEq => "!=",
            Self::GtEq => ">=",
            Self::LtEq => "<=",
            Self::In => "in",
            Self::Nin => "nin",
            Self::Any => "any",
            Self::All => "all",
            Self::TextMatch => "text_match",
            Self::TextMatchInsensitive => "text_match_insensitive",
            Self::Contains => "contains",
            Self::IsEmpty => "is_empty",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for FilterOperator {
    fn from(value: &str) -> Self {
        match value {
            "==" => Self::EqEq,
            ">" => Self::Gt,
            "<" => Self::Lt,
            "!=" => Self::NotEq,
            ">=" => Self::GtEq,
            "<=" => Self::LtEq,
            "in" => Self::In,
            "nin" => Self::Nin,
            "any" => Self::Any,
            "all" => Self::All,
            "text_match" => Self::TextMatch,
            "text_match_insensitive" => Self::TextMatchInsensitive,
            "contains" => Self::Contains,
            "is_empty" => Self::IsEmpty,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for FilterOperator {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for FilterOperator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for FilterOperator {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for FilterOperator {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
