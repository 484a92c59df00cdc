// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::fmt;

use crate::runtime::{self, Extra, members, setters};

/// Cloud MongoDB Atlas Vector Store.
///
/// This class is used to store the configuration for a MongoDB Atlas vector store,
/// so that it can be created and used in LlamaCloud.
///
/// Args:
///     mongodb_uri (str): URI for connecting to MongoDB Atlas
///     db_name (str): name of the MongoDB database
///     collection_name (str): name of the MongoDB collection
///     vector_index_name (str): name of the MongoDB Atlas vector index
///     fulltext_index_name (str): name of the MongoDB Atlas full-text index
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudMongoDBAtlasVectorSearch {
    /// Default: `false`
    pub supports_nested_metadata_filters: Option<bool>,
    /// The `mongodb_uri` member.
    ///
    /// Sensitive: `Debug` does not show its value.
    ///
    /// Write-only: responses do not have it.
    pub mongodb_uri: Option<String>,
    /// The `db_name` member.
    pub db_name: String,
    /// The `collection_name` member.
    pub collection_name: String,
    /// The `vector_index_name` member.
    pub vector_index_name: Option<String>,
    /// The `fulltext_index_name` member.
    pub fulltext_index_name: Option<String>,
    /// The `embedding_dimension` member.
    pub embedding_dimension: Option<i64>,
    /// Default: `"CloudMongoDBAtlasVectorSearch"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Shows `[redacted]` in place of each sensitive value, even of one that is absent.
impl fmt::Debug for CloudMongoDBAtlasVectorSearch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CloudMongoDBAtlasVectorSearch")
            .field(
                "supports_nested_metadata_filters",
                &self.supports_nested_metadata_filters,
            )
            .field("mongodb_uri", &format_args!("[redacted]"))
            .field("db_name", &self.db_name)
            .field("collection_name", &self.collection_name)
            .field("vector_index_name", &self.vector_index_name)
            .field("fulltext_index_name", &self.fulltext_index_name)
            .field("embedding_dimension", &self.embedding_dimension)
            .field("class_name", &self.class_name)
            .field("extra", &self.extra)
            .finish()
    }
}

impl CloudMongoDBAtlasVectorSearch {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(
        mongodb_uri: impl Into<String>,
        db_name: impl Into<String>,
        collection_name: impl Into<String>,
    ) -> Self {
        Self {
            supports_nested_metadata_filters: None,
            mongodb_uri: Some(mongodb_uri.into()),
            db_name: db_name.into(),
            collection_name: collection_name.into(),
            vector_index_name: None,
            fulltext_index_name: None,
            embedding_dimension: None,
            class_name: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    CloudMongoDBAtlasVectorSearch,
    /// Default: `false`
    with_supports_nested_metadata_filters(supports_nested_metadata_filters: bool) = supports_nested_metadata_filters;
    /// The `vector_index_name` member.
    with_vector_index_name(vector_index_name: impl Into<String>) = vector_index_name.into(),
    /// Sends `vector_index_name` as null, which is not the same as leaving it out.
    with_vector_index_name_null = null "vector_index_name";
    /// The `fulltext_index_name` member.
    with_fulltext_index_name(fulltext_index_name: impl Into<String>) = fulltext_index_name.into(),
    /// Sends `fulltext_index_name` as null, which is not the same as leaving it out.
    with_fulltext_index_name_null = null "fulltext_index_name";
    /// The `embedding_dimension` member.
    with_embedding_dimension(embedding_dimension: i64) = embedding_dimension,
    /// Sends `embedding_dimension` as null, which is not the same as leaving it out.
    with_embedding_dimension_null = null "embedding_dimension";
    /// Default: `"CloudMongoDBAtlasVectorSearch"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
}

members! {
    CloudMongoDBAtlasVectorSearch,
    supports_nested_metadata_filters = optional "supports_nested_metadata_filters",
    mongodb_uri = optional "mongodb_uri",
    db_name = required "db_name",
    collection_name = required "collection_name",
    vector_index_name = optional_or_null "vector_index_name",
    fulltext_index_name = optional_or_null "fulltext_index_name",
    embedding_dimension = optional_or_null "embedding_dimension",
    class_name = optional "class_name",
}
