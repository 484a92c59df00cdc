//! Values that are no mappings: text, flags, counts, durations, lists of text.
//!
//! Each reader takes one kind and reports any other; nothing is converted.

use std::time::Duration;

use super::Report;
use super::object::{Entry, Object};
use crate::diagnostics::Diagnostic;
use crate::literal::Literal;
use crate::spec::type_expr::is_type_name;
use crate::spec::{ErrorType, Node, Spanned, Value};
use crate::status::Statuses;
use crate::style::Style;
use crate::version::is_version;

/// Text. YAML reads some of it as something else, unless it is in quotes.
pub(super) fn text(node: Node, report: &mut Report) -> Option<Spanned<String>> {
    let help = match node.value {
        Value::String(value) => return Some(Spanned { value, place: node.place }),
        Value::Bool(_) | Value::Int(_) | Value::Float(_) => {
            Some("put it in quotes, so that it is text and stays as it is written".to_owned())
        }
        Value::Null => Some(
            "write the text, or leave the key out; a `#` after a space starts a comment".to_owned(),
        ),
        Value::Seq(_) | Value::Map(_) => None,
    };
    report.wrong_kind_help("text", &node, help);
    None
}

/// A string, an integer or a boolean.
pub(super) fn literal(node: Node, report: &mut Report) -> Option<Spanned<Literal>> {
    let place = node.place;
    let value = match node.value {
        Value::Bool(value) => Literal::Boolean(value),
        Value::Int(value) => {
            let Ok(value) = i64::try_from(value) else {
                let message = format!("{value} is beyond an integer of 64 bits");
                report.bad_value(message, place, "write the type as `number` or `string`");
                return None;
            };
            Literal::Integer(value)
        }
        Value::Float(_) => {
            let help = "if the JSON holds strings, put it in quotes; else write `type: number`, and list the values in `docs`";
            let expected = "a string, an integer or a boolean";
            report.wrong_kind_help(expected, &node, Some(help.to_owned()));
            return None;
        }
        _ => {
            let text = text(node, report)?;
            report.check_is_clear(&text);
            return Some(Spanned { value: Literal::String(text.value), place });
        }
    };
    Some(Spanned { value, place })
}

/// Text that says something.
pub(super) fn name(node: Node, report: &mut Report) -> Option<Spanned<String>> {
    let text = text(node, report)?;
    if text.value.trim().is_empty() {
        report.bad_value("expected a name, found empty text", text.place, "write the name");
        return None;
    }
    Some(text)
}

/// Text on one line that says what something is called.
pub(super) fn title(node: Node, report: &mut Report) -> Option<Spanned<String>> {
    let mut text = text(node, report)?;
    text.value.truncate(text.value.trim_end().len());
    let (message, help) = if text.value.trim().is_empty() {
        ("expected a title, found empty text", "write it, such as `List Notes`")
    } else if text.value.contains(char::is_control) {
        ("a title is one line of text", "say the rest in `docs`")
    } else {
        return Some(text);
    };
    report.bad_value(message, text.place, help);
    None
}

/// The version since which something is so.
pub(super) fn version(node: Node, report: &mut Report) -> Option<Spanned<String>> {
    let version = semantic_version(node, report)?;
    report.since.push(version.clone());
    Some(version)
}

/// A semantic version.
pub(super) fn semantic_version(node: Node, report: &mut Report) -> Option<Spanned<String>> {
    const HELP: &str = "write three numbers, such as `0.3.0`";
    if matches!(node.value, Value::Int(_) | Value::Float(_)) {
        report.wrong_kind_help("a version", &node, Some(HELP.to_owned()));
        return None;
    }
    let text = text(node, report)?;
    if !is_version(&text.value) {
        report.bad_value(format!("`{}` is not a semantic version", text.value), text.place, HELP);
        return None;
    }
    Some(text)
}

/// The style of a parameter.
pub(super) fn style(node: Node, report: &mut Report) -> Option<Spanned<Style>> {
    let name = name(node, report)?;
    let found = Style::ALL.iter().find(|style| style.name() == name.value);
    if found.is_none() {
        let message = format!("there is no style `{}`", name.value);
        report.bad_value(message, name.place, &meant_style(&name.value));
    }
    found.map(|style| Spanned { value: *style, place: name.place })
}

