// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// The name of the OpenAI embedding model.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedOpenAIEmbeddingModelName {
    /// `openai-text-embedding-3-small`
    OpenaiTextEmbedding3Small,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl ManagedOpenAIEmbeddingModelName {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OpenaiTextEmbedding3Small => "openai-text-embedding-3-small",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for ManagedOpenAIEmbeddingModelName {
    fn from(value: &str) -> Self {
        match value {
            "openai-text-embedding-3-small" => Self::OpenaiTextEmbedding3Small,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for ManagedOpenAIEmbeddingModelName {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for ManagedOpenAIEmbeddingModelName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ManagedOpenAIEmbeddingModelName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for ManagedOpenAIEmbeddingModelName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
