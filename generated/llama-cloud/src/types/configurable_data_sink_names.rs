// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// The values of `ConfigurableDataSinkNames`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigurableDataSinkNames {
    /// `PINECONE`
    Pinecone,
    /// `POSTGRES`
    Postgres,
    /// `QDRANT`
    Qdrant,
    /// `AZUREAI_SEARCH`
    AzureaiSearch,
    /// `MONGODB_ATLAS`
    MongodbAtlas,
    /// `MILVUS`
    Milvus,
    /// `ASTRA_DB`
    AstraDb,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl ConfigurableDataSinkNames {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pinecone => "PINECONE",
            Self::Postgres => "POSTGRES",
            Self::Qdrant => "QDRANT",
            Self::AzureaiSearch => "AZUREAI_SEARCH",
            Self::MongodbAtlas => "MONGODB_ATLAS",
            Self::Milvus => "MILVUS",
            Self::AstraDb => "ASTRA_DB",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for ConfigurableDataSinkNames {
    fn from(value: &str) -> Self {
        match value {
            "PINECONE" => Self::Pinecone,
            "POSTGRES" => Self::Postgres,
            "QDRANT" => Self::Qdrant,
            "AZUREAI_SEARCH" => Self::AzureaiSearch,
            "MONGODB_ATLAS" => Self::MongodbAtlas,
            "MILVUS" => Self::Milvus,
            "ASTRA_DB" => Self::AstraDb,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for ConfigurableDataSinkNames {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for ConfigurableDataSinkNames {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ConfigurableDataSinkNames {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for ConfigurableDataSinkNames {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
