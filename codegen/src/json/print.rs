//! Prints a value as JSON, or as YAML that readers of YAML 1.1 take for the same.

use super::Json;
use crate::literal::Literal;

/// Returns the value as JSON.
pub(super) fn json(value: &Json) -> String {
    let mut out = String::new();
    write_json(value, 0, &mut out);
    out.push('\n');
    out
}

fn write_json(value: &Json, indent: usize, out: &mut String) {
    match value {
        Json::List(items) if !items.is_empty() => {
            let items = items.iter().map(|item| (None, item));
            write_all(['[', ']'], items, indent, out);
        }
        Json::Map(members) if !members.is_empty() => {
            let members = members.iter().map(|(name, value)| (Some(name), value));
            write_all(['{', '}'], members, indent, out);
        }
        scalar => out.push_str(&line(scalar)),
    }
}

fn write_all<'j>(
    [open, close]: [char; 2],
    parts: impl Iterator<Item = (Option<&'j String>, &'j Json)>,
    indent: usize,
    out: &mut String,
) {
    out.push(open);
    for (at, (name, value)) in parts.enumerate() {
        out.push_str(if at > 0 { ",\n" } else { "\n" });
        pad(indent + 2, out);
        if let Some(name) = name {
            out.push_str(&quoted(name));
            out.push_str(": ");
        }
        write_json(value, indent + 2, out);
    }
    out.push('\n');
    pad(indent, out);
    out.push(close);
}

/// Returns what has no parts, on one line, as both languages write it.
fn line(value: &Json) -> String {
    match value {
        Json::Null => "null".to_owned(),
        Json::Bool(flag) => flag.to_string(),
        Json::Number(number) => number.clone(),
        Json::Text(text) => quoted(text),
        Json::List(_) => "[]".to_owned(),
        Json::Map(_) => "{}".to_owned(),
    }
}

/// Returns the value as YAML.
pub(super) fn yaml(value: &Json) -> String {
    let mut out = String::new();
    write_yaml(value, 0, false, &mut out);
    out
}

/// Writes the parts of a value, each on lines of its own. The first may go on in a line.
fn write_yaml(value: &Json, indent: usize, within: bool, out: &mut String) {
    let begin = |at: usize, out: &mut String| {
        if at > 0 || !within {
            pad(indent, out);
        }
    };
    match value {
        Json::Map(members) => {
            for (at, (name, value)) in members.iter().enumerate() {
                begin(at, out);
                out.push_str(&plain(name));
                out.push(':');
                write_below(value, indent, out);
            }
        }
        Json::List(items) => {
            for (at, item) in items.iter().enumerate() {
                begin(at, out);
                out.push('-');
                if item.is_empty() || matches!(item, Json::Text(_)) {
                    write_below(item, indent, out);
                } else {
                    out.push(' ');
                    write_yaml(item, indent + 2, true, out);
                }
            }
        }
        scalar => {
            out.push_str(&line(scalar));
            out.push('\n');
        }
    }
}

/// Writes what follows the name of a member, or the dash in front of a text.
fn write_below(value: &Json, indent: usize, out: &mut String) {
    match value {
        Json::Text(text) if is_block(text) => {
            out.push_str(if text.ends_with('\n') { " |\n" } else { " |-\n" });
            for line in text.lines() {
                pad(if line.is_empty() { 0 } else { indent + 2 }, out);
                out.push_str(line);
                out.push('\n');
            }
        }
        Json::Text(text) => {
            out.push(' ');
            out.push_str(&plain(text));
            out.push('\n');
        }
        Json::Map(_) | Json::List(_) if !value.is_empty() => {
            out.push('\n');
            write_yaml(value, indent + 2, false, out);
        }
        scalar => {
            out.push(' ');
            out.push_str(&line(scalar));
            out.push('\n');
        }
    }
}

/// Whether a text can stand below its key as it is.
fn is_block(text: &str) -> bool {
    let is_visible = |c: char| c == '\n' || !(c.is_control() || crate::literal::is_invisible(c));
    text.trim_end_matches('\n').contains('\n')
        && !text.starts_with(char::is_whitespace)
        && !text.ends_with("\n\n")
        && text.chars().all(is_visible)
}

/// Returns a text without quotes where no reader takes it for anything else.
fn plain(text: &str) -> String {
    const OTHERS: &[&str] = &["null", "true", "false", "yes", "no", "on", "off", "y", "n"];
    let begins = |first: char| first.is_ascii_alphabetic() || matches!(first, '/' | '$' | '_');
    let is_plain = |c: char| c.is_ascii_alphanumeric() || " !$&'()*+,-./:;<=>?@_{}".contains(c);
    let is_one_value = !text.contains(": ") && !text.ends_with([':', ' ']);
    if text.starts_with(begins)
        && text.chars().all(is_plain)
        && is_one_value
        && !OTHERS.contains(&text.to_ascii_lowercase().as_str())
    {
        text.to_owned()
    } else {
        quoted(text)
    }
}

fn quoted(text: &str) -> String {
    Literal::String(text.to_owned()).to_string()
}

fn pad(indent: usize, out: &mut String) {
    out.extend(std::iter::repeat_n(' ', indent));
}
