//! Texts that have a grammar of their own: URLs, versions, names of crates, headers and variables.
//!
//! Each check says what is wrong with one text, or nothing.

use crate::diagnostics::{Diagnostic, Place};
use crate::spec::Spanned;

/// An absolute URL that calls can be sent below.
pub(super) fn base_url(url: &Spanned<String>) -> Option<Diagnostic> {
    const WHOLE: &str = "write an absolute URL, such as `https://api.example.com/v1`";
    let text = url.value.as_str();
    let wrong = |message: &str, help: &str| {
        Some(Diagnostic::new("bad-value", message.to_owned(), url.place).help(help))
    };
    let Some(rest) = after_scheme(text) else {
        return wrong("a base URL begins with `https://` or `http://`", WHOLE);
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if let Some((_, server)) = authority.rsplit_once('@') {
        let help = format!("write `{server}` alone, and `auth: basic`");
        return wrong("a base URL has no user and no password", &help);
    }
    if authority.contains('[') != authority.contains(']') {
        let help = "write an IPv6 address in brackets, such as `http://[::1]:8080`";
        return wrong("the brackets of this address do not match", help);
    }
    let (host, port) = host_and_port(authority);
    if !is_host(host) {
        return match host {
            "" => wrong("this base URL names no host", WHOLE),
            _ if !host.is_ascii() => {
                let help = "write it in its ASCII form, which begins with `xn--`";
                wrong(&format!("`{host}` is not ASCII"), help)
            }
            _ => wrong(&format!("`{host}` is not a host name"), WHOLE),
        };
    }
    if let Some(port) = port.filter(|port| !is_port(port)) {
        let help = "write a number from 1 to 65535, or leave the `:` and the port out";
        return match port {
            "" => wrong("the port is missing after the `:`", help),
            _ => wrong(&format!("`{port}` is not a port"), help),
        };
    }
    if let Some(mistake) = query_or_fragment(url) {
        return Some(mistake);
    }
    if rest.chars().any(|letter| !letter.is_ascii_graphic() || "\"<>\\^`{|}".contains(letter)) {
        let help = "write other characters percent-encoded in UTF-8, such as `%20` for a blank";
        return wrong("a base URL is written in ASCII", help);
    }
    let is_dots = |segment: &&str| {
        matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
    };
    if let Some(segment) = rest.split('/').skip(1).find(is_dots) {
        let message = format!("the segment `{segment}` of this base URL leads elsewhere");
        return wrong(&message, "write the path without `.` and `..`");
    }
    None
}

/// The query and the fragment that a base URL does not have.
pub(super) fn query_or_fragment(url: &Spanned<String>) -> Option<Diagnostic> {
    let help = format!("write `{}`", &url.value[..url.value.find(['?', '#'])?]);
    let message = "a base URL has no query and no fragment";
    Some(Diagnostic::new("bad-value", message, url.place).help(help))
}

/// A URL that people follow.
pub(super) fn link(url: &Spanned<String>) -> Option<Diagnostic> {
    let proper = after_scheme(&url.value).is_some_and(|rest| {
        !rest.is_empty()
            && !rest.chars().any(|letter| letter.is_whitespace() || letter.is_control())
    });
    (!proper).then(|| {
        Diagnostic::new("bad-value", "this is not the URL of a page", url.place)
            .help("write it in full, beginning with `https://`")
    })
}

fn after_scheme(url: &str) -> Option<&str> {
    let (scheme, rest) = url.split_once("://")?;
    let known = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
    known.then_some(rest)
}

/// The port begins at the colon behind the host, which in brackets may hold colons itself.
fn host_and_port(authority: &str) -> (&str, Option<&str>) {
    let bracket = authority.rfind(']').unwrap_or(0);
    match authority[bracket..].find(':') {
        Some(colon) => (&authority[..bracket + colon], Some(&authority[bracket + colon + 1..])),
        None => (authority, None),
    }
}

fn is_host(host: &str) -> bool {
    if let Some(rest) = host.strip_prefix('[') {
        let address = rest.strip_suffix(']').map(str::parse::<std::net::Ipv6Addr>);
        return matches!(address, Some(Ok(_)));
    }
    let labels = host.strip_suffix('.').unwrap_or(host);
    let letters = |label: &str| {
        !label.is_empty()
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    labels.split('.').all(letters)
}

fn is_port(port: &str) -> bool {
    port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|port| port > 0)
}

/// A semantic version.
pub(super) fn version(version: &Spanned<String>) -> Option<Diagnostic> {
    (!crate::version::is_version(&version.value)).then(|| {
        let message = format!("`{}` is not a semantic version", version.value);
        Diagnostic::new("bad-value", message, version.place)
            .help("write three numbers, such as `0.1.0`, or `1.0.0-beta.1`")
    })
}

/// A version that something has been there since, which is not later than that of the package.
pub(super) fn since(since: &Spanned<String>, package: &Spanned<String>) -> Option<Diagnostic> {
    later(since, package, "write the version that has it first, or raise `version` of `package`")
}

/// A version that no longer has something: it must not be later than that of the package.
pub(super) fn removed(version: &Spanned<String>, package: &Spanned<String>) -> Option<Diagnostic> {
    let help = "write the first version without it, or raise `version` of `package`";
    later(version, package, help)
}

fn later(version: &Spanned<String>, package: &Spanned<String>, help: &str) -> Option<Diagnostic> {
    (!crate::version::can_have_since(&package.value, &version.value)).then(|| {
        let message = format!("`{}` is later than the version of the package", version.value);
        Diagnostic::new("bad-value", message, version.place)
            .note(format!("the package is `{}`", package.value), package.place)
            .help(help)
    })
}

/// The name of a crate.
pub(crate) fn crate_name(name: &Spanned<String>) -> Option<Diagnostic> {
    let text = name.value.as_str();
    let wrong = |message: String, help: &str| {
        Some(Diagnostic::new("bad-name", message, name.place).help(help))
    };
    let kebab = text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.split(['-', '_']).all(|word| {
            !word.is_empty()
                && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        });
    if !kebab {
        let help = "write it with small letters, digits and single `-` or `_`, a letter first";
        return wrong(format!("`{text}` is not a valid crate name"), help);
    }
    if text.len() > 64 {
        return wrong("a crate's name has at most 64 letters".to_owned(), "shorten it");
    }
    let plain = text.replace('-', "_");
    let is_plain = super::names::keyword_safe(plain.clone()).as_str() == plain;
    if !is_plain || NO_CRATES.contains(&plain.replace('_', "-").as_str()) {
        let message = format!("Cargo or the emitted crate has another use for the name `{text}`");
        return wrong(message, "choose another name, such as the API's with `-client` after it");
    }
    None
}

/// Names that Cargo or Windows refuses, or that the emitted crate depends on or calls a feature.
/// Sorted.
const NO_CRATES: &[&str] = &[
    "alloc",
    "aux",
    "blocking",
    "build",
    "bytes",
    "chrono",
    "con",
    "core",
    "deps",
    "examples",
    "flate2",
    "futures-core",
    "gzip",
    "h2",
    "http",
    "http-body",
    "httpdate",
    "hyper",
    "hyper-rustls",
    "hyper-util",
    "incremental",
    "jiff",
    "memchr",
    "nul",
    "prn",
    "proc-macro",
    "reqwest",
    "rust-decimal",
    "rustls",
    "rustls-platform-verifier",
    "serde",
    "serde-json",
    "serde-path-to-error",
    "std",
    "test",
    "time",
    "tokio",
    "tower-service",
    "tracing",
    "tracing-subscriber",
    "url",
    "uuid",
];

/// The name of an environment variable.
pub(super) fn variable(name: &Spanned<String>) -> Option<Diagnostic> {
    let text = name.value.as_str();
    let proper = !text.is_empty()
        && !text.starts_with(|first: char| first.is_ascii_digit())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    (!proper).then(|| {
        let message = format!("`{text}` is not a valid name of an environment variable");
        Diagnostic::new("bad-name", message, name.place)
            .help("write it with letters, digits and `_`, such as `NOTES_API_KEY`")
    })
}

/// The name of a header that a call may carry.
pub(crate) fn header_name(text: &str, place: Place) -> Option<Diagnostic> {
    let proper = !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte));
    if !proper {
        let message = format!("`{text}` is not a valid header name");
        let help = "write it with letters, digits and `-`, such as `X-Api-Key`";
        return Some(Diagnostic::new("bad-name", message, place).help(help));
    }
    let framing =
        ["connection", "content-length", "host", "te", "trailer", "transfer-encoding", "upgrade"];
    framing.contains(&text.to_ascii_lowercase().as_str()).then(|| {
        let message = format!("`{text}` is written by HTTP itself");
        Diagnostic::new("bad-name", message, place).help("take it out")
    })
}

