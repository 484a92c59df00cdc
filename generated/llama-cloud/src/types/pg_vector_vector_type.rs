// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{string, union};

/// Vector storage formats for PGVector.
/// Docs:
/// <https://github.com/pgvector/pgvector?tab=readme-ov-file#query-options>
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PGVectorVectorType {
    /// `vector`
    Vector,
    /// `half_vec`
    HalfVec,
    /// `bit`
    Bit,
    /// `sparse_vec`
    SparseVec,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl PGVectorVectorType {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Vector => "vector",
            Self::HalfVec => "half_vec",
            Self::Bit => "bit",
            Self::SparseVec => "sparse_vec",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for PGVectorVectorType {
    fn from(value: &str) -> Self {
        match value {
            "vector" => Self::Vector,
            "half_vec" => Self::HalfVec,
            "bit" => Self::Bit,
            "sparse_vec" => Self::SparseVec,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for PGVectorVectorType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for PGVectorVectorType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for PGVectorVectorType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = string::read(deserializer)?;
        union::count_unknown(matches!(value, Self::Unrecognized(_)));
        Ok(value)
    }
}

impl Serialize for PGVectorVectorType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
