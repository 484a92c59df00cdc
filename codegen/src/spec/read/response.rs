//! The response of an operation: at most one of `returns`, `events` and `pages`.

use super::Report;
use super::field::type_expression;
use super::notes::notes;
use super::object::{Entry, Object};
use super::scalar::{is_status_class, name};
use crate::diagnostics::{Diagnostic, Place};
use crate::spec::type_expr::parse_page;
use crate::spec::{Node, Response, Spanned, StatusResponse, TypeExpr, TypeExprKind, Value};

/// The advice on saying that a response has no body.
const NOTHING: &str = "leave `returns` out where nothing comes back";

/// The word for it where a response is given by its status.
const NO_BODY: &str = "nothing";

/// The keys of a status in the long form.
const KEYS: &[&str] = &["type", "name", "docs", "deprecated", "example"];

pub(super) fn response(object: &mut Object, report: &mut Report) -> Response {
    let mut found = ["returns", "events", "pages"].iter().filter_map(|key| object.take(key));
    let Some((key, node)) = found.next() else { return Response::Nothing };
    let mut is_one = true;
    for (other, node) in found {
        let message = format!("an operation has either `{}` or `{}`", key.value, other.value);
        report.push(
            Diagnostic::new("conflicting-keys", message, other.place)
                .note("the other one is here", key.place)
                .help("take one of the two out: a call has one response"),
        );
        report.lose(&node);
        is_one = false;
    }
    if !is_one {
        report.lose(&node);
        return Response::Broken;
    }
    match (key.value.as_str(), node.value) {
        ("returns", Value::Map(entries)) if is_by_status(&entries) => {
            let statuses = entries.into_iter().filter_map(|entry| by_status(entry, report));
            Response::ByStatus { place: key.place, statuses: statuses.collect() }
        }
        (_, value) => {
            let node = Node { value, place: node.place };
            one(&key, node, report).unwrap_or(Response::Broken)
        }
    }
}

fn one(key: &Spanned<String>, node: Node, report: &mut Report) -> Option<Response> {
    let place = key.place;
    match (key.value.as_str(), &node.value) {
        ("returns", Value::Map(entries)) if entries.is_empty() => {
            let help = "write each status with what comes with it, such as `200: Note`";
            report.bad_value("`returns` has no statuses", node.place, help);
            report.holes += 1;
            None
        }
        ("returns", Value::String(text)) if text == "bytes" => Some(Response::Bytes(place)),
        ("returns", Value::String(text)) if text == "text" => Some(Response::Text(place)),
        ("returns", Value::Null) => {
            report.wrong_kind_help("a type expression", &node, Some(NOTHING.to_owned()));
            None
        }
        ("returns", Value::String(text)) if text.trim() == "null" => {
            report.bad_value("`null` is not a response", node.place, NOTHING);
            None
        }
        ("returns", Value::String(text)) => Some(match lines(text, node.place, report) {
            Some(ty) => Response::Lines { place, ty },
            None => Response::Value { place, ty: type_expression(node, report)? },
        }),
        ("returns", _) => Some(Response::Value { place, ty: type_expression(node, report)? }),
        ("events", Value::String(text)) if text == "text" => Some(Response::TextEvents(place)),
        ("events", _) => Some(Response::Events { place, ty: type_expression(node, report)? }),
        (_, Value::String(text)) => {
            let (scheme, item) = parse_page(text, node.place, report)?;
            Some(Response::Pages { place, scheme, item })
        }
        _ => {
            report.wrong_kind("a page like `PaginatedCursor<Item>`", &node);
            None
        }
    }
}

/// The type of the values in `Lines<T>`, if a text is that.
pub(super) fn lines(text: &str, place: Place, report: &mut Report) -> Option<TypeExpr> {
    let rest = text.trim_start().strip_prefix("Lines")?;
    rest.trim_start().starts_with('<').then(|| match parse_page(text, place, report) {
        Some((_, item)) => item,
        None => TypeExpr { place, kind: TypeExprKind::Broken },
    })
}

/// Whether the keys of a mapping are statuses, or were meant as such.
fn is_by_status(entries: &[Entry]) -> bool {
    entries.iter().any(|(key, _)| key.value.parse::<u16>().is_ok() || is_status_class(&key.value))
}

/// One status of success.
fn by_status((key, node): Entry, report: &mut Report) -> Option<StatusResponse> {
    let status = key.value.parse().ok().filter(|status| (200..300).contains(status));
    if status.is_none() {
        let message = format!("`{}` is not a success status", key.value);
        let help = if is_status_class(&key.value) {
            "write each status, such as `200`; others are `Unrecognized`"
        } else {
            "write one of 200 to 299; bodies of other statuses are typed under `errors`"
        };
        report.bad_value(message, key.place, help);
        report.lose(&node);
        return None;
    }
    let mut lowered = StatusResponse {
        status: Spanned { value: status?, place: key.place },
        notes: crate::spec::Notes::default(),
        rust_name: None,
        response: Response::Broken,
    };
    let node = match node.value {
        Value::Map(_) => {
            let mut object = Object::of("a status", KEYS, key.place, node, report)?;
            lowered.notes = notes(&mut object, report);
            lowered.rust_name = object.value("name").and_then(|node| name(node, report));
            let ty = object.value("type");
            if ty.is_none() && !object.has_merge(report) {
                let message = "a status needs a `type`";
                report.push(
                    Diagnostic::new("missing-key", message, key.place)
                        .help("give an object a name under `types`, and write it here"),
                );
                object.discard_unknown(report);
            }
            object.finish(report);
            ty
        }
        _ => Some(node),
    };
    if let Some(node) = node {
        lowered.response = content(&key, node, report).unwrap_or(Response::Broken);
    }
    Some(lowered)
}

/// The response of one status.
fn content(key: &Spanned<String>, node: Node, report: &mut Report) -> Option<Response> {
    const HELP: &str = "write `nothing` where a status has no body";
    let place = key.place;
    match &node.value {
        Value::String(text) if text == NO_BODY => Some(Response::Nothing),
        Value::String(text) if text == "bytes" => Some(Response::Bytes(place)),
        Value::String(text) if text == "text" => Some(Response::Text(place)),
        Value::String(text) if text.trim() == "null" => {
            report.bad_value("`null` is not a response", node.place, HELP);
            None
        }
        Value::String(text) if text.trim_start().starts_with("Lines<") => {
            let help = "give them an operation of their own, which differs in `accept`";
            report.bad_value("lines do not come with one of several statuses", node.place, help);
            None
        }
        Value::Null => {
            report.wrong_kind_help("a type expression", &node, Some(HELP.to_owned()));
            None
        }
        _ => Some(Response::Value { place, ty: type_expression(node, report)? }),
    }
}
