// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

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

values! {
    ConfigurableDataSinkNames,
    Pinecone = "PINECONE",
    Postgres = "POSTGRES",
    Qdrant = "QDRANT",
    AzureaiSearch = "AZUREAI_SEARCH",
    MongodbAtlas = "MONGODB_ATLAS",
    Milvus = "MILVUS",
    AstraDb = "ASTRA_DB",
}
