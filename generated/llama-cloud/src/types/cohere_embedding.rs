// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, object};

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

    /// The modelId of the Cohere model to use.
    ///
    /// Default: `"embed-english-v3.0"`
    #[must_use]
    pub fn with_model_name(mut self, model_name: impl Into<String>) -> Self {
        self.model_name = Some(model_name.into());
        self
    }

    /// The batch size for embedding calls.
    ///
    /// Limits: 1 to 2048.
    ///
    /// Default: `10`
    #[must_use]
    pub fn with_embed_batch_size(mut self, embed_batch_size: i64) -> Self {
        self.embed_batch_size = Some(embed_batch_size);
        self
    }

    /// The number of workers to use for async embedding calls.
    #[must_use]
    pub fn with_num_workers(mut self, num_workers: i64) -> Self {
        self.num_workers = Some(num_workers);
        self.extra.remove_null("num_workers");
        self
    }

    /// Sends `num_workers` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_num_workers_null(mut self) -> Self {
        self.num_workers = None;
        object::set_null(&mut self.extra, "num_workers");
        self
    }

    /// Truncation type - START/ END/ NONE
    ///
    /// Default: `"END"`
    #[must_use]
    pub fn with_truncate(mut self, truncate: impl Into<String>) -> Self {
        self.truncate = Some(truncate.into());
        self
    }

    /// Model Input type. If not provided, search_document and search_query are used when needed.
    #[must_use]
    pub fn with_input_type(mut self, input_type: impl Into<String>) -> Self {
        self.input_type = Some(input_type.into());
        self.extra.remove_null("input_type");
        self
    }

    /// Sends `input_type` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_input_type_null(mut self) -> Self {
        self.input_type = None;
        object::set_null(&mut self.extra, "input_type");
        self
    }

    /// Embedding type. If not provided float embedding_type is used when needed.
    ///
    /// Default: `"float"`
    #[must_use]
    pub fn with_embedding_type(mut self, embedding_type: impl Into<String>) -> Self {
        self.embedding_type = Some(embedding_type.into());
        self
    }

    /// Default: `"CohereEmbedding"`
    #[must_use]
    pub fn with_class_name(mut self, class_name: impl Into<String>) -> Self {
        self.class_name = Some(class_name.into());
        self
    }
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
