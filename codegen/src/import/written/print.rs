//! Prints a tree as YAML, the way a person would write it.

use super::tree::{Tree, Value};
use crate::literal::Literal;

/// Columns that a mapping in braces may take.
const WIDTH: usize = 100;

/// Returns the text of a tree.
pub(in crate::import) fn print(tree: &Tree) -> String {
    let mut out = String::new();
    for (at, (key, value)) in tree.entries().iter().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        entry(key, value, 0, &mut out);
    }
    out
}

/// Returns the text of one entry, which stands in this column.
pub(in crate::import) fn print_entry(key: &str, value: &Tree, column: usize) -> String {
    let mut out = String::new();
    entry(key, &value.shortened(), column, &mut out);
    out
}

/// Returns the text of one item of a list, whose dash stands in this column.
pub(in crate::import) fn print_item(item: &Tree, column: usize) -> String {
    let mut out = String::new();
    pad(column, &mut out);
    out.push('-');
    match flow(item) {
        Some(line) => out.push_str(&format!(" {line}\n")),
        None => body(item, column + 2, WIDTH, &mut out),
    }
    out
}

/// Returns the numbers of the parts in the order in which YAML's nodes are counted: a key counts as
/// its value.
pub(in crate::import) fn node_ids(tree: &Tree) -> Vec<u32> {
    let mut ids = Vec::new();
    count(tree, &mut ids);
    ids
}

fn count(tree: &Tree, ids: &mut Vec<u32>) {
    ids.push(tree.id);
    match &tree.value {
        Value::List(items) => items.iter().for_each(|item| count(item, ids)),
        Value::Map(entries) => {
            for (_, value) in entries {
                ids.push(value.id);
                count(value, ids);
            }
        }
        Value::Text(_) | Value::Plain(_) => {}
    }
}

fn entry(key: &str, value: &Tree, indent: usize, out: &mut String) {
    pad(indent, out);
    out.push_str(&print_key(key));
    out.push(':');
    body(value, indent + 2, column(out), out);
}

/// What follows a key or the dash of a list.
fn body(value: &Tree, indent: usize, column: usize, out: &mut String) {
    match &value.value {
        Value::Text(text) if text.contains('\n') && is_block(text) => {
            out.push_str(if text.ends_with('\n') { " |\n" } else { " |-\n" });
            for line in text.trim_end_matches('\n').split('\n') {
                if !line.is_empty() {
                    pad(indent, out);
                    out.push_str(line);
                }
                out.push('\n');
            }
        }
        Value::Text(text) => {
            out.push(' ');
            out.push_str(&quoted(text, false));
            out.push('\n');
        }
        Value::Plain(text) if text == "null" && indent > 2 => out.push('\n'),
        Value::Plain(text) => {
            out.push(' ');
            out.push_str(text);
            out.push('\n');
        }
        _ => {
            if let Some(line) = flow(value).filter(|line| column + 1 + line.len() <= WIDTH) {
                out.push(' ');
                out.push_str(&line);
                out.push('\n');
                return;
            }
            out.push('\n');
            match &value.value {
                Value::List(items) => {
                    items.iter().for_each(|item| out.push_str(&print_item(item, indent)));
                }
                Value::Map(entries) => {
                    for (key, value) in entries {
                        entry(key, value, indent, out);
                    }
                }
                Value::Text(_) | Value::Plain(_) => {}
            }
        }
    }
}

/// Returns a part on one line, if it says little: within braces stand only values that are short
/// themselves.
fn flow(value: &Tree) -> Option<String> {
    match &value.value {
        Value::Text(text) => (!text.contains('\n')).then(|| quoted(text, true)),
        Value::Plain(text) => Some(text.clone()),
        Value::List(items) => {
            let items: Option<Vec<String>> = items.iter().map(flow).collect();
            Some(format!("[{}]", items?.join(", ")))
        }
        Value::Map(entries) => {
            let is_long = |(key, value): &(String, Tree)| {
                key == "docs"
                    || key == "fields"
                    || !matches!(value.value, Value::Text(_) | Value::Plain(_) | Value::List(_))
            };
            if entries.iter().any(is_long) {
                return entries.is_empty().then(|| "{}".to_owned());
            }
            let entries: Option<Vec<String>> = entries
                .iter()
                .map(|(key, value)| Some(format!("{}: {}", print_key(key), flow(value)?)))
                .collect();
            Some(format!("{{{}}}", entries?.join(", ")))
        }
    }
}

fn pad(indent: usize, out: &mut String) {
    out.extend(std::iter::repeat_n(' ', indent));
}

fn column(out: &str) -> usize {
    out.len() - out.rfind('\n').map_or(0, |at| at + 1)
}

/// Whether text can stand below its key as it is.
fn is_block(text: &str) -> bool {
    let is_plain = |c: char| c == '\n' || !(c.is_control() || crate::literal::is_invisible(c));
    !text.starts_with([' ', '\n', '\t'])
        && text.chars().all(is_plain)
        && !text.ends_with("\n\n")
        && !text.split('\n').any(|line| line.ends_with([' ', '\t']))
}

/// Returns a key. One that stands for a value of an enum holds its quotes already; any other is
/// text, with or without them.
pub(in crate::import) fn print_key(key: &str) -> String {
    let name = key.strip_suffix('?').unwrap_or(key);
    let is_plain =
        key.starts_with('"') || Literal::plain(key).is_some() || !needs_quotes(name, true);
    if is_plain { key.to_owned() } else { quoted(key, true) }
}

/// Returns text, in quotes where YAML would read something else.
fn quoted(text: &str, within: bool) -> String {
    if needs_quotes(text, within) {
        // A double-quoted scalar escapes as JSON does.
        if text.contains(['\'', '\n', '\t', '\r'])
            || text.chars().any(|c| c.is_control() || crate::literal::is_invisible(c))
            || !text.contains('"')
        {
            return Literal::String(text.to_owned()).to_string();
        }
        return format!("'{text}'");
    }
    text.to_owned()
}

fn needs_quotes(text: &str, within: bool) -> bool {
    let first = text.chars().next();
    let is_sign = |c: char| "-?:,[]{}#&*!|>'\"%@`".contains(c);
    let begins_badly = first.is_none_or(|c| is_sign(c) || c.is_whitespace());
    let is_word = matches!(
        text.to_ascii_lowercase().as_str(),
        "null"
            | "~"
            | "true"
            | "false"
            | ".inf"
            | "-.inf"
            | "+.inf"
            | ".nan"
            | "---"
            | "..."
            | "<<"
            | "="
    );
    let is_number = text
        .starts_with(|c: char| c.is_ascii_digit() || c == '+' || c == '.' || c == '-')
        && text.chars().all(|c| c.is_ascii_hexdigit() || "+-._xobXOBeE:".contains(c));
    begins_badly
        || is_word
        || is_number
        || text.ends_with(char::is_whitespace)
        || text.contains(": ")
        || text.ends_with(':')
        || text.contains(" #")
        || text.chars().any(|c| {
            c.is_control()
                || crate::literal::is_invisible(c)
                || (c as u32) > 0xfffe && (c as u32) < 0x10000
        })
        || within && text.contains([',', '[', ']', '{', '}'])
}
