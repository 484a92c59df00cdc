// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/shape_union.rs: edit those instead of this.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{self, Mismatch, Unrecognized, union};

/// The `AutoModeConfigurationEntryPageLongerThanNChars` union, whose variants are distinguished by shape.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AutoModeConfigurationEntryPageLongerThanNChars {
    /// A number.
    Integer(i64),
    /// A string.
    String(String),
    /// A value that this version of the crate does not recognize, kept as it was received.
    Unrecognized(Unrecognized),
}

impl From<&str> for AutoModeConfigurationEntryPageLongerThanNChars {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for AutoModeConfigurationEntryPageLongerThanNChars {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl runtime::Untagged for AutoModeConfigurationEntryPageLongerThanNChars {
    fn choose(shape: &runtime::Shape<'_>) -> Option<Result<Self, Mismatch>> {
        Some(
            match shape.kind() {
                runtime::Kind::Number => shape.decode(Self::Integer),
                runtime::Kind::String => shape.decode(Self::String),
                _ => return None,
            },
        )
    }

    fn unrecognized(element: Unrecognized) -> Self {
        Self::Unrecognized(element)
    }
}

impl<'de> Deserialize<'de> for AutoModeConfigurationEntryPageLongerThanNChars {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::untagged(deserializer)
    }
}

impl Serialize for AutoModeConfigurationEntryPageLongerThanNChars {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => Serialize::serialize(value, serializer),
            Self::String(value) => Serialize::serialize(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
