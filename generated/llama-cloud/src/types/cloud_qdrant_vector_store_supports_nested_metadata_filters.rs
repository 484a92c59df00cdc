// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/scalar_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::union;

/// The values of `CloudQdrantVectorStoreSupportsNestedMetadataFilters`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudQdrantVectorStoreSupportsNestedMetadataFilters {
    /// `true`
    True,
    /// A value that this version of the crate does not know.
    Unrecognized(bool),
}

impl CloudQdrantVectorStoreSupportsNestedMetadataFilters {
    /// The value as it goes over the wire.
    pub fn as_bool(self) -> bool {
        match self {
            Self::True => true,
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<bool> for CloudQdrantVectorStoreSupportsNestedMetadataFilters {
    fn from(value: bool) -> Self {
        match value {
            true => Self::True,
            value => Self::Unrecognized(value),
        }
    }
}

impl fmt::Display for CloudQdrantVectorStoreSupportsNestedMetadataFilters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.as_bool(), f)
    }
}

impl<'de> Deserialize<'de> for CloudQdrantVectorStoreSupportsNestedMetadataFilters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = bool::deserialize(deserializer).map(Self::from)?;
        union::count_unknown(matches!(value, Self::Unrecognized(_)));
        Ok(value)
    }
}

impl Serialize for CloudQdrantVectorStoreSupportsNestedMetadataFilters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_bool().serialize(serializer)
    }
}
