// @generated from spec/llama-cloud.yaml by codegen/src/emit/client/file.rs: edit those instead of this.

use std::time::Duration;

use crate::runtime::{
    self, Api, AuthScheme, Config, Error, Method, Options, Request, Undocumented,
};

/// The LlamaCloud API.
///
/// It is cheap to clone: clones share their connections.
#[derive(Clone, Debug)]
pub struct LlamaCloud {
    client: runtime::Client,
}

static CONFIG: Config = Config {
    user_agent: concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (rust)"
    ),
    base_url: "https://api.cloud.llamaindex.ai",
    base_url_variable: Some("LLAMA_CLOUD_BASE_URL"),
    headers_variable: Some("LLAMA_CLOUD_CUSTOM_HEADERS"),
    schemes: &[
        AuthScheme::Bearer {
            option: "api_key",
            variables: &["LLAMA_CLOUD_API_KEY", "LLAMA_PARSE_API_KEY"],
        },
    ],
    auth: &[&[0]],
    timeout: Duration::from_secs(60),
    max_retries: 5,
};

impl Api for LlamaCloud {
    fn config() -> &'static Config {
        &CONFIG
    }

    fn from_client(client: runtime::Client) -> Self {
        Self { client }
    }
}

impl LlamaCloud {
    /// Creates a client with the settings of the environment: the key from `LLAMA_CLOUD_API_KEY` or `LLAMA_PARSE_API_KEY`, another base URL from `LLAMA_CLOUD_BASE_URL`, and headers for every call from `LLAMA_CLOUD_CUSTOM_HEADERS`.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// Returns a builder, which configures a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Returns a client with other options that shares the connections of this one.
    pub fn with_options(&self, options: Options) -> Self {
        Self {
            client: self.client.with_options(options),
        }
    }

