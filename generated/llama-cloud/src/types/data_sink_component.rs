// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/shape_union.rs: edit those instead of this.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{
    CloudAstraDBVectorStore, CloudAzureAISearchVectorStore, CloudMilvusVectorStore,
    CloudMongoDBAtlasVectorSearch, CloudPineconeVectorStore, CloudPostgresVectorStore,
    CloudQdrantVectorStore,
};
use crate::runtime::{self, Json, Unrecognized, union};

/// The `DataSinkComponent` union. Of the variants that a value fits, the one that leaves the fewest members unknown, at any depth, is chosen. Ties go to the first.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DataSinkComponent {
    /// An object.
    CloudPineconeVectorStore(CloudPineconeVectorStore),
    /// An object.
    CloudPostgresVectorStore(CloudPostgresVectorStore),
    /// An object.
    CloudQdrantVectorStore(CloudQdrantVectorStore),
    /// An object.
    CloudAzureAiSearchVectorStore(CloudAzureAISearchVectorStore),
    /// An object.
    CloudMongoDbAtlasVectorSearch(CloudMongoDBAtlasVectorSearch),
    /// An object.
    CloudMilvusVectorStore(CloudMilvusVectorStore),
    /// An object.
    CloudAstraDbVectorStore(CloudAstraDBVectorStore),
    /// An object.
    UnknownRecord(BTreeMap<String, Json>),
    /// A value that this version of the crate does not recognize, kept as it was received.
    Unrecognized(Unrecognized),
}

impl From<CloudPineconeVectorStore> for DataSinkComponent {
    fn from(value: CloudPineconeVectorStore) -> Self {
        Self::CloudPineconeVectorStore(value)
    }
}

impl From<CloudPostgresVectorStore> for DataSinkComponent {
    fn from(value: CloudPostgresVectorStore) -> Self {
        Self::CloudPostgresVectorStore(value)
    }
}

impl From<CloudQdrantVectorStore> for DataSinkComponent {
    fn from(value: CloudQdrantVectorStore) -> Self {
        Self::CloudQdrantVectorStore(value)
    }
}

impl From<CloudAzureAISearchVectorStore> for DataSinkComponent {
    fn from(value: CloudAzureAISearchVectorStore) -> Self {
        Self::CloudAzureAiSearchVectorStore(value)
    }
}

impl From<CloudMongoDBAtlasVectorSearch> for DataSinkComponent {
    fn from(value: CloudMongoDBAtlasVectorSearch) -> Self {
        Self::CloudMongoDbAtlasVectorSearch(value)
    }
}

impl From<CloudMilvusVectorStore> for DataSinkComponent {
    fn from(value: CloudMilvusVectorStore) -> Self {
        Self::CloudMilvusVectorStore(value)
    }
}

impl From<CloudAstraDBVectorStore> for DataSinkComponent {
    fn from(value: CloudAstraDBVectorStore) -> Self {
        Self::CloudAstraDbVectorStore(value)
    }
}

