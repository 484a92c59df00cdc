// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/shape_union.rs: edit those instead of this.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{self, Mismatch, Unrecognized, union};

/// The `DirectoryFileResponseMetadata` union, whose variants are distinguished by shape.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DirectoryFileResponseMetadata {
    /// A string.
    String(String),
    /// A whole number.
    Integer(i64),
    /// A list.
    StringArray(Vec<String>),
    /// A number.
    Number(f64),
    /// True or false.
    Boolean(bool),
    /// A value that this version of the crate does not recognize, kept as it was received.
    Unrecognized(Unrecognized),
}

impl From<&str> for DirectoryFileResponseMetadata {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for DirectoryFileResponseMetadata {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl runtime::Untagged for DirectoryFileResponseMetadata {
    fn choose(shape: &runtime::Shape<'_>) -> Option<Result<Self, Mismatch>> {
        Some(
            match shape.kind() {
                runtime::Kind::Number if shape.is_integer() => {
                    shape.decode(Self::Integer).or_else(|_| shape.decode(Self::Number))
                }
                runtime::Kind::String => shape.decode(Self::String),
                runtime::Kind::Array => shape.decode(Self::StringArray),
                runtime::Kind::Number => shape.decode(Self::Number),
                runtime::Kind::Boolean => shape.decode(Self::Boolean),
                _ => return None,
            },
        )
    }

    fn unrecognized(element: Unrecognized) -> Self {
        Self::Unrecognized(element)
    }
}

impl<'de> Deserialize<'de> for DirectoryFileResponseMetadata {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::untagged(deserializer)
    }
}

impl Serialize for DirectoryFileResponseMetadata {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => Serialize::serialize(value, serializer),
            Self::Integer(value) => Serialize::serialize(value, serializer),
            Self::StringArray(value) => Serialize::serialize(value, serializer),
            Self::Number(value) => Serialize::serialize(value, serializer),
            Self::Boolean(value) => Serialize::serialize(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
