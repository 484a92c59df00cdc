// @generated: a copy of codegen/runtime/src/runtime/client/config.rs: edit that instead of this.

//! The description of an API that its client is generated with.
//!
//! Everything here can be built in a `static`, so a generated client states it once, as data.

use std::time::Duration;

/// The longest delay that a server may ask for unless the caller says otherwise.
pub const MAX_RETRY_AFTER: Duration = Duration::from_secs(60);

/// The description of an API: its base URL, its credentials and its defaults.
#[derive(Clone, Debug)]
pub struct Config {
    /// The `User-Agent` of every request.
    pub user_agent: &'static str,
    /// The base URL, unless the caller or the environment sets another one.
    pub base_url: &'static str,
    /// The environment variable that replaces the base URL.
    pub base_url_variable: Option<&'static str>,
    /// The variables that URLs of the API have in braces.
    pub url_variables: &'static [UrlVariable],
    /// The environment variable with further headers, as lines of `Name: value`.
    pub headers_variable: Option<&'static str>,
    /// The schemes that calls authenticate by.
    pub schemes: &'static [AuthScheme],
    /// The schemes of a call whose operation does not name its own.
    pub auth: Auth,
    /// The time to wait for a response's head, and for each further chunk of its body.
    pub timeout: Duration,
    /// The most retries of a call.
    pub max_retries: u32,
}

/// A variable in URLs, with the environment variables that may hold its value, first to last.
#[derive(Clone, Debug)]
pub struct UrlVariable {
    /// The method of the builder that takes its value.
    pub option: &'static str,
    /// Its name in braces.
    pub name: &'static str,
    /// Its value where there is none of the caller or of the environment.
    pub default: Option<&'static str>,
    /// The variables for its value.
    pub variables: &'static [&'static str],
}

/// The schemes of a call, as alternatives: each is a list of indexes into [`Config::schemes`], all
/// of which it takes. The first one whose credentials are all there is used; an empty one is no
/// authentication.
pub type Auth = &'static [&'static [usize]];

/// A scheme of authentication, with the environment variables that hold its credentials, first to
/// last.
#[derive(Clone, Debug)]
pub enum AuthScheme {
    /// `Authorization: Bearer <key>`.
    Bearer {
        /// The method of the builder that takes the key.
        option: &'static str,
        /// The variables for the key.
        variables: &'static [&'static str],
    },
    /// The key in a header of its own.
    Header {
        /// The method of the builder that takes the key.
        option: &'static str,
        /// The header's name.
        name: &'static str,
        /// The text in front of the key.
        prefix: &'static str,
        /// The variables for the key.
        variables: &'static [&'static str],
    },
    /// The key as a parameter of the query.
    Query {
        /// The method of the builder that takes the key.
        option: &'static str,
        /// The parameter's name.
        name: &'static str,
        /// The variables for the key.
        variables: &'static [&'static str],
    },
    /// `Authorization: Basic <user name and password>`.
    Basic {
        /// The method of the builder that takes both.
        option: &'static str,
        /// The variables for the user name.
        username_variables: &'static [&'static str],
        /// The variables for the password.
        password_variables: &'static [&'static str],
    },
}

impl AuthScheme {
    /// Returns the method of the builder that takes the credentials.
    pub fn option(&self) -> &'static str {
        match self {
            Self::Bearer { option, .. }
            | Self::Header { option, .. }
            | Self::Query { option, .. } => option,
            Self::Basic { option, .. } => option,
        }
    }

    /// Returns the environment variables that hold the credentials.
    pub(crate) fn variables(&self) -> Vec<&'static str> {
        match self {
            Self::Bearer { variables, .. }
            | Self::Header { variables, .. }
            | Self::Query { variables, .. } => variables.to_vec(),
            Self::Basic { username_variables, password_variables, .. } => {
                [*username_variables, *password_variables].concat()
            }
        }
    }
}
