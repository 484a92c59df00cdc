// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, setters};

/// The `CohereEmbedding` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CohereEmbedding {
    /// The modelId of the Cohere model to use.
    ///
    /// Default: `"embed-english-v3.0"`
    pub model_name: Option<String>,
    /// The batch size for embedding calls.
    ///
    /// Limits: 1 to 2048.
    ///
    /// Default: `10`
    pub embed_batch_size: Option<i64>,
    /// The number of workers to use for async embedding calls.
    pub num_workers: Option<i64>,
    /// The Cohere API key.
    pub api_key: Option<String>,
    /// Truncation type - START/ END/ NONE
    ///
    /// Default: `"END"`
    pub truncate: Option<String>,
    /// Model Input type. If not provided, search_document and search_query are used when needed.
    pub input_type: Option<String>,
    /// Embedding type. If not provided float embedding_type is used when needed.
    ///
    /// Default: `"float"`
    pub embedding_type: Option<String>,
    /// Default: `"CohereEmbedding"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl CohereEmbedding {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(api_key: Option<String>) -> Self {
        Self {
            model_name: None,
            embed_batch_size: None,
            num_workers: None,
            api_key,
            truncate: None,
            input_type: None,
            embedding_type: None,
            class_name: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    CohereEmbedding,
    /// The modelId of the Cohere model to use.
    ///
    /// Default: `"embed-english-v3.0"`
    with_model_name(model_name: impl Into<String>) = model_name.into();
    /// The batch size for embedding calls.
    ///
    /// Limits: 1 to 2048.
    ///
    /// Default: `10`
    with_embed_batch_size(embed_batch_size: i64) = embed_batch_size;
    /// The number of workers to use for async embedding calls.
    with_num_workers(num_workers: i64) = num_workers,
    /// Sends `num_workers` as null, which is not the same as leaving it out.
    with_num_workers_null = null "num_workers";
    /// Truncation type - START/ END/ NONE
    ///
    /// Default: `"END"`
    with_truncate(truncate: impl Into<String>) = truncate.into();
    /// Model Input type. If not provided, search_document and search_query are used when needed.
    with_input_type(input_type: impl Into<String>) = input_type.into(),
    /// Sends `input_type` as null, which is not the same as leaving it out.
    with_input_type_null = null "input_type";
    /// Embedding type. If not provided float embedding_type is used when needed.
    ///
    /// Default: `"float"`
    with_embedding_type(embedding_type: impl Into<String>) = embedding_type.into();
    /// Default: `"CohereEmbedding"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
}

members! {
    CohereEmbedding,
    model_name = optional "model_name",
    embed_batch_size = optional "embed_batch_size",
    num_workers = optional_or_null "num_workers",
    api_key = nullable "api_key",
    truncate = optional "truncate",
    input_type = optional_or_null "input_type",
    embedding_type = optional "embedding_type",
    class_name = optional "class_name",
}
