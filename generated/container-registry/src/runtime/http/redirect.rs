// @generated: a copy of codegen/runtime/src/runtime/http/redirect.rs: edit that instead of this.

//! The request that follows a redirect: its target, and the headers and the body that are kept.
//!
//! Credentials and bodies stay within the origin they were meant for. A target is followed as it
//! was written: only relative ones are resolved, and nothing in them is normalised.

use crate::runtime::http::percent::encode_illegal;
use http::uri::{Authority, PathAndQuery, Scheme, Uri};
use http::{Method, StatusCode};
use std::fmt;

/// The most redirects that are followed for one request.
pub const MAX_REDIRECTS: u32 = 10;

/// The request that follows a redirect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hop {
    /// Its method.
    pub method: Method,
    /// Its target.
    pub uri: Uri,
    /// Whether the body is sent again.
    pub keeps_body: bool,
    /// Whether the credentials are sent again. To another origin they are stripped.
    pub keeps_credentials: bool,
}

/// A reason why a redirect is not followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfollowed {
    /// The status is not one of those that are followed.
    Status,
    /// The response has no `Location`.
    NoLocation,
    /// The `Location` is not a valid URL.
    InvalidUrl,
    /// The `Location` has another scheme than `http` and `https`.
    Scheme,
    /// The `Location` holds a user name or a password.
    Credentials,
    /// The `Location` is at another origin, and the request has a body.
    Body,
    /// The body would be sent again, and can be read only once.
    BodySpent,
}

impl fmt::Display for Unfollowed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Status => "only 301, 302, 303, 307 and 308 are followed",
            Self::NoLocation => "the response has no `Location` header",
            Self::InvalidUrl => "it is not a valid URL",
            Self::Scheme => "its scheme is neither `http` nor `https`",
            Self::Credentials => "the URL contains credentials",
            Self::BodySpent => "the body of the request can be sent only once",
            Self::Body => "it leads to another origin, and the request has a body",
        })
    }
}

/// Returns the request to make next.
///
/// # Errors
/// If the response is not a redirect, or is one that must not be followed.
pub fn next(
    method: &Method,
    from: &Uri,
    has_body: bool,
    status: StatusCode,
    location: Option<&[u8]>,
) -> Result<Hop, Unfollowed> {
    let becomes_get = match status.as_u16() {
        301 | 302 => *method == Method::POST,
        303 => !matches!(*method, Method::GET | Method::HEAD),
        307 | 308 => false,
        _ => return Err(Unfollowed::Status),
    };
    let uri = resolve(from, location.ok_or(Unfollowed::NoLocation)?)?;
    let keeps_credentials = is_same_origin(from, &uri);
    if !keeps_credentials && has_body && !becomes_get {
        return Err(Unfollowed::Body);
    }
    let method = if becomes_get { Method::GET } else { method.clone() };
    Ok(Hop { method, uri, keeps_body: !becomes_get, keeps_credentials })
}

/// The redirects that one request followed.
#[derive(Clone, Debug)]
pub(crate) struct Followed {
    /// The targets of the requests that were redirected, first to last.
    from: Vec<Uri>,
    to: Uri,
    /// The method that a redirect made a `GET`.
    replaced: Option<Method>,
}

impl Followed {
    /// Adds a redirect to those that came before it.
    pub(crate) fn add(followed: &mut Option<Box<Self>>, method: &Method, from: &Uri, hop: &Hop) {
        let followed = followed.get_or_insert_with(|| {
            Box::new(Self { from: Vec::new(), to: hop.uri.clone(), replaced: None })
        });
        followed.from.push(from.clone());
        followed.to = hop.uri.clone();
        if hop.method != *method {
            followed.replaced = Some(method.clone());
        }
    }

    /// The target of the last redirect.
    pub(crate) fn target(&self) -> &Uri {
        &self.to
    }

    /// Whether this target was requested before.
    pub(crate) fn includes(&self, target: &Uri) -> bool {
        self.from.contains(target) || self.to == *target
    }
}

/// From where to where, for errors: `redirected from … to …`.
impl fmt::Display for Followed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(first) = self.from.first() else { return Ok(()) };
        match self.from.len() {
            1 => f.write_str("redirected from ")?,
            times => write!(f, "redirected {times} times, from ")?,
        }
        write!(f, "{} to {}", shown(first), shown(&self.to))?;
        match &self.replaced {
            Some(method) => write!(f, ", which made the {method} a GET"),
            None => Ok(()),
        }
    }
}

