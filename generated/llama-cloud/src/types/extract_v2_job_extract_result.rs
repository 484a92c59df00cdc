// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/shape_union.rs: edit those instead of this.

#![allow(clippy::type_complexity, reason = "the API nests its types so")]

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::DataSourceCustomMetadata;
use crate::runtime::{self, Mismatch, Unrecognized, union};

/// The `ExtractV2JobExtractResult` union, whose variants are distinguished by shape.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExtractV2JobExtractResult {
    /// A list.
    DataSourceCustomMetadataRecordArray(
        Vec<BTreeMap<String, Option<DataSourceCustomMetadata>>>,
    ),
    /// An object.
    DataSourceCustomMetadataRecord(BTreeMap<String, Option<DataSourceCustomMetadata>>),
    /// A value that this version of the crate does not recognize, kept as it was received.
    Unrecognized(Unrecognized),
}

impl runtime::Untagged for ExtractV2JobExtractResult {
    fn choose(shape: &runtime::Shape<'_>) -> Option<Result<Self, Mismatch>> {
        Some(
            match shape.kind() {
                runtime::Kind::Array => {
                    shape.decode(Self::DataSourceCustomMetadataRecordArray)
                }
                runtime::Kind::Object => {
                    shape.decode(Self::DataSourceCustomMetadataRecord)
                }
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
            Self::DataSourceCustomMetadataRecordArray(value) => {
                Serialize::serialize(value, serializer)
            }
            Self::DataSourceCustomMetadataRecord(value) => {
                Serialize::serialize(value, serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
