//! Comparison of the URLs that are sent: base URLs and paths together.
//!
//! Invariant: two URLs are equal here if RFC 3986 calls them equivalent: the case of scheme and
//! host, a default port, a slash at the end of a base, and unreserved characters that are
//! percent-encoded make no difference.

use super::index::Flat;
use crate::api::{Client, Piece, Template};

/// A base URL, normalised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Base {
    /// The scheme, the host and the port.
    origin: String,
    /// Without a slash at its end.
    path: String,
}

impl Base {
    pub(super) fn of(url: &str) -> Self {
        let (scheme, rest) = url.split_once("://").unwrap_or(("https", url));
        let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let scheme = scheme.to_ascii_lowercase();
        // A colon within brackets is part of an IPv6 address.
        let (host, port) = match authority.rfind(':') {
            Some(colon) if !authority[colon..].contains(']') => authority.split_at(colon),
            _ => (authority, ""),
        };
        let port = port.strip_prefix(':').and_then(|port| port.parse::<u16>().ok());
        let default = if scheme == "http" { 80 } else { 443 };
        let port = port.filter(|port| *port != default).map(|port| format!(":{port}"));
        let origin = format!("{scheme}://{}{}", lowered(host), port.unwrap_or_default());
        Self { origin, path: normal(path.trim_end_matches('/')) }
    }

    /// The same with more of a path.
    fn with(self, more: &str) -> Self {
        Self { path: format!("{}{more}", self.path), ..self }
    }
}

/// A host in lower case; an IPv6 address in its shortest form.
fn lowered(host: &str) -> String {
    let address = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
    match address.and_then(|address| address.parse::<std::net::Ipv6Addr>().ok()) {
        Some(address) => format!("[{address}]"),
        None => host.to_ascii_lowercase(),
    }
}

/// A path in which only what must be is percent-encoded, with capital digits.
fn normal(path: &str) -> String {
    let mut normal = String::with_capacity(path.len());
    let mut rest = path;
    while let Some(at) = rest.find('%') {
        let (before, after) = rest.split_at(at);
        normal.push_str(before);
        let digits = after.get(1..3).filter(|it| it.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let code = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        let Some(code) = code else {
            normal.push('%');
            rest = &after[1..];
            continue;
        };
        if code.is_ascii_alphanumeric() || b"-._~".contains(&code) {
            normal.push(char::from(code));
        } else {
            normal.push_str(&format!("%{code:02X}"));
        }
        rest = &after[3..];
    }
    normal.push_str(rest);
    normal
}

/// A path without the names of its parameters, normalised.
pub(super) fn shape(path: &Template) -> String {
    let pieces = path.pieces.iter().map(|piece| match piece {
        Piece::Literal(text) => text,
        Piece::Parameter { .. } => "{}",
    });
    normal(&pieces.collect::<String>())
}

/// A prefix that moved between the base URL and the paths of operations: what stands in front of
/// the paths of either side to make them comparable. One of them at least is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Prefix {
    pub(super) old: String,
    pub(super) new: String,
}

impl Prefix {
    /// The prefix that may have moved: what one base URL has more than the other.
    pub(super) fn between(old: &str, new: &str) -> Self {
        let (old, new) = (Base::of(old).path, Base::of(new).path);
        let more = |longer: &str, shorter: &str| {
            let more = longer.strip_prefix(shorter).filter(|more| more.starts_with('/'));
            more.unwrap_or_default().to_owned()
        };
        Self { old: more(&old, &new), new: more(&new, &old) }
    }

    /// Whether nothing can have moved.
    pub(super) fn is_empty(&self) -> bool {
        self.old.is_empty() && self.new.is_empty()
    }

    /// Whether both operations have the same path once the prefix is in front.
    pub(super) fn is_same_path(&self, old: &Flat<'_>, new: &Flat<'_>) -> bool {
        self.old_shape(old) == self.new_shape(new)
    }

    /// The prefix of an operation of the old side. Below a server of its own it has none.
    pub(super) fn old_of(&self, flat: &Flat<'_>) -> &str {
        if flat.operation.server.is_none() { &self.old } else { "" }
    }

