// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/shape_union.rs: edit those instead of this.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{self, Mismatch, Unrecognized, union};

/// The `HuggingFaceInferenceAPIEmbeddingToken` union, whose variants are distinguished by shape.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HuggingFaceInferenceAPIEmbeddingToken {
    /// A string.
    String(String),
    /// True or false.
    Boolean(bool),
    /// A value that this version of the crate does not recognize, kept as it was received.
    Unrecognized(Unrecognized),
}

impl From<&str> for HuggingFaceInferenceAPIEmbeddingToken {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for HuggingFaceInferenceAPIEmbeddingToken {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl runtime::Untagged for HuggingFaceInferenceAPIEmbeddingToken {
    fn choose(shape: &runtime::Shape<'_>) -> Option<Result<Self, Mismatch>> {
        Some(
            match shape.kind() {
                runtime::Kind::String => shape.decode(Self::String),
                runtime::Kind::Boolean => shape.decode(Self::Boolean),
                _ => return None,
            },
        )
    }

    fn unrecognized(element: Unrecognized) -> Self {
        Self::Unrecognized(element)
    }
}

impl<'de> Deserialize<'de> for HuggingFaceInferenceAPIEmbeddingToken {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::untagged(deserializer)
    }
}

impl Serialize for HuggingFaceInferenceAPIEmbeddingToken {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => Serialize::serialize(value, serializer),
            Self::Boolean(value) => Serialize::serialize(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
