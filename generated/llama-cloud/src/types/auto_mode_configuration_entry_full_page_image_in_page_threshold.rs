// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/shape_union.rs: edit those instead of this.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{self, Mismatch, Unrecognized, union};

/// The `AutoModeConfigurationEntryFullPageImageInPageThreshold` union, whose variants are distinguished by shape.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AutoModeConfigurationEntryFullPageImageInPageThreshold {
    /// A string.
    String(String),
    /// A number.
    Number(f64),
    /// A value that this version of the crate does not recognize, kept as it was received.
    Unrecognized(Unrecognized),
}

impl From<&str> for AutoModeConfigurationEntryFullPageImageInPageThreshold {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for AutoModeConfigurationEntryFullPageImageInPageThreshold {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl runtime::Untagged for AutoModeConfigurationEntryFullPageImageInPageThreshold {
    fn choose(shape: &runtime::Shape<'_>) -> Option<Result<Self, Mismatch>> {
        Some(
            match shape.kind() {
                runtime::Kind::String => shape.decode(Self::String),
                runtime::Kind::Number => shape.decode(Self::Number),
                _ => return None,
            },
        )
    }

    fn unrecognized(element: Unrecognized) -> Self {
        Self::Unrecognized(element)
    }
}

impl<'de> Deserialize<'de> for AutoModeConfigurationEntryFullPageImageInPageThreshold {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::untagged(deserializer)
    }
}

impl Serialize for AutoModeConfigurationEntryFullPageImageInPageThreshold {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => Serialize::serialize(value, serializer),
            Self::Number(value) => Serialize::serialize(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
