//! The meaning of the parser's complaints, and what this dialect leaves out of YAML.
//!
//! Every message names what to write instead, as far as that can be known.

use serde::de::{Deserializer, IgnoredAny};
use std::fmt;

use super::load::Stop;
use super::slips::{begun, control, endless, question_outside, second_mark, unclosed};
use crate::diagnostics::{Diagnostic, Place, byte_at};

/// Lines like `%YAML 1.1` before the document.
pub(super) fn directive(source: u16, text: &str) -> Option<Diagnostic> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_start_matches('\u{feff}').trim();
        if content.starts_with('%') {
            let (start, len) =
                (at + (line.len() - line.trim_start_matches('\u{feff}').len()), content.len());
            let place = Place::bytes(source, start, len);
            return Some(
                Diagnostic::new("yaml-feature", "a spec has no YAML directives", place)
                    .help("leave the line out; the spec is read as YAML 1.2"),
            );
        }
        if !content.is_empty() && !content.starts_with('#') {
            return None;
        }
        at += line.len();
    }
    None
}

/// A merge key.
pub(super) fn merge(place: Place) -> Diagnostic {
    Diagnostic::new("yaml-feature", "YAML 1.2 has no merge keys", place)
        .help("write the entries out, or name what is shared: a group under `parameters`, a type under `types`")
}

/// A tag, without its first `!`.
pub(super) fn tagged(tag: &str, place: Place) -> Diagnostic {
    let message = format!("a spec has no tags, and this is one: `!{tag}`");
    Diagnostic::new("yaml-feature", message, place).help("put text that starts with `!` in quotes")
}

/// Returns the place of an error of the parser.
pub(super) fn place_of(source: u16, text: &str, error: &serde_yaml::Error) -> Place {
    if let Some(location) = error.location() {
        let byte = byte_at(text, location.line(), location.column());
        // The position of reader errors stands in their text only.
        if byte > 0 || !error.to_string().contains(" at position ") {
            return Place::bytes(source, byte, 1);
        }
    }
    let message = error.to_string();
    let position = message
        .rsplit_once(" at position ")
        .and_then(|(_, rest)| rest.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok());
    position.map_or(Place::file(source), |byte| Place::bytes(source, byte, 1))
}

