// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::{self, Extra, Json, members, object};

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

    /// The name of the OpenAI embedding model.
    ///
    /// Default: `"text-embedding-ada-002"`
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

    /// Additional kwargs for the OpenAI API.
    #[must_use]
    pub fn with_additional_kwargs(
        mut self,
        additional_kwargs: impl Into<BTreeMap<String, Json>>,
    ) -> Self {
        self.additional_kwargs = Some(additional_kwargs.into());
        self
    }

    /// The OpenAI API key.
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

    /// The base URL for OpenAI API.
    ///
    /// Default: `"https://api.openai.com/v1"`
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

    /// The version for OpenAI API.
    ///
    /// Default: `""`
    #[must_use]
    pub fn with_api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self.extra.remove_null("api_version");
        self
    }

    /// Sends `api_version` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_api_version_null(mut self) -> Self {
        self.api_version = None;
        object::set_null(&mut self.extra, "api_version");
        self
    }

    /// Maximum number of retries.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `10`
    #[must_use]
    pub fn with_max_retries(mut self, max_retries: i64) -> Self {
        self.max_retries = Some(max_retries);
        self
    }

    /// Timeout for each request.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `60`
    #[must_use]
    pub fn with_timeout(mut self, timeout: f64) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The default headers for API requests.
    #[must_use]
    pub fn with_default_headers(
        mut self,
        default_headers: impl Into<BTreeMap<String, String>>,
    ) -> Self {
        self.default_headers = Some(default_headers.into());
        self.extra.remove_null("default_headers");
        self
    }

    /// Sends `default_headers` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_default_headers_null(mut self) -> Self {
        self.default_headers = None;
        object::set_null(&mut self.extra, "default_headers");
        self
    }

    /// Reuse the OpenAI client between requests. When doing anything with large volumes of async API calls, setting this to false can improve stability.
    ///
    /// Default: `true`
    #[must_use]
    pub fn with_reuse_client(mut self, reuse_client: bool) -> Self {
        self.reuse_client = Some(reuse_client);
        self
    }

    /// The number of dimensions on the output embedding vectors. Works only with v3 embedding models.
    #[must_use]
    pub fn with_dimensions(mut self, dimensions: i64) -> Self {
        self.dimensions = Some(dimensions);
        self.extra.remove_null("dimensions");
        self
    }

    /// Sends `dimensions` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_dimensions_null(mut self) -> Self {
        self.dimensions = None;
        object::set_null(&mut self.extra, "dimensions");
        self
    }

    /// Default: `"OpenAIEmbedding"`
    #[must_use]
    pub fn with_class_name(mut self, class_name: impl Into<String>) -> Self {
        self.class_name = Some(class_name.into());
        self
    }
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
