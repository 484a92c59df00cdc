// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, setters};

/// The `GeminiEmbedding` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GeminiEmbedding {
    /// The modelId of the Gemini model to use.
    ///
    /// Default: `"models/embedding-001"`
    pub model_name: Option<String>,
    /// The batch size for embedding calls.
    ///
    /// Limits: 1 to 2048.
    ///
    /// Default: `10`
    pub embed_batch_size: Option<i64>,
    /// The number of workers to use for async embedding calls.
    pub num_workers: Option<i64>,
    /// Title is only applicable for retrieval_document tasks, and is used to represent a document title. For other tasks, title is invalid.
    ///
    /// Default: `""`
    pub title: Option<String>,
    /// The task for embedding model.
    ///
    /// Default: `"retrieval_document"`
    pub task_type: Option<String>,
    /// API key to access the model. Defaults to None.
    pub api_key: Option<String>,
    /// API base to access the model. Defaults to None.
    pub api_base: Option<String>,
    /// Transport to access the model. Defaults to None.
    pub transport: Option<String>,
    /// Optional reduced dimension for output embeddings. Supported by models/text-embedding-004 and newer (e.g. gemini-embedding-001). Not supported by models/embedding-001.
    pub output_dimensionality: Option<i64>,
    /// Default: `"GeminiEmbedding"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl GeminiEmbedding {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    GeminiEmbedding,
    /// The modelId of the Gemini model to use.
    ///
    /// Default: `"models/embedding-001"`
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
    /// Title is only applicable for retrieval_document tasks, and is used to represent a document title. For other tasks, title is invalid.
    ///
    /// Default: `""`
    with_title(title: impl Into<String>) = title.into(),
    /// Sends `title` as null, which is not the same as leaving it out.
    with_title_null = null "title";
    /// The task for embedding model.
    ///
    /// Default: `"retrieval_document"`
    with_task_type(task_type: impl Into<String>) = task_type.into(),
    /// Sends `task_type` as null, which is not the same as leaving it out.
    with_task_type_null = null "task_type";
    /// API key to access the model. Defaults to None.
    with_api_key(api_key: impl Into<String>) = api_key.into(),
    /// Sends `api_key` as null, which is not the same as leaving it out.
    with_api_key_null = null "api_key";
    /// API base to access the model. Defaults to None.
    with_api_base(api_base: impl Into<String>) = api_base.into(),
    /// Sends `api_base` as null, which is not the same as leaving it out.
    with_api_base_null = null "api_base";
    /// Transport to access the model. Defaults to None.
    with_transport(transport: impl Into<String>) = transport.into(),
    /// Sends `transport` as null, which is not the same as leaving it out.
    with_transport_null = null "transport";
    /// Optional reduced dimension for output embeddings. Supported by models/text-embedding-004 and newer (e.g. gemini-embedding-001). Not supported by models/embedding-001.
    with_output_dimensionality(output_dimensionality: i64) = output_dimensionality,
    /// Sends `output_dimensionality` as null, which is not the same as leaving it out.
    with_output_dimensionality_null = null "output_dimensionality";
    /// Default: `"GeminiEmbedding"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
}

members! {
    GeminiEmbedding,
    model_name = optional "model_name",
    embed_batch_size = optional "embed_batch_size",
    num_workers = optional_or_null "num_workers",
    title = optional_or_null "title",
    task_type = optional_or_null "task_type",
    api_key = optional_or_null "api_key",
    api_base = optional_or_null "api_base",
    transport = optional_or_null "transport",
    output_dimensionality = optional_or_null "output_dimensionality",
    class_name = optional "class_name",
}
