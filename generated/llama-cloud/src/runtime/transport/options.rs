// @generated: a copy of codegen/runtime/src/transport/options.rs: edit that instead of this.

//! How the default transport makes its connections.
//!
//! What is not said is as the official clients have it.

use super::{TransportError, TransportErrorKind};
use http::Uri;
use hyper_util::client::proxy::matcher::Matcher;
use std::env;
use std::fmt;
use std::time::Duration;

/// How connections are made.
#[derive(Clone, Debug)]
pub struct HyperOptions {
    /// How long a connection may take, with names, proxies and TLS.
    pub connect_timeout: Duration,
    /// How long a connection is kept for the next request. Servers close idle connections too, and a request that is
    /// sent just then is lost, so this is short.
    pub idle_timeout: Duration,
    /// How many idle connections are kept for one server.
    pub most_idle: usize,
    /// Which versions of HTTP are spoken.
    pub versions: HttpVersions,
    /// Which proxies are used.
    pub proxies: Proxies,
}

/// Which versions of HTTP are spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HttpVersions {
    /// HTTP/2 where the server agrees to it by ALPN, else HTTP/1.1.
    Negotiated,
    /// HTTP/2 alone, in the clear too.
    Http2,
}

/// Which proxies are used.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Proxies {
    /// Those that `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` name.
    Environment,
    /// None.
    Direct,
    /// The one at this URL, which may hold its credentials.
    Through(String),
}

impl Default for HyperOptions {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(5),
            idle_timeout: Duration::from_secs(5),
            most_idle: 20,
            versions: HttpVersions::Negotiated,
            proxies: Proxies::Environment,
        }
    }
}

/// The URL may hold a password.
impl fmt::Debug for Proxies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Environment => "Environment",
            Self::Direct => "Direct",
            Self::Through(_) => "Through",
        })
    }
}

impl Proxies {
    /// Whether there may be a proxy for requests in the clear, whatever servers are excepted from it.
    pub(super) fn may_forward(&self) -> bool {
        match self {
            Self::Environment => ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"]
                .into_iter()
                .any(|name| env::var_os(name).is_some()),
            Self::Direct => false,
            Self::Through(_) => true,
        }
    }

    pub(super) fn matcher(&self) -> Result<Matcher, TransportError> {
        match self {
            Self::Environment => Ok(Matcher::from_env()),
            Self::Direct => Ok(Matcher::builder().build()),
            Self::Through(url) => {
                let matcher = Matcher::builder().all(url.clone()).build();
                // A URL that the matcher does not understand must not become a direct connection.
                match matcher.intercept(&Uri::from_static("https://any.example")) {
                    Some(_) => Ok(matcher),
                    None => Err(TransportError::new(
                        TransportErrorKind::NotConnected,
                        "the proxy's URL cannot be used",
                    )),
                }
            }
        }
    }
}
