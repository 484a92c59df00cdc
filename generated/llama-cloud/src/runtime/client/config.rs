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
    /// The environment variable with further headers, as lines of `Name: value`.
    pub headers_variable: Option<&'static str>,
    /// The authentication of calls.
    pub auth: Auth,
    /// The time to wait for a response's head, and for each further chunk of its body.
    pub timeout: Duration,
    /// The most retries of a call.
    pub max_retries: u32,
}

/// The authentication of calls, with the environment variables that hold the credentials, first to
/// last.
#[derive(Clone, Debug)]
pub enum Auth {
    /// Not at all.
    None,
    /// `Authorization: Bearer <key>`.
    Bearer {
        /// The variables for the key.
        variables: &'static [&'static str],
    },
    /// The key in a header of its own.
    Header {
        /// The header's name.
        name: &'static str,
        /// The variables for the key.
        variables: &'static [&'static str],
    },
    /// The key as a parameter of the query.
    Query {
        /// The parameter's name.
        name: &'static str,
        /// The variables for the key.
        variables: &'static [&'static str],
    },
    /// `Authorization: Basic <user name and password>`.
    Basic {
        /// The variables for the user name.
        username_variables: &'static [&'static str],
        /// The variables for the password.
        password_variables: &'static [&'static str],
    },
}
