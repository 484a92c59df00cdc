// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::{self, Extra, Json, members, setters};

/// The `OpenAIEmbedding` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OpenAIEmbedding {
    /// The name of the OpenAI embedding model.
    ///
    /// Default: `"text-embedding-ada-002"`
    pub model_name: Option<String>,
    /// The batch size for embedding calls.
    ///
    /// Limits: 1 to 2048.
    ///
    /// Default: `10`
    pub embed_batch_size: Option<i64>,
    /// The number of workers to use for async embedding calls.
    pub num_workers: Option<i64>,
    /// Additional kwargs for the OpenAI API.
    pub additional_kwargs: Option<BTreeMap<String, Json>>,
    /// The OpenAI API key.
    pub api_key: Option<String>,
    /// The base URL for OpenAI API.
    ///
    /// Default: `"https://api.openai.com/v1"`
    pub api_base: Option<String>,
    /// The version for OpenAI API.
    ///
    /// Default: `""`
    pub api_version: Option<String>,
    /// Maximum number of retries.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `10`
    pub max_retries: Option<i64>,
    /// Timeout for each request.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `60`
    pub timeout: Option<f64>,
    /// The default headers for API requests.
    pub default_headers: Option<BTreeMap<String, String>>,
    /// Reuse the OpenAI client between requests. When doing anything with large volumes of async API calls, setting this to false can improve stability.
    ///
    /// Default: `true`
    pub reuse_client: Option<bool>,
    /// The number of dimensions on the output embedding vectors. Works only with v3 embedding models.
    pub dimensions: Option<i64>,
    /// Default: `"OpenAIEmbedding"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl OpenAIEmbedding {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    OpenAIEmbedding,
    /// The name of the OpenAI embedding model.
    ///
    /// Default: `"text-embedding-ada-002"`
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
    /// Additional kwargs for the OpenAI API.
    with_additional_kwargs(additional_kwargs: impl Into<BTreeMap<String, Json>>) = additional_kwargs.into();
    /// The OpenAI API key.
    with_api_key(api_key: impl Into<String>) = api_key.into(),
    /// Sends `api_key` as null, which is not the same as leaving it out.
    with_api_key_null = null "api_key";
    /// The base URL for OpenAI API.
    ///
    /// Default: `"https://api.openai.com/v1"`
    with_api_base(api_base: impl Into<String>) = api_base.into(),
    /// Sends `api_base` as null, which is not the same as leaving it out.
    with_api_base_null = null "api_base";
    /// The version for OpenAI API.
    ///
    /// Default: `""`
    with_api_version(api_version: impl Into<String>) = api_version.into(),
    /// Sends `api_version` as null, which is not the same as leaving it out.
    with_api_version_null = null "api_version";
    /// Maximum number of retries.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `10`
    with_max_retries(max_retries: i64) = max_retries;
    /// Timeout for each request.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `60`
    with_timeout(timeout: f64) = timeout;
    /// The default headers for API requests.
    with_default_headers(default_headers: impl Into<BTreeMap<String, String>>) = default_headers.into(),
    /// Sends `default_headers` as null, which is not the same as leaving it out.
    with_default_headers_null = null "default_headers";
    /// Reuse the OpenAI client between requests. When doing anything with large volumes of async API calls, setting this to false can improve stability.
    ///
    /// Default: `true`
    with_reuse_client(reuse_client: bool) = reuse_client;
    /// The number of dimensions on the output embedding vectors. Works only with v3 embedding models.
    with_dimensions(dimensions: i64) = dimensions,
    /// Sends `dimensions` as null, which is not the same as leaving it out.
    with_dimensions_null = null "dimensions";
    /// Default: `"OpenAIEmbedding"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
}

members! {
    OpenAIEmbedding,
    model_name = optional "model_name",
    embed_batch_size = optional "embed_batch_size",
    num_workers = optional_or_null "num_workers",
    additional_kwargs = optional "additional_kwargs",
    api_key = optional_or_null "api_key",
    api_base = optional_or_null "api_base",
    api_version = optional_or_null "api_version",
    max_retries = optional "max_retries",
    timeout = optional "timeout",
    default_headers = optional_or_null "default_headers",
    reuse_client = optional "reuse_client",
    dimensions = optional_or_null "dimensions",
    class_name = optional "class_name",
}