/// What to write for a style that is none, such as one of OpenAPI.
fn meant_style(name: &str) -> String {
    match name {
        "form" => "write `comma` for `a=1,2`, or take `style` out for `a=1&a=2`".to_owned(),
        "deepObject" => "take `style` out: the members of an object are `a[b]=1`".to_owned(),
        "simple" => "take `style` out: a list in a header has commas".to_owned(),
        "spaceDelimited" => "write `space`".to_owned(),
        "pipeDelimited" => "write `pipe`".to_owned(),
        _ => {
            let styles = Style::ALL.iter().map(|style| format!("`{}`", style.name()));
            format!("write one of {}", styles.collect::<Vec<_>>().join(", "))
        }
    }
}

/// A list of text.
pub(super) fn texts(node: Node, report: &mut Report) -> Vec<Spanned<String>> {
    let help = match &node.value {
        Value::Seq(_) => None,
        Value::String(text) if is_plain(text) => Some(format!("write `[{text}]`")),
        _ => Some("write the items in brackets: `[one, another]`".to_owned()),
    };
    match node.value {
        Value::Seq(nodes) => {
            let mut names: Vec<Spanned<String>> = Vec::with_capacity(nodes.len());
            for node in nodes {
                let Some(name) = name(node, report) else { continue };
                match names.iter().find(|first| first.value == name.value) {
                    Some(first) => report.push(
                        Diagnostic::new(
                            "duplicate-key",
                            format!("`{}` is listed twice", name.value),
                            name.place,
                        )
                        .note("it is listed first here", first.place)
                        .help("take one of the two out"),
                    ),
                    None => names.push(name),
                }
            }
            names
        }
        _ => {
            report.wrong_kind_help("a list of text", &node, help);
            Vec::new()
        }
    }
}

/// Whether text means itself between brackets.
fn is_plain(text: &str) -> bool {
    text.starts_with(|first: char| first.is_alphabetic())
        && text.chars().all(|letter| letter.is_alphanumeric() || "_-. ".contains(letter))
}

/// Text, or a list of it.
pub(super) fn text_or_texts(node: Node, report: &mut Report) -> Vec<Spanned<String>> {
    match node.value {
        Value::String(_) => name(node, report).into_iter().collect(),
        _ => texts(node, report),
    }
}

/// `true` or `false`.
pub(super) fn flag(node: Node, report: &mut Report) -> bool {
    match &node.value {
        Value::Bool(flag) => *flag,
        _ => {
            report.wrong_kind_help("`true` or `false`", &node, old_boolean(&node));
            false
        }
    }
}

/// Returns what to write for `yes` and `no`, which YAML 1.2 takes for text.
pub(super) fn old_boolean(node: &Node) -> Option<String> {
    let Value::String(text) = &node.value else { return None };
    let meant = match text.to_ascii_lowercase().as_str() {
        "yes" | "on" | "y" | "true" => true,
        "no" | "off" | "n" | "false" => false,
        _ => return None,
    };
    Some(format!("write `{meant}`: `{text}` is text"))
}

/// Reads a count: 0 or more.
pub(super) fn count(node: Node, report: &mut Report) -> Option<Spanned<u32>> {
    let place = node.place;
    let Value::Int(value) = node.value else {
        report.wrong_kind_help("a whole number", &node, meant_number(&node));
        return None;
    };
    match u32::try_from(value) {
        Ok(value) => Some(Spanned { value, place }),
        Err(_) => {
            report.bad_value(
                format!("{value} is not a possible count"),
                place,
                "write a small number, 0 or more",
            );
            None
        }
    }
}

/// `60` (seconds), `1.5`, `"60s"`, `"500ms"`, `"2m"`, `"1h"`.
pub(super) fn duration(node: Node, report: &mut Report) -> Option<Spanned<Duration>> {
    let place = node.place;
    let read = match &node.value {
        Value::Int(seconds) => u64::try_from(*seconds).ok().map(Duration::from_secs),
        Value::Float(seconds) => Duration::try_from_secs_f64(*seconds).ok(),
        Value::String(text) => spelled(text),
        _ => {
            report.wrong_kind("a duration", &node);
            return None;
        }
    };
    match read.filter(|duration| !duration.is_zero()) {
        Some(value) => Some(Spanned { value, place }),
        None => {
            let help = "write a number of seconds above 0, or a number with `ms`, `s`, `m` or `h`";
            let found = match &node.value {
                Value::String(text) => format!("`{text}`"),
                _ => node.describe(),
            };
            report.bad_value(format!("{found} is not a possible duration"), place, help);
            None
        }
    }
}

