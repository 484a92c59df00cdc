// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{string, union};

/// Distance methods for PGVector.
/// Docs:
/// <https://github.com/pgvector/pgvector?tab=readme-ov-file#query-options>
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PGVectorDistanceMethod {
    /// `l2`
    L2,
    /// `ip`
    Ip,
    /// `cosine`
    Cosine,
    /// `l1`
    L1,
    /// `hamming`
    Hamming,
    /// `jaccard`
    Jaccard,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl PGVectorDistanceMethod {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::L2 => "l2",
            Self::Ip => "ip",
            Self::Cosine => "cosine",
            Self::L1 => "l1",
            Self::Hamming => "hamming",
            Self::Jaccard => "jaccard",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for PGVectorDistanceMethod {
    fn from(value: &str) -> Self {
        match value {
            "l2" => Self::L2,
            "ip" => Self::Ip,
            "cosine" => Self::Cosine,
            "l1" => Self::L1,
            "hamming" => Self::Hamming,
            "jaccard" => Self::Jaccard,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for PGVectorDistanceMethod {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for PGVectorDistanceMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for PGVectorDistanceMethod {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = string::read(deserializer)?;
        union::count_unknown(matches!(value, Self::Unrecognized(_)));
        Ok(value)
    }
}

impl Serialize for PGVectorDistanceMethod {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