    /// Parts of the API that may still change.
    #[cfg(
        any(
            feature = "beta-chat",
            feature = "beta-retrieval",
            feature = "beta-indexes",
            feature = "beta-agent-data",
            feature = "beta-sheets",
            feature = "beta-directories-files",
            feature = "beta-split",
            feature = "beta-batch-job-items"
        )
    )]
    pub fn beta(&self) -> crate::resources::beta::Beta {
        crate::resources::beta::Beta {
            client: self.client.clone(),
        }
    }

    /// Classification of documents, its first version.
    #[cfg(feature = "classifier-jobs")]
    pub fn classifier(&self) -> crate::resources::classifier::Classifier {
        crate::resources::classifier::Classifier {
            client: self.client.clone(),
        }
    }

    /// Classification of documents by rules.
    ///
    /// Its operations need the feature `classify`.
    #[cfg(feature = "classify")]
    pub fn classify(&self) -> crate::resources::classify::Classify {
        crate::resources::classify::Classify {
            client: self.client.clone(),
        }
    }

    /// Saved configurations of products.
    ///
    /// Its operations need the feature `configurations`.
    #[cfg(feature = "configurations")]
    pub fn configurations(&self) -> crate::resources::configurations::Configurations {
        crate::resources::configurations::Configurations {
            client: self.client.clone(),
        }
    }

    /// Data sinks, the vector stores that pipelines write to.
    ///
    /// Its operations need the feature `data-sinks`.
    #[cfg(feature = "data-sinks")]
    pub fn data_sinks(&self) -> crate::resources::data_sinks::DataSinks {
        crate::resources::data_sinks::DataSinks {
            client: self.client.clone(),
        }
    }

    /// Data sources, from which pipelines read.
    ///
    /// Its operations need the feature `data-sources`.
    #[cfg(feature = "data-sources")]
    pub fn data_sources(&self) -> crate::resources::data_sources::DataSources {
        crate::resources::data_sources::DataSources {
            client: self.client.clone(),
        }
    }

    /// Extraction of structured data from documents.
    ///
    /// Its operations need the feature `extract`.
    #[cfg(feature = "extract")]
    pub fn extract(&self) -> crate::resources::extract::Extract {
        crate::resources::extract::Extract {
            client: self.client.clone(),
        }
    }

    /// Files that you have uploaded.
    ///
    /// Its operations need the feature `files`.
    #[cfg(feature = "files")]
    pub fn files(&self) -> crate::resources::files::Files {
        crate::resources::files::Files {
            client: self.client.clone(),
        }
    }

    /// Parsing of documents into text, Markdown and structured items.
    ///
    /// Its operations need the feature `parsing`.
    #[cfg(feature = "parsing")]
    pub fn parsing(&self) -> crate::resources::parsing::Parsing {
        crate::resources::parsing::Parsing {
            client: self.client.clone(),
        }
    }

    /// Pipelines, which turn documents into an index.
    ///
    /// Its operations need the feature `pipelines`.
    #[cfg(
        any(
            feature = "pipelines-images",
            feature = "pipelines-sync",
            feature = "pipelines-data-sources",
            feature = "pipelines-files",
            feature = "pipelines-metadata",
            feature = "pipelines-documents"
        )
    )]
    pub fn pipelines(&self) -> crate::resources::pipelines::Pipelines {
        crate::resources::pipelines::Pipelines {
            client: self.client.clone(),
        }
    }

    /// Projects, which hold everything else.
    ///
    /// Its operations need the feature `projects`.
    #[cfg(feature = "projects")]
    pub fn projects(&self) -> crate::resources::projects::Projects {
        crate::resources::projects::Projects {
            client: self.client.clone(),
        }
    }

    /// Retrievers, which search several pipelines.
    ///
    /// Its operations need the feature `retrievers`.
    #[cfg(feature = "retrievers-retriever")]
    pub fn retrievers(&self) -> crate::resources::retrievers::Retrievers {
        crate::resources::retrievers::Retrievers {
            client: self.client.clone(),
        }
    }

    /// Sends a `GET` to an endpoint that this crate has no method for.
    pub fn get(&self, path: impl Into<String>) -> Request<Undocumented> {
        Request::undocumented(&self.client, Method::GET, path)
    }

    /// Sends a `POST` to an endpoint that this crate has no method for.
    pub fn post(&self, path: impl Into<String>) -> Request<Undocumented> {
        Request::undocumented(&self.client, Method::POST, path)
    }

    /// Sends a `PUT` to an endpoint that this crate has no method for.
    pub fn put(&self, path: impl Into<String>) -> Request<Undocumented> {
        Request::undocumented(&self.client, Method::PUT, path)
    }

    /// Sends a `PATCH` to an endpoint that this crate has no method for.
    pub fn patch(&self, path: impl Into<String>) -> Request<Undocumented> {
        Request::undocumented(&self.client, Method::PATCH, path)
    }

    /// Sends a `DELETE` to an endpoint that this crate has no method for.
    pub fn delete(&self, path: impl Into<String>) -> Request<Undocumented> {
        Request::undocumented(&self.client, Method::DELETE, path)
    }
}

/// A builder of [`LlamaCloud`] clients.
#[must_use = "`build` makes the client"]
pub struct ClientBuilder {
    builder: runtime::ClientBuilder<LlamaCloud>,
}

/// Credentials.
impl ClientBuilder {
    /// Sets the API key. By default, it comes from `LLAMA_CLOUD_API_KEY`, else `LLAMA_PARSE_API_KEY`.
    pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
        self.builder = self.builder.with_key("api_key", api_key);
        self
    }
}

runtime::client_builder!(ClientBuilder -> LlamaCloud);

/// Named base URLs: `builder().base_url(Environment::…)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Environment {
    /// `eu`: <https://api.cloud.eu.llamaindex.ai>
    Eu,
}

impl Environment {
    /// The base URL.
    pub const fn base_url(self) -> &'static str {
        match self {
            Self::Eu => "https://api.cloud.eu.llamaindex.ai",
        }
    }
}

impl From<Environment> for String {
    fn from(environment: Environment) -> Self {
        environment.base_url().to_owned()
    }
}
