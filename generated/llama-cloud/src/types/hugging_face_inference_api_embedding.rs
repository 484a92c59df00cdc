// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use super::{HuggingFaceInferenceAPIEmbeddingToken, Pooling};
use crate::runtime::{self, Extra, members, setters};

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
}

setters! {
    HuggingFaceInferenceAPIEmbedding,
    /// Hugging Face model name. If None, the task will be used.
    with_model_name(model_name: impl Into<String>) = model_name.into(),
    /// Sends `model_name` as null, which is not the same as leaving it out.
    with_model_name_null = null "model_name";
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
    /// Pooling strategy. If None, the model's default pooling is used.
    ///
    /// Default: `"cls"`
    with_pooling(pooling: impl Into<Pooling>) = pooling.into(),
    /// Sends `pooling` as null, which is not the same as leaving it out.
    with_pooling_null = null "pooling";
    /// Instruction to prepend during query embedding.
    with_query_instruction(query_instruction: impl Into<String>) = query_instruction.into(),
    /// Sends `query_instruction` as null, which is not the same as leaving it out.
    with_query_instruction_null = null "query_instruction";
    /// Instruction to prepend during text embedding.
    with_text_instruction(text_instruction: impl Into<String>) = text_instruction.into(),
    /// Sends `text_instruction` as null, which is not the same as leaving it out.
    with_text_instruction_null = null "text_instruction";
    /// Hugging Face token. Will default to the locally saved token. Pass token=False if you don’t want to send your token to the server.
    with_token(token: impl Into<HuggingFaceInferenceAPIEmbeddingToken>) = token.into(),
    /// Sends `token` as null, which is not the same as leaving it out.
    with_token_null = null "token";
    /// The maximum number of seconds to wait for a response from the server. Loading a new model in Inference API can take up to several minutes. Defaults to None, meaning it will loop until the server is available.
    with_timeout(timeout: f64) = timeout,
    /// Sends `timeout` as null, which is not the same as leaving it out.
    with_timeout_null = null "timeout";
    /// Additional headers to send to the server. By default only the authorization and user-agent headers are sent. Values in this dictionary will override the default values.
    with_headers(headers: impl Into<BTreeMap<String, String>>) = headers.into(),
    /// Sends `headers` as null, which is not the same as leaving it out.
    with_headers_null = null "headers";
    /// Additional cookies to send to the server.
    with_cookies(cookies: impl Into<BTreeMap<String, String>>) = cookies.into(),
    /// Sends `cookies` as null, which is not the same as leaving it out.
    with_cookies_null = null "cookies";
    /// Optional task to pick Hugging Face's recommended model, used when model_name is left as default of None.
    with_task(task: impl Into<String>) = task.into(),
    /// Sends `task` as null, which is not the same as leaving it out.
    with_task_null = null "task";
    /// Default: `"HuggingFaceInferenceAPIEmbedding"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
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
