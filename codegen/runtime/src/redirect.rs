//! Where a redirect leads, and what goes along.
//!
//! Credentials and bodies stay within the origin they were meant for. A target is followed as it was written: only relative
//! ones are resolved, and nothing in them is normalised.

use super::percent::encode_illegal;
use http::uri::{Authority, Scheme, Uri};
use http::{Method, StatusCode};

/// How many redirects are followed.
pub const MOST: u32 = 10;

/// The request that follows a redirect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hop {
    /// Its method.
    pub method: Method,
    /// Its target.
    pub uri: Uri,
    /// Whether the body goes along.
    pub body: Fate,
    /// Whether the credentials go along.
    pub credentials: Fate,
}

/// What becomes of a part of a redirected request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It goes along.
    Kept,
    /// It stays behind.
    Dropped,
}

/// The request to make next; none if the answer is no redirect, or one that must not be followed.
pub fn next(
    method: &Method,
    from: &Uri,
    has_body: bool,
    status: StatusCode,
    location: Option<&[u8]>,
) -> Option<Hop> {
    let becomes_get = match status.as_u16() {
        301 => *method == Method::POST,
        302 | 303 => !matches!(*method, Method::GET | Method::HEAD),
        307 | 308 => false,
        _ => return None,
    };
    let uri = resolve(from, location?)?;
    let credentials = if is_same_origin(from, &uri) { Fate::Kept } else { Fate::Dropped };
    if credentials == Fate::Dropped && has_body && !becomes_get {
        return None;
    }
    let (method, body) =
        if becomes_get { (Method::GET, Fate::Dropped) } else { (method.clone(), Fate::Kept) };
    Some(Hop { method, uri, body, credentials })
}

fn is_same_origin(one: &Uri, other: &Uri) -> bool {
    let host = |uri: &Uri| uri.host().unwrap_or_default().to_ascii_lowercase();
    let port = |uri: &Uri| {
        uri.port_u16().unwrap_or(if uri.scheme() == Some(&Scheme::HTTPS) { 443 } else { 80 })
    };
    one.scheme() == other.scheme() && host(one) == host(other) && port(one) == port(other)
}

/// The target of a reference, as RFC 3986 (5.2) has it.
fn resolve(base: &Uri, location: &[u8]) -> Option<Uri> {
    let written = String::from_utf8_lossy(location);
    let written = written.trim();
    let written = written.split('#').next().unwrap_or(written);
    let mut reference = String::with_capacity(written.len());
    encode_illegal(written, &mut reference);

    let (scheme, authority) = (base.scheme_str()?, base.authority()?.as_str());
    let target = if let Some(rest) = reference.strip_prefix("//") {
        format!("{scheme}://{rest}")
    } else if has_scheme(&reference) {
        reference
    } else if reference.starts_with('/') {
        format!("{scheme}://{authority}{reference}")
    } else if reference.is_empty() || reference.starts_with('?') {
        let path = if reference.is_empty() { base.path_and_query()?.as_str() } else { base.path() };
        format!("{scheme}://{authority}{path}{reference}")
    } else {
        let folder = base.path().rsplit_once('/').map_or("", |(folder, _)| folder);
        format!("{scheme}://{authority}{}", without_dots(&format!("{folder}/{reference}")))
    };
    let uri = Uri::try_from(target).ok()?;
    let is_http = matches!(uri.scheme_str(), Some("http" | "https"));
    (is_http && uri.authority().is_some_and(is_host_and_port)).then_some(uri)
}

/// Whether a host stands alone or with its port. A port beyond all numbers would count as none, so that another place
/// would pass for the one that credentials are meant for.
pub(crate) fn is_host_and_port(authority: &Authority) -> bool {
    let (whole, host) = (authority.as_str(), authority.host());
    let is_port = match whole.strip_prefix(host).map(|rest| rest.strip_prefix(':').unwrap_or(rest))
    {
        Some("") => true,
        Some(port) => port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok(),
        None => false,
    };
    is_port && !host.is_empty() && !whole.contains('@')
}

fn has_scheme(reference: &str) -> bool {
    let Some((scheme, _)) = reference.split_once(':') else { return false };
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}

/// The path with its `.` and `..` segments resolved.
fn without_dots(path: &str) -> String {
    let (path, query) =
        path.split_once('?').map_or((path, None), |(path, query)| (path, Some(query)));
    let mut kept: Vec<&str> = Vec::new();
    let mut segments = path.split('/').skip(1).peekable();
    while let Some(segment) = segments.next() {
        let is_last = segments.peek().is_none();
        match segment {
            "." | ".." => {
                if segment == ".." {
                    kept.pop();
                }
                if is_last {
                    kept.push("");
                }
            }
            _ => kept.push(segment),
        }
    }
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    format!("/{}{query}", kept.join("/"))
}
