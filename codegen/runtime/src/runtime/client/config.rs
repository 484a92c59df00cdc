//! What is fixed about an API when its client is generated.
//!
//! Everything here can be built in a `static`, so a generated client states it once, as data.

use std::time::Duration;

/// The longest delay that a server may ask for unless the caller says otherwise.
pub const MAX_RETRY_AFTER: Duration = Duration::from_secs(60);

/// What is fixed about an API: its address, its credentials and its defaults.
#[derive(Clone, Debug)]
pub struct Config {
    /// The `User-Agent` of every request.
    pub user_agent: &'static str,
    /// Where the API is, unless the caller or the environment says otherwise.
    pub base_url: &'static str,
    /// The environment variable that replaces the base URL.
    pub base_url_variable: Option<&'static str>,
    /// The environment variable with further headers, as lines of `Name: value`.
    pub headers_variable: Option<&'static str>,
    /// How calls are authenticated.
    pub auth: Auth,
    /// How long to wait for an answer's head, and for each further part of its body.
    pub timeout: Duration,
    /// How often a call is tried again.
    pub max_retries: u32,
}

/// How calls are authenticated, and the environment variables that hold the credentials, first to last.
#[derive(Clone, Debug)]
pub enum Auth {
    /// Not at all.
    None,
    /// `Authorization: Bearer <key>`.
    Bearer {
        /// Where the key is looked for.
        variables: &'static [&'static str],
    },
    /// The key in a header of its own.
    Header {
        /// The header's name.
        name: &'static str,
        /// Where the key is looked for.
        variables: &'static [&'static str],
    },
    /// The key as a parameter of the query.
    Query {
        /// The parameter's name.
        name: &'static str,
        /// Where the key is looked for.
        variables: &'static [&'static str],
    },
    /// `Authorization: Basic <user name and password>`.
    Basic {
        /// Where the user name is looked for.
        username_variables: &'static [&'static str],
        /// Where the password is looked for.
        password_variables: &'static [&'static str],
    },
}