/// A target as far as it may be shown: the query may hold a key.
pub(crate) fn shown(target: &Uri) -> String {
    shown_location(target.to_string().as_bytes())
}

/// The value of a `Location` as far as it may be shown: without a query, a fragment or credentials,
/// and of bounded length.
pub(crate) fn shown_location(location: &[u8]) -> String {
    const LONGEST: usize = 200;
    let text = String::from_utf8_lossy(location);
    let text = text.trim();
    let target = &text[..text.find(['?', '#']).unwrap_or(text.len())];
    let start = target.find("//").map_or(0, |slashes| slashes + 2);
    let end = target[start..].find('/').map_or(target.len(), |slash| start + slash);
    let (scheme, rest) = match target[start..end].rfind('@') {
        Some(at) => (&target[..start], &target[start + at..]),
        None => (target, ""),
    };
    let mut characters =
        scheme.chars().chain((!rest.is_empty()).then_some('…')).chain(rest.chars());
    let mut shown: String =
        characters.by_ref().take(LONGEST).flat_map(char::escape_debug).collect();
    if characters.next().is_some() || target.len() < text.len() {
        shown.push('…');
    }
    shown
}

pub(crate) fn is_same_origin(one: &Uri, other: &Uri) -> bool {
    let host = |uri: &Uri| uri.host().unwrap_or_default().to_ascii_lowercase();
    let port = |uri: &Uri| {
        uri.port_u16().unwrap_or(if uri.scheme() == Some(&Scheme::HTTPS) { 443 } else { 80 })
    };
    one.scheme() == other.scheme() && host(one) == host(other) && port(one) == port(other)
}

/// The target of a reference, as RFC 3986 (5.2) has it.
pub(crate) fn resolve(base: &Uri, location: &[u8]) -> Result<Uri, Unfollowed> {
    let written = String::from_utf8_lossy(location);
    let written = written.trim();
    let written = written.split('#').next().unwrap_or(written);
    let mut reference = String::with_capacity(written.len());
    encode_illegal(written, &mut reference);

    let (Some(scheme), Some(authority)) = (base.scheme_str(), base.authority()) else {
        return Err(Unfollowed::InvalidUrl);
    };
    let target = if let Some(rest) = reference.strip_prefix("//") {
        format!("{scheme}://{rest}")
    } else if let Some(scheme) = scheme_of(&reference) {
        if !["http", "https"].iter().any(|http| scheme.eq_ignore_ascii_case(http)) {
            return Err(Unfollowed::Scheme);
        }
        reference
    } else if reference.starts_with('/') {
        format!("{scheme}://{authority}{reference}")
    } else if reference.is_empty() || reference.starts_with('?') {
        let whole = || base.path_and_query().map_or("/", PathAndQuery::as_str);
        let path = if reference.is_empty() { whole() } else { base.path() };
        format!("{scheme}://{authority}{path}{reference}")
    } else {
        let folder = base.path().rsplit_once('/').map_or("", |(folder, _)| folder);
        format!("{scheme}://{authority}{}", without_dots(&format!("{folder}/{reference}")))
    };
    let uri = Uri::try_from(with_root(target)).map_err(|_| Unfollowed::InvalidUrl)?;
    match (uri.scheme(), uri.authority()) {
        (_, Some(authority)) if authority.as_str().contains('@') => Err(Unfollowed::Credentials),
        (Some(_), Some(authority)) if is_host_and_port(authority) => Ok(uri),
        _ => Err(Unfollowed::InvalidUrl),
    }
}

/// Writes the path `/` in front of a query that follows a host. HTTP/2 would send the query alone.
fn with_root(mut url: String) -> String {
    let start = url.find("://").map_or(0, |scheme| scheme + 3);
    if let Some(end) = url[start..].find(['/', '?']).map(|end| start + end)
        && url[end..].starts_with('?')
    {
        url.insert(end, '/');
    }
    url
}

/// Whether a host stands alone or with its port. A port beyond all numbers would count as none, so
/// that another place would pass for the one that credentials are meant for.
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

fn scheme_of(reference: &str) -> Option<&str> {
    let (scheme, _) = reference.split_once(':')?;
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    is_scheme.then_some(scheme)
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
