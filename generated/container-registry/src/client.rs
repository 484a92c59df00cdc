// @generated from spec/container-registry.yaml by codegen/src/emit/client/file.rs: edit those instead of this.

use std::time::Duration;

use crate::resources;
use crate::runtime::{
    self, Api, AuthScheme, Config, Error, Method, Options, Request, Undocumented,
};

/// Client for the Azure Container Registry API.
///
/// A call needs a user with a password, or a token. A token is for some scopes and does not last: `tokens()` exchanges what proves
/// who calls for one.
///
/// It is cheap to clone: clones share their connections.
#[derive(Clone, Debug)]
pub struct ContainerRegistry {
    client: runtime::Client,
}

static CONFIG: Config = Config {
    user_agent: concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (rust)"
    ),
    base_url: "https://{registry}.azurecr.io",
    base_url_variable: Some("CONTAINER_REGISTRY_BASE_URL"),
    url_variables: &[
        runtime::UrlVariable {
            option: "registry",
            name: "registry",
            default: None,
            variables: &["CONTAINER_REGISTRY_NAME"],
        },
    ],
    headers_variable: None,
    schemes: &[
        AuthScheme::Bearer {
            option: "token",
            variables: &["CONTAINER_REGISTRY_TOKEN"],
        },
        AuthScheme::Basic {
            option: "login",
            username_variables: &["CONTAINER_REGISTRY_USERNAME"],
            password_variables: &["CONTAINER_REGISTRY_PASSWORD"],
        },
    ],
    auth: &[&[0], &[1]],
    timeout: Duration::from_secs(60),
    max_retries: 5,
};

impl Api for ContainerRegistry {
    fn config() -> &'static Config {
        &CONFIG
    }

    fn from_client(client: runtime::Client) -> Self {
        Self { client }
    }
}

impl ContainerRegistry {
    /// Creates a client with the settings of the environment: the key of `token` from `CONTAINER_REGISTRY_TOKEN`, the user's name of `login` from `CONTAINER_REGISTRY_USERNAME`, the password of `login` from `CONTAINER_REGISTRY_PASSWORD`, another base URL from `CONTAINER_REGISTRY_BASE_URL`, and the variable `registry` from `CONTAINER_REGISTRY_NAME`.
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

    /// Repositories: the names that images are kept under.
    pub fn repositories(&self) -> resources::repositories::Repositories {
        resources::repositories::Repositories {
            client: self.client.clone(),
        }
    }

    /// Manifests, each of which lists the blobs of an image.
    pub fn manifests(&self) -> resources::manifests::Manifests {
        resources::manifests::Manifests {
            client: self.client.clone(),
        }
    }

    /// Tags: names of manifests that may be moved.
    pub fn tags(&self) -> resources::tags::Tags {
        resources::tags::Tags {
            client: self.client.clone(),
        }
    }

    /// Tokens, which prove who calls for a while.
    pub fn tokens(&self) -> resources::tokens::Tokens {
        resources::tokens::Tokens {
            client: self.client.clone(),
        }
    }

    /// The registry itself.
    pub fn registry(&self) -> resources::registry::Registry {
        resources::registry::Registry {
            client: self.client.clone(),
        }
    }

    /// Blobs: the layers and configurations of images.
    pub fn blobs(&self) -> resources::blobs::Blobs {
        resources::blobs::Blobs {
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

/// A builder of [`ContainerRegistry`] clients.
#[must_use = "`build` makes the client"]
pub struct ClientBuilder {
    builder: runtime::ClientBuilder<ContainerRegistry>,
}

/// Credentials.
impl ClientBuilder {
    /// Sets the API key of the scheme `token`. By default, it comes from `CONTAINER_REGISTRY_TOKEN`.
    ///
    /// An access token, from `tokens().access(…)` or `tokens().login(…)`.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.builder = self.builder.with_key("token", token);
        self
    }

    /// Sets the user name and the password of the scheme `login`.
    ///
    /// The name and the password of a user, a service principal or a repository-scoped token.
    pub fn login(
        mut self,
        username: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        self.builder = self.builder.with_basic("login", username, password);
        self
    }
}

/// URLs.
impl ClientBuilder {
    /// Sets the variable `registry` of the client's URLs. By default, it comes from `CONTAINER_REGISTRY_NAME`.
    ///
    /// The name of your registry, in front of `.azurecr.io`.
    pub fn registry(mut self, registry: impl Into<String>) -> Self {
        self.builder = self.builder.with_text("registry", registry);
        self
    }
}

runtime::client_builder!(ClientBuilder -> ContainerRegistry);
