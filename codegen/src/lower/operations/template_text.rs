//! The text of a path template: what its parameters are called, and what cannot stand in it.
//!
//! What stands between two braces is one name or one mistake. Nothing that a server could read as
//! another path gets through.

use std::collections::HashMap;

use crate::api::Scalar;
use crate::diagnostics::{Diagnostic, Place};
use crate::spec::Spanned;

/// The parameters of a template, each once.
pub(super) fn parse(
    template: &Spanned<String>,
    found: &mut Vec<Diagnostic>,
) -> Vec<Spanned<String>> {
    let mut reader =
        Reader { template, found, names: Vec::new(), seen: HashMap::new(), segments: Vec::new() };
    reader.read();
    reader.names
}

/// A template as it is read.
struct Reader<'t, 'd> {
    template: &'t Spanned<String>,
    found: &'d mut Vec<Diagnostic>,
    names: Vec<Spanned<String>>,
    seen: HashMap<&'t str, Place>,
    /// Start of each segment, and its text with every parameter as `{}`.
    segments: Vec<(usize, String)>,
}

impl<'t> Reader<'t, '_> {
    fn read(&mut self) {
        let text = self.template.value.as_str();
        self.begin(text);
        let mut start = 0;
        let mut segment = String::new();
        let mut at = 0;
        while let Some(letter) = text[at..].chars().next() {
            let end = at + letter.len_utf8();
            match letter {
                '{' => {
                    self.check_before(text, at, &segment);
                    at = self.parameter(at);
                    segment.push_str("{}");
                    continue;
                }
                '}' => self.wrong("this `}` closes nothing", "write `{` before the name", at, 1),
                '?' => {
                    let help = "move what follows `?` to `query`; a fixed value is a literal there: `beta: '\"true\"'`";
                    self.wrong("a path holds no query", help, at, text.len() - at);
                    break;
                }
                '#' => {
                    let help = "end it before the `#`";
                    self.wrong("a path holds no fragment", help, at, text.len() - at);
                    break;
                }
                ' ' if text[at..].contains("->") || text[at..].contains("=>") => {
                    let help = "write what comes back under `returns`, or all in one line: `list: GET /notes -> Note`";
                    self.wrong("a path holds no blanks", help, at, text.len() - at);
                    break;
                }
                ' ' => {
                    // All blanks are one mistake; what stands between them may be others.
                    if !text[..at].contains(' ') {
                        let help = "end it before the blank, or write it percent-encoded: `%20`";
                        let length = text[at..].len() - text[at..].trim_start_matches(' ').len();
                        self.wrong("a path holds no blanks", help, at, length);
                    }
                }
                '%' => self.escape(at),
                '/' => {
                    self.segments.push((start, std::mem::take(&mut segment)));
                    start = end;
                    at = end;
                    continue;
                }
                '-' | '.' | '_' | '~' | '!' | '$' | '&' | '\'' | '(' | ')' | '*' | '+' | ','
                | ';' | '=' | ':' | '@' => {}
                letter if letter.is_ascii_alphanumeric() => {}
                '\\' => {
                    let help = "write `/` between segments; a value that holds a `\\` is a parameter: `{name}`";
                    self.wrong("`\\` cannot stand in a path", help, at, 1);
                }
                '<' | '[' if let Some((length, name)) = bracketed(&text[at..]) => {
                    let message = format!("`{}` is not a parameter", &text[at..at + length]);
                    self.wrong(message, &meant(name), at, length);
                    segment.push_str("{}");
                    at += length;
                    continue;
                }
                letter => {
                    let help = "write it percent-encoded, in UTF-8, such as `%20` for a blank";
                    let message = format!("`{}` cannot stand in a path", letter);
                    self.wrong(message, help, at, letter.len_utf8());
                }
            }
            segment.push(letter);
            at = end;
        }
        self.segments.push((start, segment));
        for (start, segment) in std::mem::take(&mut self.segments) {
            self.segment(start, &segment);
        }
    }

    /// Reports a path that does not begin with one `/`.
    fn begin(&mut self, text: &str) {
        if !text.starts_with('/') {
            let help = "write the path below the base URL, such as `/v1/notes/{id}`";
            self.wrong("a path begins with `/`", help, 0, text.len());
        } else if text.starts_with("//") {
            let help = "take one of the two out: `//` begins the name of a host";
            self.wrong("a path begins with one `/`", help, 0, 2);
        }
    }

    /// Reports a parameter at this place that follows another one or a `$`.
    fn check_before(&mut self, text: &str, at: usize, segment: &str) {
        if segment.ends_with("{}") {
            let help = "write something between them, such as `/`, or make them one parameter";
            let before = text[..at].rfind('{').unwrap_or(at);
            let after = text[at..].find('}').map_or(text.len(), |end| at + end + 1);
            let message = "these two parameters cannot be distinguished";
            self.wrong(message, help, before, after - before);
        }
        if segment.ends_with('$') {
            let help = "write `{name}`, without the `$` in front";
            self.wrong("this `$` would be sent", help, at - 1, 1);
        }
    }

    /// Reads what begins with a `{`, and gives where it ends.
    fn parameter(&mut self, start: usize) -> usize {
        let text = self.template.value.as_str();
        let Some(end) = closing(text, start) else {
            self.wrong("this `{` is never closed", "write `}` after the name", start, 1);
            return text[start..].find('/').map_or(text.len(), |slash| start + slash);
        };
        let name = &text[start + 1..end - 1];
        if is_name(name) {
            let place = self.template.place.within(start + 1, name.len());
            if self.seen.insert(name, place).is_some() {
                let help = "give the second one another name";
                self.wrong(format!("`{{{name}}}` is there twice"), help, start, end - start);
            } else {
                self.names.push(Spanned { value: name.to_owned(), place });
            }
        } else {
            let message = match name.trim() {
                "" => "this parameter has no name".to_owned(),
                _ => format!("`{}` is not the name of a parameter", name),
            };
            self.wrong(message, &meant(name), start, end - start);
        }
        end
    }

    /// An escape is two digits, and not of what separates segments.
    fn escape(&mut self, at: usize) {
        let digits = self.template.value.get(at + 1..at + 3).unwrap_or_default();
        let message = match u8::from_str_radix(digits, 16) {
            Ok(b'/' | b'\\') if digits.len() == 2 => {
                let message = format!("some servers read `%{digits}` as a slash, others do not");
                let help = "write `/`, or a parameter, whose value is encoded: `{name}`";
                return self.wrong(message, help, at, 3);
            }
            Ok(_) if digits.bytes().all(|digit| digit.is_ascii_hexdigit()) => return,
            _ => "`%` begins an escape of two digits",
        };
        self.wrong(message, "write `%25` for a percent sign", at, 1);
    }

    fn segment(&mut self, start: usize, segment: &str) {
        let text = &self.template.value[start..];
        let length = text.find(['/', '?', '#']).unwrap_or(text.len());
        let plain = segment.to_ascii_lowercase().replace("%2e", ".");
        if matches!(plain.as_str(), "." | "..") {
            let message = format!("the segment `{segment}` leads elsewhere");
            self.wrong(message, "write the path that is meant", start, segment.len());
        } else if matches!(segment, "*" | "**") {
            let help = format!("{}; a `*` of the path itself is `%2A`", several("path"));
            self.wrong(format!("`{segment}` is not a parameter"), &help, start, length);
        } else if let Some(name) = segment.strip_prefix(':')
            // Real paths end in verbs like `:search`; what is called an id is a parameter in
            // another notation.
            && is_word(name)
            && name.to_ascii_lowercase().ends_with("id")
        {
            let help = format!("write `{{{name}}}`");
            self.wrong(format!("`{segment}` is not a parameter"), &help, start, segment.len());
        }
    }

    fn wrong(&mut self, message: impl Into<String>, help: &str, from: usize, bytes: usize) {
        let place = self.template.place.within(from, bytes);
        self.found.push(Diagnostic::new("bad-value", message, place).help(help));
    }
}

