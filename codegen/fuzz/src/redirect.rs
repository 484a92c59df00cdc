//! Responses that redirect.
//!
//! Property: the target is HTTP or HTTPS, has a host and no user; credentials and bodies never leave their origin; a
//! reference without a host stays where it is.

use http::{Method, StatusCode, Uri};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseResult;
use runtime::redirect::next;
use serde::{Deserialize, Serialize};

use crate::text::{Octets, hostile, mutated};
use crate::{Input, seeds};

/// A response to a request.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Answer {
    method: String,
    from: String,
    has_body: bool,
    status: u16,
    location: Option<Octets>,
}

const TOKENS: &[&str] = &[
    "http:",
    "https:",
    "HTTPS:",
    "ftp:",
    "javascript:",
    "data:",
    "//",
    "/",
    "///",
    "\\",
    "\\\\",
    "api.example.com",
    "API.example.com",
    "evil.example",
    "localhost",
    "[::1]",
    "127.0.0.1",
    "@",
    "user:key@",
    ":443",
    ":80",
    ":",
    ":0443",
    ":99999",
    ":+443",
    ":65979",
    ".",
    "..",
    "../",
    "./",
    "%2e%2e/",
    "?",
    "?a=b",
    "#",
    "#f",
    " ",
    "\t",
    "\r",
    "\n",
    "\0",
    "\u{feff}",
    "é",
    "\u{ff0f}",
    "\u{3002}",
    "a",
    "b/c",
    ";",
    "%",
    "%00",
    "%zz",
    "%40",
    "{}",
    "|",
];

const BASES: [&str; 8] = [
    "https://api.example.com/api/v1/chat?page=2",
    "https://api.example.com",
    "http://api.example.com/",
    "https://api.example.com:8443/a/b/../c/",
    "http://localhost:80/x",
    "http://[::1]:3000/a",
    "https://API.Example.com:443//a//b",
    "http://127.0.0.1/%2e%2e/x",
];

impl Input for Answer {
    const NAME: &'static str = "redirect";
    const SEEDS: &'static str = include_str!("../seeds/redirect.jsonl");

    fn strategy() -> BoxedStrategy<Self> {
        let known = seeds::<Self>().into_iter().filter_map(|seed| seed.location);
        let tokens = vec(select(TOKENS), 0..8).prop_map(|tokens| tokens.concat().into_bytes());
        let near = (select(&BASES[..]), 0..30_usize, vec(select(TOKENS), 0..4)).prop_map(
            |(base, kept, more)| {
                let kept: String = base.chars().take(kept).collect();
                (kept + &more.concat()).into_bytes()
            },
        );
        let location = prop_oneof![
            4 => tokens,
            4 => near,
            2 => mutated(known.map(|location| location.0).collect(), TOKENS),
            1 => hostile().prop_map(String::into_bytes),
            1 => vec(any::<u8>(), 0..12),
        ];
        let status = prop_oneof![
            8 => select(vec![301_u16, 302, 303, 307, 308]),
            1 => 100..1000_u16,
        ];
        let method = select(vec!["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "get", "X"]);
        let location = prop::option::weighted(0.95, location.prop_map(Octets));
        (method, select(&BASES[..]), any::<bool>(), status, location)
            .prop_map(|(method, from, has_body, status, location)| Self {
                method: method.to_owned(),
                from: from.to_owned(),
                has_body,
                status,
                location,
            })
            .boxed()
    }

    fn property(&self) -> TestCaseResult {
        let (Ok(from), Ok(method), Ok(status)) = (
            self.from.parse::<Uri>(),
            Method::from_bytes(self.method.as_bytes()),
            StatusCode::from_u16(self.status),
        ) else {
            return Ok(());
        };
        let location = self.location.as_ref().map(|location| &location.0[..]);
        let Ok(hop) = next(&method, &from, self.has_body, status, location) else {
            return Ok(());
        };

        prop_assert!([301, 302, 303, 307, 308].contains(&self.status), "no redirect is followed");
        let becomes_get = match self.status {
            301 | 302 => method == Method::POST,
            303 => method != Method::GET && method != Method::HEAD,
            _ => false,
        };
        prop_assert_eq!(&hop.method, if becomes_get { &Method::GET } else { &method });
        prop_assert_eq!(hop.keeps_body, !becomes_get);

        let to = hop.uri.to_string();
        let origins = (origin(&from.to_string()), origin(&to));
        prop_assert!(origins.1.is_some(), "{to} has no origin");
        prop_assert_eq!(hop.keeps_credentials, origins.0 == origins.1, "{:?}", origins);
        if self.has_body && hop.keeps_body {
            prop_assert_eq!(&origins.0, &origins.1, "the body leaves");
        }
        prop_assert!(!to.contains('#'), "{to} has a fragment");
        prop_assert!(to.bytes().all(|byte| byte.is_ascii_graphic()), "{to} is not ASCII");
        let location = String::from_utf8_lossy(location.unwrap_or_default());
        let location = location.trim();
        let names_a_host = location.starts_with("//") || location.contains(':');
        prop_assert!(names_a_host || origins.0 == origins.1, "{location} leads to {to}");
        Ok(())
    }
}

/// Scheme, host and port, read from the text; `None` unless it is HTTP or HTTPS, has a host, no user and a port that is one.
fn origin(url: &str) -> Option<(bool, String, u16)> {
    let (scheme, rest) = url.split_once("://")?;
    let is_secure = match &*scheme.to_ascii_lowercase() {
        "https" => true,
        "http" => false,
        _ => return None,
    };
    let authority = rest.split(['/', '?', '#', '\\']).next()?.to_ascii_lowercase();
    let end_of_host = authority.rfind(']').map_or(0, |bracket| bracket + 1);
    let (host, port) = match authority[end_of_host..].split_once(':') {
        Some((host, port)) => (format!("{}{host}", &authority[..end_of_host]), port),
        None => (authority.clone(), ""),
    };
    let default = if is_secure { 443 } else { 80 };
    let port = if port.is_empty() { default } else { port.parse().ok()? };
    let has_digits = authority[end_of_host..]
        .split_once(':')
        .is_none_or(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()));
    (!host.is_empty() && !host.contains('@') && has_digits).then_some((is_secure, host, port))
}
