// @generated: a copy of codegen/runtime/src/runtime/transport/proxy.rs: edit that instead of this.

//! Choice of the proxy for a request, if any.
//!
//! The variables are read when the transport is made. One that cannot be used is an error then,
//! never a direct connection.

use crate::runtime::environment::Environment;
use crate::runtime::http::redirect::is_host_and_port;
use crate::runtime::transport::{TransportError, TransportErrorKind};
use http::Uri;
use http::uri::Authority;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use std::fmt::Display;
use std::net::IpAddr;

/// The proxies of requests in the clear and of those by TLS, and the servers that are reached
/// directly.
pub(super) struct ProxyRules {
    matcher: Matcher,
    direct: NoProxy,
}

impl ProxyRules {
    /// No proxy for anything.
    pub(super) fn direct() -> Self {
        Self { matcher: Matcher::builder().build(), direct: NoProxy::default() }
    }

    /// The same proxy for everything.
    pub(super) fn through(url: &str) -> Result<Self, TransportError> {
        let url = checked(url).map_err(|error| unusable("the proxy's URL", error))?;
        Ok(Self { matcher: Matcher::builder().all(url).build(), direct: NoProxy::default() })
    }

    /// Returns the rules of the environment. Of the two spellings of a variable the lower case one
    /// wins, as it does for curl.
    pub(super) fn of_environment(environment: &Environment) -> Result<Self, TransportError> {
        let direct = environment.first(&["no_proxy", "NO_PROXY"]).unwrap_or_default();
        let direct = NoProxy::new(&direct);
        if direct.is_everything {
            return Ok(Self::direct());
        }
        // Within CGI, `HTTP_PROXY` is the header `Proxy` of a request that anybody may have sent.
        let is_cgi = environment.get("REQUEST_METHOD").is_some();
        let for_http: &[&str] = if is_cgi { &[] } else { &["http_proxy", "HTTP_PROXY"] };
        let proxy = |names: &[&'static str]| {
            let names = names.iter().chain(&["all_proxy", "ALL_PROXY"]);
            let mut set = names.filter_map(|name| Some((*name, environment.get(name)?)));
            match set.next() {
                None => Ok(String::new()),
                Some((name, url)) => checked(&url)
                    .map_err(|error| unusable(&format!("the environment variable {name}"), error)),
            }
        };
        let builder = Matcher::builder().http(proxy(for_http)?);
        let matcher = builder.https(proxy(&["https_proxy", "HTTPS_PROXY"])?).build();
        Ok(Self { matcher, direct })
    }

    /// The proxy for a request, if it does not go to the server directly.
    pub(super) fn intercept(&self, target: &Uri) -> Option<Intercept> {
        self.matcher.intercept(target).filter(|_| !self.direct.includes(target))
    }

    /// Whether there may be a proxy for requests in the clear, whatever servers are excepted from
    /// it.
    pub(super) fn may_forward(&self) -> bool {
        self.matcher.intercept(&Uri::from_static("http://any.example")).is_some()
    }
}

fn unusable(what: &str, error: impl Display) -> TransportError {
    TransportError::new(
        TransportErrorKind::NotConnected,
        format!("{what} cannot be used as a proxy: {error}"),
    )
}

/// The URL of a proxy, without blanks around it; why it cannot be used if so. It may hold a
/// password, so it is not shown.
fn checked(url: &str) -> Result<String, String> {
    const SCHEMES: [&str; 6] = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"];
    let url = match url.trim().split_once("://") {
        Some((scheme, rest)) => format!("{}://{rest}", scheme.to_ascii_lowercase()),
        None => url.trim().to_owned(),
    };
    let uri = url.parse::<Uri>().map_err(|_| "it is not a URL")?;
    let scheme = uri.scheme_str().unwrap_or("http");
    if !SCHEMES.contains(&scheme) {
        return Err(format!("its scheme is `{scheme}`, not one of {}", SCHEMES.join(", ")));
    }
    if scheme == "https" && cfg!(not(feature = "rustls")) {
        return Err("https needs the crate's feature `rustls`".to_owned());
    }
    let authority = uri.authority().map(Authority::as_str).unwrap_or_default();
    let server = authority.rsplit_once('@').map_or(authority, |(_, server)| server);
    match server.parse::<Authority>() {
        Ok(server) if is_host_and_port(&server) => {}
        _ => return Err("it does not name a host, or its port is not a number".to_owned()),
    }
    // Whatever else keeps the matcher from taking it.
    match Matcher::builder().all(&url).build().intercept(&Uri::from_static("https://any.example")) {
        Some(_) => Ok(url),
        None => Err("it is not a proxy's URL".to_owned()),
    }
}