/// The length and the name of a parameter in brackets of another kind: `<id>`, `[id]`.
fn bracketed(text: &str) -> Option<(usize, &str)> {
    let end = text.find(if text.starts_with('<') { '>' } else { ']' })?;
    let name = &text[1..end];
    (!name.is_empty() && !name.contains('/')).then_some((end + 1, name))
}

/// Returns the end of the brace that is opened there; patterns hold braces too.
fn closing(text: &str, start: usize) -> Option<usize> {
    let mut depth = 0;
    for (at, letter) in text[start..].char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 1 => return Some(start + at + 1),
            '}' => depth -= 1,
            _ => {}
        }
    }
    None
}

fn is_name(name: &str) -> bool {
    let is_end = |letter: char| letter.is_alphanumeric() || letter == '_';
    name.starts_with(is_end)
        && name.ends_with(is_end)
        && name.contains(char::is_alphanumeric)
        && name.chars().all(is_part)
}

fn is_part(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.')
}

/// Returns what to write instead of a parameter in another notation.
fn meant(written: &str) -> String {
    let inner =
        written.trim_matches(|letter: char| letter.is_whitespace() || "{}".contains(letter));
    let parts: Vec<&str> = inner.split([',', '/']).map(str::trim).collect();
    if parts.len() > 1 && parts.iter().all(|part| is_name(part)) {
        let parts: Vec<String> = parts.iter().map(|part| format!("`{{{part}}}`")).collect();
        return format!("write each in braces of its own: {}", parts.join(" and "));
    }
    if inner.contains(' ') && is_name(&inner.replace(' ', "_")) {
        return format!("write `{{{}}}`", inner.replace(' ', "_"));
    }
    let rest = inner.trim_start_matches(|first: char| !first.is_alphanumeric() && first != '_');
    let sign = inner.chars().next().filter(|_| rest.len() < inner.len());
    let end = rest.find(|letter: char| !is_part(letter)).unwrap_or(rest.len());
    let name = rest[..end].trim_end_matches(['-', '.']);
    if !is_name(name) {
        return "write letters, digits, `_`, `-` or `.` between the braces, such as `{id}`"
            .to_owned();
    }
    let after = rest[name.len()..].trim();
    let pattern = after.trim_start_matches([':', '=', '<', '|']).trim_end_matches('>').trim();
    let scalar = match pattern.to_ascii_lowercase().as_str() {
        "guid" | "alpha" | "slug" => Some(Scalar::String),
        _ => Scalar::familiar(pattern).filter(|scalar| scalar.is_plain()),
    };
    match (sign, after, scalar) {
        (Some('?' | '&'), ..) => format!("take it out, and write `{name}` under `query`"),
        (None, "?", _) => format!(
            "write `{{{name}}}`; a path without it is another operation, for its parameters are always there"
        ),
        (None, .., Some(scalar)) => {
            let ty = scalar.name();
            format!("write `{{{name}}}`, and its type: `path: {{{name}: {ty}}}`")
        }
        (Some('+' | '*' | '/' | '#'), ..) => several(name),
        _ if after == "+"
            || pattern == "path"
            || pattern.contains(['*', '/'])
            || pattern == ".+" =>
        {
            several(name)
        }
        _ if inner.contains("...") => several(name),
        _ => format!("write `{{{name}}}`"),
    }
}

/// Writes a parameter of several segments.
fn several(name: &str) -> String {
    format!(
        "write `{{{name}}}`, and `path: {{{name}: {{type: string, segments: true}}}}` where its value may hold slashes"
    )
}

/// Whether it could be the name of a parameter, as other languages write it: `/notes/:id`.
fn is_word(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}
