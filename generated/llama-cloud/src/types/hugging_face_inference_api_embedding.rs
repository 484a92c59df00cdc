// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use super::{HuggingFaceInferenceAPIEmbeddingToken, Pooling};
use crate::runtime::{self, Extra, members, object};

/// The `HuggingFaceInferenceAPIEmbedding` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HuggingFaceInferenceAPIEmbedding {
    /// Hugging Face model name. If None, the task will be used.
    pub model_name: Option<String>,
    /// The batch size for embedding calls.
    ///
    /// Limits: 1 to 2048.
    ///
    /// Default: `10`
    pub embed_batch_size: Option<i64>,
    /// The number of workers to use for async embedding calls.
    pub num_workers: Option<i64>,
    /// Pooling strategy. If None, the model's default pooling is used.
    ///
    /// Default: `"cls"`
    pub pooling: Option<Pooling>,
    /// Instruction to prepend during query embedding.
    pub query_instruction: Option<String>,
    /// Instruction to prepend during text embedding.
    pub text_instruction: Option<String>,
    /// Hugging Face token. Will default to the locally saved token. Pass token=False if you don’t want to send your token to the server.
    pub token: Option<HuggingFaceInferenceAPIEmbeddingToken>,
    /// The maximum number of seconds to wait for a response from the server. Loading a new model in Inference API can take up to several minutes. Defaults to None, meaning it will loop until the server is available.
    pub timeout: Option<f64>,
    /// Additional headers to send to the server. By default only the authorization and user-agent headers are sent. Values in this dictionary will override the default values.
    pub headers: Option<BTreeMap<String, String>>,
    /// Additional cookies to send to the server.
    pub cookies: Option<BTreeMap<String, String>>,
    /// Optional task to pick Hugging Face's recommended model, used when model_name is left as default of None.
    pub task: Option<String>,
    /// Default: `"HuggingFaceInferenceAPIEmbedding"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl HuggingFaceInferenceAPIEmbedding {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Hugging Face model name. If None, the task will be used.
    #[must_use]
    pub fn with_model_name(mut self, model_name: impl Into<String>) -> Self {
        self.model_name = Some(model_name.into());
        self.extra.remove_null("model_name");
        self
    }

    /// Sends `model_name` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_model_name_null(mut self) -> Self {
        self.model_name = None;
        object::set_null(&mut self.extra, "model_name");
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

    /// Pooling strategy. If None, the model's default pooling is used.
    ///
    /// Default: `"cls"`
    #[must_use]
    pub fn with_pooling(mut self, pooling: impl Into<Pooling>) -> Self {
        self.pooling = Some(pooling.into());
        self.extra.remove_null("pooling");
        self
    }

    /// Sends `pooling` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_pooling_null(mut self) -> Self {
        self.pooling = None;
        object::set_null(&mut self.extra, "pooling");
        self
    }

    /// Instruction to prepend during query embedding.
    #[must_use]
    pub fn with_query_instruction(
        mut self,
        query_instruction: impl Into<String>,
    ) -> Self {
        self.query_instruction = Some(query_instruction.into());
        self.extra.remove_null("query_instruction");
        self
    }

    /// Sends `query_instruction` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_query_instruction_null(mut self) -> Self {
        self.query_instruction = None;
        object::set_null(&mut self.extra, "query_instruction");
        self
    }

    /// Instruction to prepend during text embedding.
    #[must_use]
    pub fn with_text_instruction(mut self, text_instruction: impl Into<String>) -> Self {
        self.text_instruction = Some(text_instruction.into());
        self.extra.remove_null("text_instruction");
        self
    }

    /// Sends `text_instruction` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_text_instruction_null(mut self) -> Self {
        self.text_instruction = None;
        object::set_null(&mut self.extra, "text_instruction");
        self
    }

    /// Hugging Face token. Will default to the locally saved token. Pass token=False if you don’t want to send your token to the server.
    #[must_use]
    pub fn with_token(
        mut self,
        token: impl Into<HuggingFaceInferenceAPIEmbeddingToken>,
    ) -> Self {
        self.token = Some(token.into());
        self.extra.remove_null("token");
        self
    }

    /// Sends `token` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_token_null(mut self) -> Self {
        self.token = None;
        object::set_null(&mut self.extra, "token");
        self
    }

    /// The maximum number of seconds to wait for a response from the server. Loading a new model in Inference API can take up to several minutes. Defaults to None, meaning it will loop until the server is available.
    #[must_use]
    pub fn with_timeout(mut self, timeout: f64) -> Self {
        self.timeout = Some(timeout);
        self.extra.remove_null("timeout");
        self
    }

    /// Sends `timeout` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_timeout_null(mut self) -> Self {
        self.timeout = None;
        object::set_null(&mut self.extra, "timeout");
        self
    }

    /// Additional headers to send to the server. By default only the authorization and user-agent headers are sent. Values in this dictionary will override the default values.
    #[must_use]
    pub fn with_headers(mut self, headers: impl Into<BTreeMap<String, String>>) -> Self {
        self.headers = Some(headers.into());
        self.extra.remove_null("headers");
        self
    }

    /// Sends `headers` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_headers_null(mut self) -> Self {
        self.headers = None;
        object::set_null(&mut self.extra, "headers");
        self
    }

    /// Additional cookies to send to the server.
    #[must_use]
    pub fn with_cookies(mut self, cookies: impl Into<BTreeMap<String, String>>) -> Self {
        self.cookies = Some(cookies.into());
        self.extra.remove_null("cookies");
        self
    }

    /// Sends `cookies` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_cookies_null(mut self) -> Self {
        self.cookies = None;
        object::set_null(&mut self.extra, "cookies");
        self
    }

    /// Optional task to pick Hugging Face's recommended model, used when model_name is left as default of None.
    #[must_use]
    pub fn with_task(mut self, task: impl Into<String>) -> Self {
        self.task = Some(task.into());
        self.extra.remove_null("task");
        self
    }

    /// Sends `task` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_task_null(mut self) -> Self {
        self.task = None;
        object::set_null(&mut self.extra, "task");
        self
    }

    /// Default: `"HuggingFaceInferenceAPIEmbedding"`
    #[must_use]
    pub fn with_class_name(mut self, class_name: impl Into<String>) -> Self {
        self.class_name = Some(class_name.into());
        self
    }
}

members! {
    HuggingFaceInferenceAPIEmbedding,
    model_name = optional_or_null "model_name",
    embed_batch_size = optional "embed_batch_size",
    num_workers = optional_or_null "num_workers",
    pooling = optional_or_null "pooling",
    query_instruction = optional_or_null "query_instruction",
    text_instruction = optional_or_null "text_instruction",
    token = optional_or_null "token",
    timeout = optional_or_null "timeout",
    headers = optional_or_null "headers",
    cookies = optional_or_null "cookies",
    task = optional_or_null "task",
    class_name = optional "class_name",
}