/// An error of the parser, or of the loader who stopped it.
pub(super) fn explain(
    source: u16,
    text: &str,
    error: &serde_yaml::Error,
    stopped: Option<Stop>,
) -> Diagnostic {
    let place = place_of(source, text, error);
    match stopped {
        Some(Stop::Depth) => {
            if let Some(mistake) = endless(source, text) {
                return mistake;
            }
            return Diagnostic::new("yaml-syntax", "this is nested too deeply to be a spec", place)
                .help("give the inner part a name under `types`, or look for a bracket too many");
        }
        Some(Stop::Aliases) => {
            return Diagnostic::new("yaml-feature", "aliases repeat too much", place)
                .help("name what is shared, under `types` or `parameters`, in place of anchors");
        }
        Some(Stop::Key) => {
            return Diagnostic::new("wrong-kind", "a key must be text", place)
                .help("a text that starts with `{` or `[` must be in quotes");
        }
        None => {}
    }
    if let Some(mistake) = second_mark(source, text) {
        return mistake;
    }
    let message = error.to_string();
    if message.contains("more than one document") {
        return Diagnostic::new(
            "yaml-feature",
            "a spec is one document, and here starts another",
            second(source, text),
        )
        .help("leave the line `---` or `...` out, or split the spec into files");
    }
    if message.contains("repetition limit") {
        return Diagnostic::new("yaml-feature", "aliases repeat too much", place)
            .help("name what is shared, under `types` or `parameters`, in place of anchors");
    }
    let problem = message.split(" at line ").next().unwrap_or_default();
    let problem = problem.split(" at position ").next().unwrap_or_default();
    // The scanner says first what it found and then what it was at: ", while scanning ...".
    let problem = problem.split(", while ").next().unwrap_or_default();
    let start = error.location().map_or(0, |at| byte_at(text, at.line(), at.column()));
    if let Some(mistake) = question_outside(source, text, start) {
        return mistake;
    }
    if let Some(mistake) = unclosed(source, text, problem, &message, start) {
        return mistake;
    }
    if let Some(bracket) = text[start..].chars().next().filter(|sign| matches!(sign, '}' | ']')) {
        let place = Place::bytes(source, start, 1);
        return Diagnostic::new("yaml-syntax", format!("this `{bracket}` closes nothing"), place)
            .help("take it out");
    }
    let mut diagnostic = Diagnostic::new("yaml-syntax", problem, place);
    if let Some((what, begin)) = context(source, text, &message)
        && begin != place
    {
        // What should have been a key begins there; where it ends does not matter.
        if problem == "could not find expected ':'" {
            diagnostic.place = begin;
        } else {
            diagnostic = diagnostic.note(format!("{what} begins here"), begin);
        }
    }
    if problem == "control characters are not allowed"
        && let Some(letter) = control(text, diagnostic.place)
    {
        let help = format!("write it as an escape in double quotes: \"\\u{letter:04x}\"");
        return diagnostic.help(help);
    }
    match help(problem, &text[start..]) {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}

/// Returns what the parser was at, and where that began: `..., while parsing a flow mapping at line
/// 3 column 9`.
fn context(source: u16, text: &str, message: &str) -> Option<(&'static str, Place)> {
    let (_, context) = message.rsplit_once(", while ")?;
    let (what, _) = context.split_once(" at line ")?;
    let byte = begun(text, message)?;
    let what = match what.split_once(' ')?.1 {
        "a flow mapping" => "what stands in `{}`",
        "a flow sequence" => "what stands in `[]`",
        "a block mapping" => "the mapping",
        "a block collection" => "the list",
        "a quoted scalar" => "the quoted text",
        "a simple key" => "the key",
        _ => return None,
    };
    Some((what, Place::bytes(source, byte, 1)))
}

fn help(problem: &str, rest: &str) -> Option<&'static str> {
    let help = match problem {
        _ if rest.starts_with('\t') => "indent with spaces: YAML takes no tabs",
        "found character that cannot start any token" => {
            "text that starts with `@`, `` ` `` or `%` must be in quotes"
        }
        "mapping values are not allowed in this context" => {
            "text that holds `: ` must be in quotes; if this is a key, look at its indentation"
        }
        "did not find expected key" | "did not find expected '-' indicator" => {
            "look at the indentation, and at quotes and brackets just before"
        }
        "did not find expected ',' or '}'" | "did not find expected ',' or ']'" => {
            "look for a bracket that is not closed, or for text in brackets that must be in quotes"
        }
        "found unexpected end of stream" => "a quote is not closed",
        "did not find expected comment or line break" => {
            "text that starts with `>` or `|` must be in quotes"
        }
        "unknown anchor" => "text that starts with `*` must be in quotes",
        "found unknown escape character" => {
            "in double quotes a backslash is written twice; in single quotes once"
        }
        "could not find expected ':'" => "a key is followed by a colon and a space",
        "block sequence entries are not allowed in this context" => {
            "a list starts on a line of its own; text that starts with `- ` must be in quotes"
        }
        _ => return None,
    };
    Some(help)
}

/// Returns the start of the second document: the parser reports it when reading fails there.
fn second(source: u16, text: &str) -> Place {
    struct Refuse;
    impl serde::de::Visitor<'_> for Refuse {
        type Value = IgnoredAny;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("nothing")
        }
    }
    let document = serde_yaml::Deserializer::from_str(text).nth(1);
    match document.map(|document| document.deserialize_any(Refuse)) {
        Some(Err(error)) => place_of(source, text, &error),
        _ => Place::file(source),
    }
}