/// The servers that are reached directly, by the rules of curl.
#[derive(Default)]
struct NoProxy {
    /// `*`, if it stands alone.
    is_everything: bool,
    entries: Vec<(Server, Option<u16>)>,
}

enum Server {
    /// The domain and all below it; without dots at its ends.
    Domain(String),
    /// An address, or all addresses whose first bits are the same.
    Network(IpAddr, u32),
}

impl NoProxy {
    /// Reads entries between commas and blanks. What is not an entry includes no server.
    fn new(text: &str) -> Self {
        if text.trim() == "*" {
            return Self { is_everything: true, entries: Vec::new() };
        }
        let entries = text.split(|c: char| c == ',' || c.is_whitespace());
        Self { is_everything: false, entries: entries.filter_map(entry).collect() }
    }

    fn includes(&self, target: &Uri) -> bool {
        let Some(host) = target.host() else { return false };
        let port = target.port_u16().or(match target.scheme_str() {
            Some("http") => Some(80),
            Some("https") => Some(443),
            _ => None,
        });
        let host = host.trim_end_matches('.').to_ascii_lowercase();
        let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>().ok();
        self.is_everything
            || self.entries.iter().any(|(server, of_port)| {
                let is_port = of_port.is_none() || *of_port == port;
                is_port && server.includes(&host, address)
            })
    }
}

impl Server {
    fn includes(&self, host: &str, address: Option<IpAddr>) -> bool {
        match (self, address) {
            (Self::Domain(domain), None) => host
                .strip_suffix(domain.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.')),
            (Self::Network(network, bits), Some(address)) => {
                let masked = |address| masked(address, *bits);
                network.is_ipv4() == address.is_ipv4() && masked(*network) == masked(address)
            }
            _ => false,
        }
    }
}

/// The first bits of an address.
fn masked(address: IpAddr, bits: u32) -> u128 {
    let (value, size) = match address {
        IpAddr::V4(address) => (u128::from(address.to_bits()), 32),
        IpAddr::V6(address) => (address.to_bits(), 128),
    };
    value.checked_shr(size - bits).unwrap_or(0)
}

fn entry(text: &str) -> Option<(Server, Option<u16>)> {
    // Outside of brackets, one colon alone is in front of a port.
    let (host, port) = match text.strip_prefix('[') {
        Some(rest) => {
            let (host, rest) = rest.split_once(']')?;
            match rest.split_once(':') {
                Some(("", port)) => (host.to_owned(), Some(port)),
                _ => (format!("{host}{rest}"), None),
            }
        }
        None => match text.split_once(':') {
            Some((host, port)) if !port.contains(':') => (host.to_owned(), Some(port)),
            _ => (text.to_owned(), None),
        },
    };
    let port = port.map(|port| port.parse::<u16>()).transpose().ok()?;
    let (address, bits) = match host.split_once('/') {
        Some((address, bits)) => (address, Some(bits.parse::<u32>().ok()?)),
        None => (host.as_str(), None),
    };
    let server = match (address.parse::<IpAddr>(), bits) {
        (Ok(address), bits) => {
            let size = if address.is_ipv4() { 32 } else { 128 };
            let bits = bits.unwrap_or(size);
            (bits <= size).then_some(Server::Network(address, bits))?
        }
        (Err(_), Some(_)) => return None,
        (Err(_), None) => {
            let domain = host.trim_end_matches('.');
            let domain = domain.strip_prefix('.').unwrap_or(domain).to_ascii_lowercase();
            (!domain.is_empty()).then_some(Server::Domain(domain))?
        }
    };
    Some((server, port))
}
