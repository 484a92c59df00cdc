// @generated from spec/llama-cloud.yaml by codegen/src/emit/client/file.rs: edit those instead of this.

use std::time::Duration;

use crate::resources;
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
    pub fn beta(&self) -> resources::beta::Beta {
        resources::beta::Beta {
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
