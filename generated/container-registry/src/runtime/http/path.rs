// @generated: a copy of codegen/runtime/src/runtime/http/path.rs: edit that instead of this.

//! From a path template and its values to the path that is sent.
//!
//! No value leaves its place: it is encoded, and a segment that a server or a proxy could take for
//! `.` or `..` is refused.

use crate::runtime::http::percent::{encode_illegal, encode_segment};
use std::borrow::Cow;

/// A path template, and the values for the names in it.
#[derive(Clone, Debug)]
pub struct Path {
    template: Cow<'static, str>,
    values: Vec<Value>,
}

/// The value of a name in the template.
#[derive(Clone, Debug)]
struct Value {
    name: &'static str,
    text: String,
    extent: Extent,
}

/// The part of a path that a value is.
#[derive(Clone, Copy, Debug)]
enum Extent {
    /// One segment, or part of one. A slash in it is escaped.
    Segment,
    /// Any number of segments, with slashes between them.
    Segments,
}

impl Path {
    /// A template whose names stand in braces: `/chat/{session_id}/title`.
    pub fn template(template: &'static str) -> Self {
        Self { template: Cow::Borrowed(template), values: Vec::new() }
    }

    /// A path that a caller wrote, encoded where it must be. An absolute URL is refused, so that no
    /// key leaves for another host.
    pub fn written(path: &str) -> Result<Self, String> {
        if is_absolute(path) {
            // Not shown: it may hold credentials.
            return Err("a URL is not a path: a path stays below the client's base URL".to_owned());
        }
        if path.contains('#') {
            return Err(format!(
                "`{path}` has a fragment, which is never sent: write `%23` for a number sign"
            ));
        }
        let mut template = String::with_capacity(path.len() + 1);
        if !path.starts_with('/') {
            template.push('/');
        }
        encode_illegal(path, &mut template);
        refuse_dots(&template, &[])?;
        Ok(Self { template: Cow::Owned(template), values: Vec::new() })
    }

    /// Gives a value for a name, in place of one given before. A slash in it is escaped.
    pub fn set(&mut self, name: &'static str, value: String) {
        self.put(Value { name, text: value, extent: Extent::Segment });
    }

    /// Gives a value of several segments for a name, in place of one given before. Slashes in it
    /// separate segments.
    pub fn set_segments(&mut self, name: &'static str, value: String) {
        self.put(Value { name, text: value, extent: Extent::Segments });
    }

    fn put(&mut self, value: Value) {
        self.values.retain(|known| known.name != value.name);
        self.values.push(value);
    }

    /// The template as it was written, for messages.
    pub fn as_template(&self) -> &str {
        &self.template
    }

    /// Appends the path to send.
    ///
    /// # Errors
    /// If a parameter has no value or an empty one, or a segment would be `.` or `..`.
    pub fn append_to(&self, target: &mut String) -> Result<(), String> {
        let start = target.len();
        let mut rest = &*self.template;
        while let Some((before, after)) = split_at(rest, b'{') {
            let (name, after) =
                split_at(after, b'}').ok_or("the path template has an open brace")?;
            target.push_str(before);
            let value = self
                .values
                .iter()
                .find(|value| value.name == name)
                .ok_or_else(|| format!("the path parameter `{name}` has no value"))?;
            value.append_to(target)?;
            rest = after;
        }
        target.push_str(rest);
        refuse_dots(&target[start..], &self.values)
    }
}

impl Value {
    fn append_to(&self, target: &mut String) -> Result<(), String> {
        let Self { name, text, extent } = self;
        if text.is_empty() {
            return Err(format!("the path parameter `{name}` is empty"));
        }
        match extent {
            Extent::Segment => encode_segment(text, target),
            Extent::Segments => {
                for (index, segment) in text.split('/').enumerate() {
                    if segment.is_empty() {
                        // Some servers drop it, others do not: what is meant cannot be known.
                        return Err(format!(
                            "the path parameter `{name}` has an empty segment: a slash stands between two segments"
                        ));
                    }
                    if matches!(segment, "." | "..") {
                        return Err(leads_elsewhere(name, segment));
                    }
                    if index > 0 {
                        target.push('/');
                    }
                    encode_segment(segment, target);
                }
            }
        }
        Ok(())
    }
}

fn leads_elsewhere(name: &str, segment: &str) -> String {
    format!("the path parameter `{name}` has the segment `{segment}`, which would lead elsewhere")
}

/// The text before and after a character of ASCII.
fn split_at(text: &str, character: u8) -> Option<(&str, &str)> {
    let place = memchr::memchr(character, text.as_bytes())?;
    Some((&text[..place], &text[place + 1..]))
}

/// Whether a URL reference would replace the host: `https://…`, or `//…`.
fn is_absolute(path: &str) -> bool {
    let has_scheme = path.split_once("://").is_some_and(|(scheme, _)| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
    });
    has_scheme || path.starts_with("//")
}

/// Servers and proxies resolve such a segment, even if its dots are escaped, and the request lands
/// elsewhere.
fn refuse_dots(path: &str, values: &[Value]) -> Result<(), String> {
    // Hardly any path has what such a segment is made of.
    if memchr::memchr2(b'.', b'%', path.as_bytes()).is_none() {
        return Ok(());
    }
    for segment in path.split('/') {
        if !is_dots(segment) {
            continue;
        }
        let culprit = values.iter().find(|value| matches!(value.text.as_str(), "." | ".."));
        return Err(match culprit {
            Some(Value { name, text, .. }) => {
                format!("the path parameter `{name}` is `{text}`, which would lead elsewhere")
            }
            None => format!("the path has the segment `{segment}`, which would lead elsewhere"),
        });
    }
    Ok(())
}

/// Whether a path has a segment that leads elsewhere.
pub(crate) fn has_dots(path: &str) -> bool {
    path.split('/').any(is_dots)
}

fn is_dots(segment: &str) -> bool {
    let mut rest = segment;
    let mut dots = 0;
    while !rest.is_empty() {
        let escaped = rest.get(..3).is_some_and(|escape| escape.eq_ignore_ascii_case("%2e"));
        rest = match (escaped, rest.strip_prefix('.')) {
            (true, _) => &rest[3..],
            (false, Some(after)) => after,
            (false, None) => return false,
        };
        dots += 1;
    }
    matches!(dots, 1 | 2)
}