/// The name of a header that carries a parameter.
pub(super) fn parameter_header(text: &str, place: Place) -> Option<Diagnostic> {
    header_name(text, place).or_else(|| {
        text.eq_ignore_ascii_case("cookie").then(|| {
            Diagnostic::new("bad-name", "a parameter cannot be a cookie", place)
                .help("take it out: a caller writes `.header(\"Cookie\", …)`")
        })
    })
}

/// The name of a header that carries a credential.
pub(crate) fn credential_header(text: &str, place: Place) -> Option<Diagnostic> {
    header_name(text, place).or_else(|| {
        let taken = ["accept", "content-type", "cookie"];
        taken.contains(&text.to_ascii_lowercase().as_str()).then(|| {
            let message = format!("`{text}` cannot carry a credential");
            Diagnostic::new("bad-name", message, place)
                .help("write the header that the API reads the key from, such as `X-Api-Key`")
        })
    })
}

/// Whether a text is a type and a subtype, perhaps with parameters.
pub(crate) fn is_media_type(text: &str) -> bool {
    let is_token = |text: &str| {
        let others = b"!#$%&'*+-.^_`|~";
        !text.is_empty()
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || others.contains(&byte))
    };
    let is_quoted = |text: &str| {
        let inner = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
        inner.is_some_and(|inner| inner.bytes().all(|byte| matches!(byte, b' '..=b'~')))
    };
    let mut parts = text.split(';').map(|part| part.trim_matches(' '));
    let essence = parts.next().and_then(|part| part.split_once('/'));
    essence.is_some_and(|(kind, subtype)| is_token(kind) && is_token(subtype))
        && parts.all(|part| {
            part.split_once('=').is_some_and(|(name, value)| {
                is_token(name) && (is_token(value) || is_quoted(value))
            })
        })
}

#[cfg(test)]
mod tests {
    use super::NO_CRATES;

    #[test]
    fn no_crate_is_called_like_what_it_depends_on_or_like_a_feature() {
        assert!(NO_CRATES.is_sorted());
        let manifest = include_str!("../../runtime/Cargo.toml");
        let sections = manifest.split("\n[").filter(|section| {
            ["features]", "dependencies]", "dev-dependencies]"]
                .iter()
                .any(|it| section.starts_with(it))
        });
        let names = sections.flat_map(str::lines).filter_map(|line| line.split_once(" = "));
        let names: Vec<&str> = names.map(|(name, _)| name).collect();
        assert!(names.len() > 20, "{names:?}");
        // `default` is a feature of every crate.
        for name in names.into_iter().filter(|name| *name != "default") {
            assert!(NO_CRATES.contains(&name.replace('_', "-").as_str()), "{name}");
        }
        // What the emitter adds for examples and for the README.
        assert!(NO_CRATES.contains(&"tracing-subscriber"));
    }
}
