//! Prints a tree as YAML, the way a person would write it.

use super::tree::{Tree, Value};
use crate::literal::Literal;

/// Columns that a mapping in braces, or a line of text, may take.
const WIDTH: usize = 100;

/// Where blank lines stand between the entries of a mapping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum Layout {
    /// A spec: between all entries.
    Spec,
    /// Resources: beside each entry that takes several lines, at any depth above operations.
    Resources,
    /// Definitions: beside each entry that takes several lines.
    Definitions,
    /// Anything else: nowhere.
    Close,
}

impl Layout {
    /// The layout of what an entry holds.
    fn within(self, key: &str, value: &Tree) -> Self {
        match (self, key) {
            (Self::Spec, "resources") => Self::Resources,
            (Self::Spec, "types" | "parameters") => Self::Definitions,
            (Self::Resources, _) if !value.is_operation() => Self::Resources,
            _ => Self::Close,
        }
    }
}

/// Returns the text of a tree.
pub(in crate::import) fn print(tree: &Tree) -> String {
    let mut out = String::new();
    entries(tree, 0, Layout::Spec, &mut out);
    out
}

/// Returns the text of one entry, which stands in this column and holds what has this layout.
pub(in crate::import) fn print_entry(
    key: &str,
    value: &Tree,
    column: usize,
    layout: Layout,
) -> String {
    let mut out = String::new();
    entry(key, &value.shortened(), column, layout, &mut out);
    out
}

/// Returns the text of one item of a list, whose dash stands in this column.
pub(in crate::import) fn print_item(item: &Tree, column: usize) -> String {
    let mut out = String::new();
    pad(column, &mut out);
    out.push('-');
    let is_short = |line: &String| item.entries().is_empty() || column + 2 + line.len() <= WIDTH;
    match flow(item).filter(is_short) {
        Some(line) => out.push_str(&format!(" {line}\n")),
        None if !item.is_empty() => {
            // The first entry stands behind the dash.
            let mut text = String::new();
            entries(item, column + 2, Layout::Close, &mut text);
            out.push(' ');
            out.push_str(text.trim_start());
        }
        None => body(item, column + 2, WIDTH, Layout::Close, &mut out),
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

fn entries(tree: &Tree, indent: usize, layout: Layout, out: &mut String) {
    let mut was_long = false;
    for (at, (key, value)) in tree.entries().iter().enumerate() {
        let start = out.len();
        entry(key, value, indent, layout.within(key, value), out);
        let is_long = out[start..].trim_end().contains('\n');
        let is_apart = match layout {
            Layout::Spec => true,
            Layout::Resources | Layout::Definitions => was_long || is_long,
            Layout::Close => false,
        };
        if at > 0 && is_apart {
            out.insert(start, '\n');
        }
        was_long = is_long;
    }
}

fn entry(key: &str, value: &Tree, indent: usize, layout: Layout, out: &mut String) {
    pad(indent, out);
    out.push_str(&print_key(key));
    out.push(':');
    body(value, indent + 2, column(out), layout, out);
}

/// What follows a key or the dash of a list.
fn body(value: &Tree, indent: usize, column: usize, layout: Layout, out: &mut String) {
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
        Value::Text(text) if column + 1 + text.len() > WIDTH && is_foldable(text) => {
            out.push_str(" >-\n");
            for line in folded(text, WIDTH.saturating_sub(indent)) {
                pad(indent, out);
                out.push_str(line);
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
            // Definitions stand below each other, however few there are.
            let line = flow(value).filter(|_| layout != Layout::Definitions || value.is_empty());
            if let Some(line) = line.filter(|line| column + 1 + line.len() <= WIDTH) {
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
                Value::Map(_) => entries(value, indent, layout, out),
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

/// Whether text that is broken at its blanks is read as it was.
fn is_foldable(text: &str) -> bool {
    is_block(text) && !text.contains(['\n', '\t']) && !text.contains("  ") && text.contains(' ')
}

/// Returns the lines of text that is broken at its blanks.
fn folded(text: &str, width: usize) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut rest = text;
    while rest.len() > width {
        let blanks = || rest.match_indices(' ').map(|(at, _)| at);
        let Some(at) = blanks().take_while(|at| *at <= width).last().or_else(|| blanks().next())
        else {
            break;
        };
        lines.push(&rest[..at]);
        rest = &rest[at + 1..];
    }
    lines.push(rest);
    lines
}

/// Returns a key. One that stands for a value of an enum holds its quotes already; any other is
/// text, with or without them.
pub(in crate::import) fn print_key(key: &str) -> String {
    let name = key.strip_suffix('?').unwrap_or(key);
    let is_quoted = key.starts_with('"') && serde_json::from_str::<String>(key).is_ok();
    let is_plain = is_quoted || Literal::plain(key).is_some() || !needs_quotes(name, true);
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
            | "."
            | "---"
            | "..."
            | "<<"
            | "="
    );
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let digits = digits.strip_prefix('.').unwrap_or(digits);
    let is_number = digits.starts_with(|c: char| c.is_ascii_digit())
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
