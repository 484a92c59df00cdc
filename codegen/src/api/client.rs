//! The crate and its client.

use std::time::Duration;

use super::{Auth, Docs, Ident, Notes, Scalar, Scheme, Server, UrlVariable};

/// The crate's metadata in the emitted Cargo.toml.
#[derive(Clone, Debug, PartialEq)]
pub struct Package {
    /// The crate's name, as crates.io knows it: `llama-cloud`.
    pub name: String,
    /// The crate's name in Rust code: `llama_cloud`.
    pub ident: Ident,
    /// Its version.
    pub version: String,
    /// SPDX expression.
    pub license: Option<String>,
    /// URL of the source repository.
    pub repository: Option<String>,
    /// The product's page.
    pub homepage: Option<String>,
    /// The documentation's page, if it is not docs.rs.
    pub documentation: Option<String>,
    /// One sentence.
    pub description: Option<String>,
    /// The description as Markdown, for the crate's first page.
    pub docs: Docs,
    /// At most five.
    pub keywords: Vec<String>,
    /// Slugs of crates.io.
    pub categories: Vec<String>,
    /// `Name <address>`.
    pub authors: Vec<String>,
    /// Whether each resource has a Cargo feature.
    pub resource_features: bool,
}

/// The client type and the settings that it starts from.
#[derive(Clone, Debug, PartialEq)]
pub struct Client {
    /// The type's name: `LlamaCloud`.
    pub ident: Ident,
    /// The purpose of the client.
    pub docs: Docs,
    /// Default URL that calls go to: absolute, http or https.
    pub base_url: String,
    /// Other places by name.
    pub environments: Vec<Environment>,
    /// The servers that operations may go to in place of the base URL, in the order of the spec.
    pub servers: Vec<Server>,
    /// The variables in the URLs.
    pub url_variables: Vec<UrlVariable>,
    /// The schemes that calls authenticate by, in the order of the spec.
    pub schemes: Vec<Scheme>,
    /// The schemes of the operations that do not name their own.
    pub auth: Auth,
    /// The environment variable that replaces the base URL.
    pub base_url_variable: Option<String>,
    /// The environment variable that adds headers to every call.
    pub headers_variable: Option<String>,
    /// The time that a call waits for the head of its response: 60 s where the spec does not say.
    pub timeout: Duration,
    /// The number of times a call is tried again: 5 where the spec does not say.
    pub max_retries: u32,
    /// The headers of responses that have a type, in the order of the spec.
    pub response_headers: Vec<ResponseHeader>,
}

/// A header of responses.
#[derive(Clone, Debug, PartialEq)]
pub struct ResponseHeader {
    /// Its name: `X-Request-Id`.
    pub name: String,
    /// The accessor on a map of headers: `x_request_id`.
    pub ident: Ident,
    /// The notes on it.
    pub notes: Notes,
    /// Its type: one whose values are single pieces of text.
    pub scalar: Scalar,
}

/// A named base URL.
#[derive(Clone, Debug, PartialEq)]
pub struct Environment {
    /// The variant: `Eu`.
    pub ident: Ident,
    /// The name in the spec: `eu`.
    pub name: String,
    /// The base URL.
    pub base_url: String,
}
