// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/shape_union.rs: edit those instead of this.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::RelatedNodeInfo;
use crate::runtime::{self, Mismatch, Unrecognized, union};

/// The `TextNodeRelationships` union, whose variants are distinguished by shape.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TextNodeRelationships {
    /// An object.
    RelatedNodeInfo(RelatedNodeInfo),
    /// A list.
    RelatedNodeInfoArray(Vec<RelatedNodeInfo>),
    /// A value that this version of the crate does not recognize, kept as it was received.
    Unrecognized(Unrecognized),
}

impl runtime::Untagged for TextNodeRelationships {
    fn choose(shape: &runtime::Shape<'_>) -> Option<Result<Self, Mismatch>> {
        Some(
            match shape.kind() {
                runtime::Kind::Object => shape.decode(Self::RelatedNodeInfo),
                runtime::Kind::Array => shape.decode(Self::RelatedNodeInfoArray),
                _ => return None,
            },
        )
    }

    fn unrecognized(element: Unrecognized) -> Self {
        Self::Unrecognized(element)
    }
}

impl<'de> Deserialize<'de> for TextNodeRelationships {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::untagged(deserializer)
    }
}

impl Serialize for TextNodeRelationships {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::RelatedNodeInfo(value) => Serialize::serialize(value, serializer),
            Self::RelatedNodeInfoArray(value) => Serialize::serialize(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