fn spelled(text: &str) -> Option<Duration> {
    let unit = text.find(|c: char| c.is_ascii_alphabetic())?;
    let (number, unit) = text.split_at(unit);
    let factor = match unit {
        "ms" => 0.001,
        "s" => 1.0,
        "m" => 60.0,
        "h" => 3600.0,
        _ => return None,
    };
    Duration::try_from_secs_f64(number.trim_end().parse::<f64>().ok()? * factor).ok()
}

/// Returns what to write for a number that YAML reads as text.
pub(super) fn meant_number(node: &Node) -> Option<String> {
    match &node.value {
        Value::String(text) => Node::meant_number(text)
            .map(|number| format!("write `{number}`: {}", Node::NUMBER_RULE)),
        Value::Float(value) if value.fract() == 0.0 && value.abs() < 1e15 => {
            Some(format!("write `{value}`, without a point and an exponent"))
        }
        _ => None,
    }
}

/// An HTTP status as a value.
pub(super) fn status(node: Node, report: &mut Report) -> Option<Spanned<u16>> {
    let place = node.place;
    let Value::Int(value) = node.value else {
        let class = match &node.value {
            Value::String(text) if is_status_class(text) => {
                Some("write one status, such as `200`".to_owned())
            }
            _ => meant_number(&node),
        };
        report.wrong_kind_help("an HTTP status", &node, class);
        return None;
    };
    let status = u16::try_from(value).ok().filter(|status| (100..600).contains(status));
    if status.is_none() {
        report.bad_value(
            format!("{value} is not an HTTP status"),
            place,
            "write one of 100 to 599",
        );
    }
    Some(Spanned { value: status?, place })
}

/// Whether text stands for many statuses, as `4XX` does in OpenAPI.
pub(super) fn is_status_class(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    text == "default"
        || text.len() == 3
            && text.starts_with(|first: char| ('1'..='5').contains(&first))
            && text.ends_with(['x', '*'])
            && text.bytes().skip(1).all(|byte| byte.is_ascii_digit() || b"x*".contains(&byte))
}

/// `errors`: types of bodies by status.
pub(super) fn errors(object: &mut Object, report: &mut Report) -> Vec<ErrorType> {
    let Some(node) = object.value("errors") else { return Vec::new() };
    let entries = super::object::entries("a mapping from statuses to types", node, report);
    let mut errors: Vec<ErrorType> = Vec::with_capacity(entries.len());
    for entry in entries {
        let Some(error) = error_type(entry, report) else { continue };
        let Spanned { value, place } = error.statuses;
        match errors.iter().find(|other| other.statuses.value == value) {
            Some(first) => report.push(
                Diagnostic::new("duplicate-key", format!("`{value}` is there twice"), place)
                    .note("the first one", first.statuses.place)
                    .help("take one of the two out"),
            ),
            None => errors.push(error),
        }
    }
    errors
}

fn error_type((key, node): Entry, report: &mut Report) -> Option<ErrorType> {
    let statuses = Statuses::read(&key.value);
    if statuses.is_none() {
        let help = "write one of 100 to 599, `4xx`, `5xx` or `default`";
        report.bad_value(format!("`{}` is not an HTTP status", key.value), key.place, help);
        if node.value == Value::Null {
            return None;
        }
    }
    if !matches!(node.value, Value::String(_)) {
        let help = "give the type a name under `types`".to_owned();
        report.wrong_kind_help("the name of a type", &node, Some(help));
        return None;
    }
    let ty = type_name(node, report)?;
    let Some(value) = statuses else {
        report.lose_text(&ty.value);
        return None;
    };
    Some(ErrorType { statuses: Spanned { value, place: key.place }, ty })
}

/// The name of a type, where an expression would not do.
pub(super) fn type_name(node: Node, report: &mut Report) -> Option<Spanned<String>> {
    let name = name(node, report)?;
    if !is_type_name(&name.value) {
        let message = format!("expected the name of a type, found `{}`", name.value);
        report.bad_value(message, name.place, "give the type a name under `types`");
        report.lose_text(&name.value);
        return None;
    }
    Some(name)
}