    /// The same of the new side.
    pub(super) fn new_of(&self, flat: &Flat<'_>) -> &str {
        if flat.operation.server.is_none() { &self.new } else { "" }
    }

    pub(super) fn old_shape(&self, flat: &Flat<'_>) -> String {
        format!("{}{}", self.old_of(flat), shape(&flat.operation.path))
    }

    pub(super) fn new_shape(&self, flat: &Flat<'_>) -> String {
        format!("{}{}", self.new_of(flat), shape(&flat.operation.path))
    }

    /// A base URL of the old side: what stands in front of the part that the paths of both sides
    /// have in common.
    pub(super) fn old_base(&self, url: String) -> Whole {
        Whole { url, more: self.new.clone() }
    }

    /// The same of the new side.
    pub(super) fn new_base(&self, url: String) -> Whole {
        Whole { url, more: self.old.clone() }
    }
}

/// A base URL with the prefix that only the paths of its side have.
#[derive(Clone, Debug)]
pub(super) struct Whole {
    url: String,
    more: String,
}

impl Whole {
    /// Returns the part of the URL that is compared.
    pub(super) fn base(&self) -> Base {
        Base::of(&self.url).with(&self.more)
    }

    /// As the spec writes it.
    pub(super) fn shown(&self) -> String {
        match self.more.as_str() {
            "" => self.url.clone(),
            more => format!("{}{more}", self.url.trim_end_matches('/')),
        }
    }
}

/// A URL with the defaults of the variables that only its own side has.
pub(super) fn filled(url: &str, own: &Client, other: &Client) -> String {
    let has = |client: &Client, ident| client.url_variables.iter().any(|it| it.ident == ident);
    let mut url = url.to_owned();
    for variable in &own.url_variables {
        if let Some(default) = &variable.default
            && !has(other, variable.ident.clone())
        {
            url = url.replace(&format!("{{{}}}", variable.name), default);
        }
    }
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_that_are_equivalent_are_equal() {
        for (one, other) in [
            ("https://a.example", "https://a.example/"),
            ("https://a.example/v1", "https://a.example/v1//"),
            ("https://a.example", "HTTPS://A.Example"),
            ("https://a.example:443/v1", "https://a.example/v1"),
            ("https://a.example:0443", "https://a.example"),
            ("http://a.example:80", "http://a.example"),
            ("https://[::1]:443", "https://[0:0::0001]"),
            ("https://[2001:DB8::1]/v1", "https://[2001:db8::1]/v1"),
            ("https://a.example/%7eme/%c3%a9", "https://a.example/~me/%C3%A9"),
        ] {
            assert_eq!(Base::of(one), Base::of(other), "{one} {other}");
        }
    }

    #[test]
    fn urls_that_differ_are_not_equal() {
        for (one, other) in [
            ("https://a.example", "http://a.example"),
            ("https://a.example", "https://a.example:80"),
            ("http://a.example:443", "http://a.example"),
            ("https://a.example/V1", "https://a.example/v1"),
            ("https://a.example/a%2Fb", "https://a.example/a/b"),
            ("https://a.example/a%20b", "https://a.example/a+b"),
            ("https://[::1]", "https://[::2]"),
        ] {
            assert_ne!(Base::of(one), Base::of(other), "{one} {other}");
        }
    }

    #[test]
    fn a_prefix_ends_where_a_segment_does() {
        let prefix = |old, new| {
            let Prefix { old, new } = Prefix::between(
                &format!("https://a.example{old}"),
                &format!("https://b.example{new}"),
            );
            (old, new)
        };
        let pair = |old: &str, new: &str| (old.to_owned(), new.to_owned());
        assert_eq!(prefix("", "/v1"), pair("", "/v1"));
        assert_eq!(prefix("/api/v1/", "/api"), pair("/v1", ""));
        assert_eq!(prefix("/api", "/api2"), pair("", ""));
        assert_eq!(prefix("/v1", "/v2"), pair("", ""));
        assert_eq!(prefix("/v1", "/v1/"), pair("", ""));
    }
}
