// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/shape_union.rs: edit those instead of this.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{self, Unrecognized, union};

/// The `MetadataFilterValue` union. Of the variants that a value fits, the one that leaves the fewest members unknown, at any depth, is chosen. Ties go to the first.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MetadataFilterValue {
    /// A whole number.
    Integer(i64),
    /// A string.
    String(String),
    /// A list.
    StringArray(Vec<String>),
    /// A list.
    IntegerArray(Vec<i64>),
    /// A list.
    NumberArray(Vec<f64>),
    /// A number.
    Number(f64),
    /// A value that this version of the crate does not recognize, kept as it was received.
    Unrecognized(Unrecognized),
}

impl From<&str> for MetadataFilterValue {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for MetadataFilterValue {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl runtime::Tried for MetadataFilterValue {
    const VARIANTS: &'static [union::Variant<Self>] = &[
        union::Variant {
            name: "Integer",
            fits: union::Fits::Integer,
            decode: |shape| shape.decode(Self::Integer),
        },
        union::Variant {
            name: "String",
            fits: union::Fits::Kind(runtime::Kind::String),
            decode: |shape| shape.decode(Self::String),
        },
        union::Variant {
            name: "StringArray",
            fits: union::Fits::Kind(runtime::Kind::Array),
            decode: |shape| shape.decode(Self::StringArray),
        },
        union::Variant {
            name: "IntegerArray",
            fits: union::Fits::Kind(runtime::Kind::Array),
            decode: |shape| shape.decode(Self::IntegerArray),
        },
        union::Variant {
            name: "NumberArray",
            fits: union::Fits::Kind(runtime::Kind::Array),
            decode: |shape| shape.decode(Self::NumberArray),
        },
        union::Variant {
            name: "Number",
            fits: union::Fits::Fraction,
            decode: |shape| shape.decode(Self::Number),
        },
    ];

    fn unrecognized(element: Unrecognized) -> Self {
        Self::Unrecognized(element)
    }
}

impl<'de> Deserialize<'de> for MetadataFilterValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::tried(deserializer)
    }
}

impl Serialize for MetadataFilterValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => Serialize::serialize(value, serializer),
            Self::String(value) => Serialize::serialize(value, serializer),
            Self::StringArray(value) => Serialize::serialize(value, serializer),
            Self::IntegerArray(value) => Serialize::serialize(value, serializer),
            Self::NumberArray(value) => Serialize::serialize(value, serializer),
            Self::Number(value) => Serialize::serialize(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
