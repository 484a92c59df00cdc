// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/shape_union.rs: edit those instead of this.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{MetadataFilter, MetadataFilters};
use crate::runtime::{self, Mismatch, Unrecognized, union};

/// The `MetadataFiltersFilters` union, whose variants are distinguished by shape.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MetadataFiltersFilters {
    /// An object with `key`.
    MetadataFilter(MetadataFilter),
    /// An object with `filters`.
    MetadataFilters(MetadataFilters),
    /// A value that this version of the crate does not recognize, kept as it was received.
    Unrecognized(Unrecognized),
}

impl From<MetadataFilter> for MetadataFiltersFilters {
    fn from(value: MetadataFilter) -> Self {
        Self::MetadataFilter(value)
    }
}

impl From<MetadataFilters> for MetadataFiltersFilters {
    fn from(value: MetadataFilters) -> Self {
        Self::MetadataFilters(value)
    }
}

impl runtime::Untagged for MetadataFiltersFilters {
    fn choose(shape: &runtime::Shape<'_>) -> Option<Result<Self, Mismatch>> {
        Some(
            match shape.kind() {
                runtime::Kind::Object if shape.has("key") => {
                    shape.decode(Self::MetadataFilter)
                }
                runtime::Kind::Object if shape.has("filters") => {
                    shape.decode(Self::MetadataFilters)
                }
                _ => return None,
            },
        )
    }

    fn unrecognized(element: Unrecognized) -> Self {
        Self::Unrecognized(element)
    }
}

impl<'de> Deserialize<'de> for MetadataFiltersFilters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::untagged(deserializer)
    }
}

impl Serialize for MetadataFiltersFilters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::MetadataFilter(value) => Serialize::serialize(value, serializer),
            Self::MetadataFilters(value) => Serialize::serialize(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