impl runtime::Tried for DataSinkComponent {
    const VARIANTS: &'static [union::Variant<Self>] = &[
        union::Variant {
            name: "CloudPineconeVectorStore",
            fits: union::Fits::Object(union::Known {
                required: &["index_name"],
                optional: &[
                    "supports_nested_metadata_filters",
                    "api_key",
                    "namespace",
                    "insert_kwargs",
                    "class_name",
                ],
                has_others: false,
                values: &[("supports_nested_metadata_filters", &["true"])],
            }),
            decode: |shape| shape.decode(Self::CloudPineconeVectorStore),
        },
        union::Variant {
            name: "CloudPostgresVectorStore",
            fits: union::Fits::Object(union::Known {
                required: &[
                    "database",
                    "host",
                    "port",
                    "user",
                    "table_name",
                    "schema_name",
                    "embed_dim",
                ],
                optional: &[
                    "supports_nested_metadata_filters",
                    "password",
                    "hybrid_search",
                    "perform_setup",
                    "hnsw_settings",
                    "class_name",
                ],
                has_others: false,
                values: &[],
            }),
            decode: |shape| shape.decode(Self::CloudPostgresVectorStore),
        },
        union::Variant {
            name: "CloudQdrantVectorStore",
            fits: union::Fits::Object(union::Known {
                required: &["collection_name", "url"],
                optional: &[
                    "supports_nested_metadata_filters",
                    "api_key",
                    "max_retries",
                    "client_kwargs",
                    "class_name",
                ],
                has_others: false,
                values: &[("supports_nested_metadata_filters", &["true"])],
            }),
            decode: |shape| shape.decode(Self::CloudQdrantVectorStore),
        },
        union::Variant {
            name: "CloudAzureAiSearchVectorStore",
            fits: union::Fits::Object(union::Known {
                required: &["search_service_endpoint"],
                optional: &[
                    "supports_nested_metadata_filters",
                    "search_service_api_key",
                    "search_service_api_version",
                    "index_name",
                    "filterable_metadata_field_keys",
                    "embedding_dimension",
                    "client_id",
                    "client_secret",
                    "tenant_id",
                    "class_name",
                ],
                has_others: false,
                values: &[("supports_nested_metadata_filters", &["true"])],
            }),
            decode: |shape| shape.decode(Self::CloudAzureAiSearchVectorStore),
        },
        union::Variant {
            name: "CloudMongoDbAtlasVectorSearch",
            fits: union::Fits::Object(union::Known {
                required: &["db_name", "collection_name"],
                optional: &[
                    "supports_nested_metadata_filters",
                    "mongodb_uri",
                    "vector_index_name",
                    "fulltext_index_name",
                    "embedding_dimension",
                    "class_name",
                ],
                has_others: false,
                values: &[],
            }),
            decode: |shape| shape.decode(Self::CloudMongoDbAtlasVectorSearch),
        },
        union::Variant {
            name: "CloudMilvusVectorStore",
            fits: union::Fits::Object(union::Known {
                required: &["uri"],
                optional: &[
                    "supports_nested_metadata_filters",
                    "collection_name",
                    "token",
                    "embedding_dimension",
                    "class_name",
                ],
                has_others: false,
                values: &[],
            }),
            decode: |shape| shape.decode(Self::CloudMilvusVectorStore),
        },
        union::Variant {
            name: "CloudAstraDbVectorStore",
            fits: union::Fits::Object(union::Known {
                required: &["api_endpoint", "collection_name", "embedding_dimension"],
                optional: &[
                    "supports_nested_metadata_filters",
                    "token",
                    "keyspace",
                    "class_name",
                ],
                has_others: false,
                values: &[("supports_nested_metadata_filters", &["true"])],
            }),
            decode: |shape| shape.decode(Self::CloudAstraDbVectorStore),
        },
        union::Variant {
            name: "UnknownRecord",
            fits: union::Fits::Record,
            decode: |shape| shape.decode(Self::UnknownRecord),
        },
    ];

    fn unrecognized(element: Unrecognized) -> Self {
        Self::Unrecognized(element)
    }
}

impl<'de> Deserialize<'de> for DataSinkComponent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::tried(deserializer)
    }
}

impl Serialize for DataSinkComponent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::CloudPineconeVectorStore(value) => {
                Serialize::serialize(value, serializer)
            }
            Self::CloudPostgresVectorStore(value) => {
                Serialize::serialize(value, serializer)
            }
            Self::CloudQdrantVectorStore(value) => {
                Serialize::serialize(value, serializer)
            }
            Self::CloudAzureAiSearchVectorStore(value) => {
                Serialize::serialize(value, serializer)
            }
            Self::CloudMongoDbAtlasVectorSearch(value) => {
                Serialize::serialize(value, serializer)
            }
            Self::CloudMilvusVectorStore(value) => {
                Serialize::serialize(value, serializer)
            }
            Self::CloudAstraDbVectorStore(value) => {
                Serialize::serialize(value, serializer)
            }
            Self::UnknownRecord(value) => Serialize::serialize(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
