// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/shape_union.rs: edit those instead of this.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{FilterTypeUnionIntFloat, FilterTypeUnionStrIntBoolFloat};
use crate::runtime::{self, Mismatch, Unrecognized, union};

/// The `BetaRetrievalRetrieveCustomFilters` union, whose variants are distinguished by shape.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BetaRetrievalRetrieveCustomFilters {
    /// An object.
    FilterTypeUnionStrIntBoolFloat(FilterTypeUnionStrIntBoolFloat),
    /// A list.
    FilterTypeUnionIntFloatArray(Vec<FilterTypeUnionIntFloat>),
    /// A value that this version of the crate does not recognize, kept as it was received.
    Unrecognized(Unrecognized),
}

impl From<FilterTypeUnionStrIntBoolFloat> for BetaRetrievalRetrieveCustomFilters {
    fn from(value: FilterTypeUnionStrIntBoolFloat) -> Self {
        Self::FilterTypeUnionStrIntBoolFloat(value)
    }
}

impl runtime::Untagged for BetaRetrievalRetrieveCustomFilters {
    fn choose(shape: &runtime::Shape<'_>) -> Option<Result<Self, Mismatch>> {
        Some(
            match shape.kind() {
                runtime::Kind::Object => {
                    shape.decode(Self::FilterTypeUnionStrIntBoolFloat)
                }
                runtime::Kind::Array => shape.decode(Self::FilterTypeUnionIntFloatArray),
                _ => return None,
            },
        )
    }

    fn unrecognized(element: Unrecognized) -> Self {
        Self::Unrecognized(element)
    }
}

impl<'de> Deserialize<'de> for BetaRetrievalRetrieveCustomFilters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::untagged(deserializer)
    }
}

impl Serialize for BetaRetrievalRetrieveCustomFilters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::FilterTypeUnionStrIntBoolFloat(value) => {
                Serialize::serialize(value, serializer)
            }
            Self::FilterTypeUnionIntFloatArray(value) => {
                Serialize::serialize(value, serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
