// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// Copied from llama_index.embeddings.vertex.base.VertexEmbeddingMode
/// since importing llama_index.embeddings.vertex.base incurs a lot of memory usage.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VertexEmbeddingMode {
    /// `default`
    Default,
    /// `classification`
    Classification,
    /// `clustering`
    Clustering,
    /// `similarity`
    Similarity,
    /// `retrieval`
    Retrieval,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl VertexEmbeddingMode {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Classification => "classification",
            Self::Clustering => "clustering",
            Self::Similarity => "similarity",
            Self::Retrieval => "retrieval",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for VertexEmbeddingMode {
    fn from(value: &str) -> Self {
        match value {
            "default" => Self::Default,
            "classification" => Self::Classification,
            "clustering" => Self::Clustering,
            "similarity" => Self::Similarity,
            "retrieval" => Self::Retrieval,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for VertexEmbeddingMode {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for VertexEmbeddingMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for VertexEmbeddingMode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for VertexEmbeddingMode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
