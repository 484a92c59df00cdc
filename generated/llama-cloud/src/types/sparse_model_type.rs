// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// Enum for sparse model types supported in LlamaCloud.
///
/// SPLADE: Uses HuggingFace Splade model for sparse embeddings
/// BM25: Uses Qdrant's FastEmbed BM25 model for sparse embeddings
/// AUTO: Automatically selects based on deployment mode (BYOC uses term frequency, Cloud uses Splade)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SparseModelType {
    /// `splade`
    Splade,
    /// `bm25`
    Bm25,
    /// `auto`
    Auto,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl SparseModelType {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Splade => "splade",
            Self::Bm25 => "bm25",
            Self::Auto => "auto",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for SparseModelType {
    fn from(value: &str) -> Self {
        match value {
            "splade" => Self::Splade,
            "bm25" => Self::Bm25,
            "auto" => Self::Auto,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for SparseModelType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for SparseModelType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for SparseModelType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for SparseModelType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
