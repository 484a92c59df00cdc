// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/shape_union.rs: edit those instead of this.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{self, Json, Mismatch, Unrecognized, union};

/// The `ExtractV2JobExtractResult` union, whose variants are distinguished by shape.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExtractV2JobExtractResult {
    /// A list.
    UnknownRecordArray(Vec<BTreeMap<String, Json>>),
    /// An object.
    UnknownRecord(BTreeMap<String, Json>),
    /// A value that this version of the crate does not recognize, kept as it was received.
    Unrecognized(Unrecognized),
}

impl runtime::Untagged for ExtractV2JobExtractResult {
    fn choose(shape: &runtime::Shape<'_>) -> Option<Result<Self, Mismatch>> {
        Some(
            match shape.kind() {
                runtime::Kind::Array => shape.decode(Self::UnknownRecordArray),
                runtime::Kind::Object => shape.decode(Self::UnknownRecord),
                _ => return None,
            },
        )
    }

    fn unrecognized(element: Unrecognized) -> Self {
        Self::Unrecognized(element)
    }
}

impl<'de> Deserialize<'de> for ExtractV2JobExtractResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::untagged(deserializer)
    }
}

impl Serialize for ExtractV2JobExtractResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::UnknownRecordArray(value) => Serialize::serialize(value, serializer),
            Self::UnknownRecord(value) => Serialize::serialize(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
