//! Paths from templates and values, and paths that a caller wrote.
//!
//! Property: a path has the segments of its template and of the values that are several, each of which decodes to what was
//! put into it; no segment leads elsewhere, and no path names a host or a fragment or has a character that no URL may have.

use http::Uri;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseResult;
use runtime::path::Path;
use serde::{Deserialize, Serialize};

use crate::text::{hostile, mutated_text, unescape};
use crate::{Input, seeds};

/// A path to make.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Request {
    /// A template (by its place in the list of them), and values for its names.
    Template(usize, [String; 3]),
    /// A template, and values for its names of which each may be several segments.
    Segments(usize, [String; 3]),
    /// A path that a caller wrote; what follows a `?` in it is cut off before.
    Written(String),
}

const TEMPLATES: [&str; 9] = [
    "/api/{a}",
    "/api/{a}/title",
    "/{a}/{b}/{c}",
    "/{a}/",
    "/api/{a}:go",
    "/api/{a}.json",
    "/{a}{b}",
    "/{a}.{b}/{c}",
    "/api/v1/chat",
];
const NAMES: [&str; 3] = ["a", "b", "c"];

const TOKENS: &[&str] = &[
    "/", "//", ".", "..", "/.", "/../", "%2e", "%2E", "%2f", "%5c", "%", "%25", "%252e", "?", "#",
    "\\", ":", "https://", "HTTP://", "//h", "@", "h:80", "{", "}", "{a}", " ", "\0", "\t", "\n",
    "\r\n", "\u{feff}", "é", "\u{ff0e}", "\u{2024}", "[", "]", "|", "\"", "<", "^", "`", "~", "a",
    ";", "'", "\u{7f}", "\u{85}",
];

impl Input for Request {
    const NAME: &'static str = "path";
    const SEEDS: &'static str = include_str!("../seeds/path.jsonl");

    fn strategy() -> BoxedStrategy<Self> {
        let known = seeds::<Self>().into_iter().flat_map(|seed| match seed {
            Self::Template(_, values) | Self::Segments(_, values) => values.to_vec(),
            Self::Written(path) => vec![path],
        });
        let text = prop_oneof![
            4 => vec(select(TOKENS), 0..6).prop_map(|tokens| tokens.concat()),
            2 => mutated_text(known.collect(), TOKENS),
            2 => hostile(),
            1 => select(vec![".", "..", "%2e%2E", "x"]).prop_map(str::to_owned),
        ]
        .boxed();
        prop_oneof![
            (0..TEMPLATES.len(), [text.clone(), text.clone(), text.clone()])
                .prop_map(|(template, values)| Self::Template(template, values)),
            (0..TEMPLATES.len(), [text.clone(), text.clone(), text.clone()])
                .prop_map(|(template, values)| Self::Segments(template, values)),
            text.prop_map(Self::Written),
        ]
        .boxed()
    }

    fn property(&self) -> TestCaseResult {
        match self {
            Self::Template(template, values) => {
                filled(TEMPLATES[template % TEMPLATES.len()], values, false)
            }
            Self::Segments(template, values) => {
                filled(TEMPLATES[template % TEMPLATES.len()], values, true)
            }
            Self::Written(path) => written(path.split('?').next().unwrap_or(path)),
        }
    }
}

