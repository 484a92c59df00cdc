// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, object};

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

    /// The modelId of the Gemini model to use.
    ///
    /// Default: `"models/embedding-001"`
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

    /// Title is only applicable for retrieval_document tasks, and is used to represent a document title. For other tasks, title is invalid.
    ///
    /// Default: `""`
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self.extra.remove_null("title");
        self
    }

    /// Sends `title` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_title_null(mut self) -> Self {
        self.title = None;
        object::set_null(&mut self.extra, "title");
        self
    }

    /// The task for embedding model.
    ///
    /// Default: `"retrieval_document"`
    #[must_use]
    pub fn with_task_type(mut self, task_type: impl Into<String>) -> Self {
        self.task_type = Some(task_type.into());
        self.extra.remove_null("task_type");
        self
    }

    /// Sends `task_type` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_task_type_null(mut self) -> Self {
        self.task_type = None;
        object::set_null(&mut self.extra, "task_type");
        self
    }

    /// API key to access the model. Defaults to None.
    #[must_use]
    pub fn with_api_key(mut self, api_key: impl Into<String>) -> Self {
        self.api_key = Some(api_key.into());
        self.extra.remove_null("api_key");
        self
    }

    /// Sends `api_key` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_api_key_null(mut self) -> Self {
        self.api_key = None;
        object::set_null(&mut self.extra, "api_key");
        self
    }

    /// API base to access the model. Defaults to None.
    #[must_use]
    pub fn with_api_base(mut self, api_base: impl Into<String>) -> Self {
        self.api_base = Some(api_base.into());
        self.extra.remove_null("api_base");
        self
    }

    /// Sends `api_base` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_api_base_null(mut self) -> Self {
        self.api_base = None;
        object::set_null(&mut self.extra, "api_base");
        self
    }

    /// Transport to access the model. Defaults to None.
    #[must_use]
    pub fn with_transport(mut self, transport: impl Into<String>) -> Self {
        self.transport = Some(transport.into());
        self.extra.remove_null("transport");
        self
    }

    /// Sends `transport` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_transport_null(mut self) -> Self {
        self.transport = None;
        object::set_null(&mut self.extra, "transport");
        self
    }

    /// Optional reduced dimension for output embeddings. Supported by models/text-embedding-004 and newer (e.g. gemini-embedding-001). Not supported by models/embedding-001.
    #[must_use]
    pub fn with_output_dimensionality(mut self, output_dimensionality: i64) -> Self {
        self.output_dimensionality = Some(output_dimensionality);
        self.extra.remove_null("output_dimensionality");
        self
    }

    /// Sends `output_dimensionality` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_output_dimensionality_null(mut self) -> Self {
        self.output_dimensionality = None;
        object::set_null(&mut self.extra, "output_dimensionality");
        self
    }

    /// Default: `"GeminiEmbedding"`
    #[must_use]
    pub fn with_class_name(mut self, class_name: impl Into<String>) -> Self {
        self.class_name = Some(class_name.into());
        self
    }
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
