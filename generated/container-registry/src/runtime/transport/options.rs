// @generated: a copy of codegen/runtime/src/runtime/transport/options.rs: edit that instead of this.

//! Options of the default transport's connections.
//!
//! The defaults are those of the official clients.

use crate::runtime::environment::Environment;
use crate::runtime::transport::TransportError;
use crate::runtime::transport::proxy::ProxyRules;
use std::fmt;
use std::time::Duration;

/// Options of connections.
#[derive(Clone, Debug)]
pub struct HyperOptions {
    /// The longest time to connect, with names, proxies and TLS. Defaults to 5 s.
    pub connect_timeout: Duration,
    /// The time for which a connection is kept for the next request. Servers close idle connections
    /// too, and a request that is sent just then is lost, so this is short.
    pub idle_timeout: Duration,
    /// The most idle connections that are kept for one server. Defaults to 20.
    pub most_idle: usize,
    /// Versions of HTTP to use.
    pub versions: HttpVersions,
    /// Proxies to use.
    pub proxies: Proxies,
}

/// Versions of HTTP to use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HttpVersions {
    /// HTTP/2 where the server agrees to it by ALPN, else HTTP/1.1.
    Negotiated,
    /// HTTP/2 alone, in the clear too.
    Http2,
}

/// Proxies to use.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Proxies {
    /// Those of the environment, read as curl does.
    ///
    /// `http_proxy` is for requests in the clear, `https_proxy` for those by TLS, and `all_proxy`
    /// for either of them that has no proxy of its own. The scheme of a proxy is `http`, `https`,
    /// `socks4`, `socks4a`, `socks5` or `socks5h`; without one it is `http`. `no_proxy` lists the
    /// servers that are reached directly: names, which include all names below them, addresses and
    /// networks (`10.0.0.0/8`), each with a port or without; `*` alone means every server.
    ///
    /// Each name may be written in upper case too; the lower case one wins. A blank variable counts
    /// as not set. Where `REQUEST_METHOD` is set, as it is for CGI programs, `HTTP_PROXY` is
    /// ignored. A proxy that cannot be used is an error when the transport is made.
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
    pub(super) fn rules(&self, environment: &Environment) -> Result<ProxyRules, TransportError> {
        match self {
            Self::Environment => ProxyRules::of_environment(environment),
            Self::Direct => Ok(ProxyRules::direct()),
            Self::Through(url) => ProxyRules::through(url),
        }
    }
}