fn filled(template: &'static str, values: &[String; 3], are_several: bool) -> TestCaseResult {
    let set = if are_several { Path::set_segments } else { Path::set };
    let mut path = Path::template(template);
    let mut segments: Vec<String> = template.split('/').map(str::to_owned).collect();
    let mut is_refused = false;
    for (name, value) in NAMES.into_iter().zip(values) {
        path.set(name, "replaced".to_owned());
        set(&mut path, name, value.clone());
        let is_bad = |segment| matches!(segment, "" | "." | "..");
        let is_bad = value.is_empty() || are_several && value.split('/').any(is_bad);
        is_refused |= is_bad && template.contains(&format!("{{{name}}}"));
    }
    for segment in &mut segments {
        *segment = fill(segment, values);
    }
    if are_several {
        segments =
            segments.iter().flat_map(|segment| segment.split('/')).map(str::to_owned).collect();
    }
    is_refused |= segments.iter().any(|segment| matches!(&**segment, "." | ".."));
    let assembled = assemble(&path);
    prop_assert_eq!(assembled.is_err(), is_refused, "{:?}", assembled);
    let Ok(assembled) = assembled else { return Ok(()) };
    is_sendable(&assembled)?;
    let decoded: Vec<_> = assembled.split('/').map(|segment| unescape(segment, false)).collect();
    prop_assert_eq!(decoded, segments.into_iter().map(Some).collect::<Vec<_>>(), "{}", assembled);
    Ok(())
}

fn assemble(path: &Path) -> Result<String, String> {
    let mut assembled = String::new();
    path.append_to(&mut assembled).map(|()| assembled)
}

/// The values in place of their names; what a value says is never taken for a name.
fn fill(segment: &str, values: &[String; 3]) -> String {
    let mut parts = segment.split('{');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, after) = part.split_once('}').unwrap_or((part, ""));
        let place = NAMES.iter().position(|known| *known == name).unwrap_or_default();
        filled.push_str(&values[place]);
        filled.push_str(after);
    }
    filled
}

fn written(path: &str) -> TestCaseResult {
    let Ok(made) = Path::written(path) else {
        let scheme = path.split("://").next().unwrap_or_default();
        let is_absolute = path.starts_with("//")
            || (scheme.len() < path.len() && scheme.starts_with(|c: char| c.is_ascii_alphabetic()));
        let is_refused = is_absolute || path.contains('#') || path.split('/').any(is_dots);
        prop_assert!(is_refused, "a harmless path is refused");
        return Ok(());
    };
    let assembled = assemble(&made);
    prop_assert!(assembled.is_ok(), "{assembled:?}");
    let assembled = assembled.unwrap_or_default();
    is_sendable(&assembled)?;
    prop_assert!(!assembled.starts_with("//"), "{assembled} names a host");
    let slash = if path.starts_with('/') { "" } else { "/" };
    prop_assert!(spells(&assembled, &format!("{slash}{path}")), "{assembled} says something else");
    Ok(())
}

/// Whether each byte of what was written stands as it is, or escaped.
fn spells(assembled: &str, written: &str) -> bool {
    let mut rest = assembled.as_bytes();
    for byte in written.bytes() {
        let escape = format!("%{byte:02X}");
        match rest.strip_prefix(&[byte]).or_else(|| rest.strip_prefix(escape.as_bytes())) {
            Some(after) => rest = after,
            None => return false,
        }
    }
    rest.is_empty()
}

/// Checks that a path can be sent: it is all path, as it stands, and leads nowhere else.
fn is_sendable(path: &str) -> TestCaseResult {
    prop_assert!(path.starts_with('/'), "{path} is not absolute");
    prop_assert!(path.chars().all(may_stand), "{path} has a character that no URL may have");
    prop_assert!(!path.split('/').any(is_dots), "{path} leads elsewhere");
    for (url, base) in [(path.to_owned(), ""), (format!("https://h{path}"), "h")] {
        let uri = Uri::try_from(&url);
        prop_assert!(uri.is_ok(), "{url} is no URI: {uri:?}");
        let uri = uri.unwrap_or_default();
        prop_assert_eq!((uri.path(), uri.query()), (path, None));
        prop_assert_eq!(uri.host().unwrap_or_default(), base);
    }
    Ok(())
}

/// RFC 3986: what a path is made of, brackets (which every parser takes) included.
fn may_stand(character: char) -> bool {
    character.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@/%[]".contains(character)
}

/// Whether a segment is `.` or `..`, with any of the dots escaped.
fn is_dots(segment: &str) -> bool {
    matches!(&*segment.to_ascii_lowercase().replace("%2e", "."), "." | "..")
}
