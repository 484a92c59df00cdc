//! The servers that calls go to, and the variables in their URLs.

use super::{Docs, Ident};

/// A server with a base URL of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Server {
    /// The name in the spec: `files`.
    pub name: String,
    /// The method of the builder that replaces its URL: `files_url`.
    pub ident: Ident,
    /// Its documentation.
    pub docs: Docs,
    /// Its base URL, which may have variables.
    pub url: String,
    /// The environment variables that replace the URL, tried in their order.
    pub env: Vec<String>,
}

/// A variable in URLs, which stands there in braces.
#[derive(Clone, Debug, PartialEq)]
pub struct UrlVariable {
    /// The name in the spec: `region`.
    pub name: String,
    /// The method of the builder that takes its value: `region`.
    pub ident: Ident,
    /// The enum of its known values: `Region`. It is emitted where there are any.
    pub enum_ident: Ident,
    /// Its documentation.
    pub docs: Docs,
    /// Its known values, each with its variant.
    pub values: Vec<(Ident, String)>,
    /// Its value where none is given. A client cannot be built without one.
    pub default: Option<String>,
    /// The environment variables that may hold its value, tried in their order.
    pub env: Vec<String>,
}
