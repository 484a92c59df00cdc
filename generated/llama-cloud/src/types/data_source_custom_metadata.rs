// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/shape_union.rs: edit those instead of this.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{self, Json, Mismatch, Unrecognized, union};

/// The `DataSourceCustomMetadata` union, whose variants are distinguished by shape.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DataSourceCustomMetadata {
    /// A list.
    UnknownArray(Vec<Json>),
    /// A string.
    String(String),
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(f64),
    /// True or false.
    Boolean(bool),
    /// An object.
    UnknownRecord(BTreeMap<String, Json>),
    /// A value that this version of the crate does not recognize, kept as it was received.
    Unrecognized(Unrecognized),
}

impl From<&str> for DataSourceCustomMetadata {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for DataSourceCustomMetadata {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl runtime::Untagged for DataSourceCustomMetadata {
    fn choose(shape: &runtime::Shape<'_>) -> Option<Result<Self, Mismatch>> {
        Some(
            match shape.kind() {
                runtime::Kind::Number if shape.is_integer() => {
                    shape.decode(Self::Integer).or_else(|_| shape.decode(Self::Number))
                }
                runtime::Kind::Array => shape.decode(Self::UnknownArray),
                runtime::Kind::String => shape.decode(Self::String),
                runtime::Kind::Number => shape.decode(Self::Number),
                runtime::Kind::Boolean => shape.decode(Self::Boolean),
                runtime::Kind::Object => shape.decode(Self::UnknownRecord),
                _ => return None,
            },
        )
    }

    fn unrecognized(element: Unrecognized) -> Self {
        Self::Unrecognized(element)
    }
}

impl<'de> Deserialize<'de> for DataSourceCustomMetadata {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::untagged(deserializer)
    }
}

impl Serialize for DataSourceCustomMetadata {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::UnknownArray(value) => Serialize::serialize(value, serializer),
            Self::String(value) => Serialize::serialize(value, serializer),
            Self::Integer(value) => Serialize::serialize(value, serializer),
            Self::Number(value) => Serialize::serialize(value, serializer),
            Self::Boolean(value) => Serialize::serialize(value, serializer),
            Self::UnknownRecord(value) => Serialize::serialize(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
