//! `pagination`: the schemes.
//!
//! What is missing and what excludes another key is found here; what the names mean is for
//! lowering.

use super::Report;
use super::field::{check_mark, one_at_most, optional_key};
use super::object::{Entry, Object};
use super::scalar::{count, flag, name, text, texts};
use crate::diagnostics::{Diagnostic, Place};
use crate::spec::{MemberPath, Node, PageScheme, Spanned, Value};

const SCHEME: &[&str] = &["request", "response", "docs"];
const REQUEST: &[&str] = &["token", "page", "offset", "size", "first", "in"];
const RESPONSE: &[&str] = &[
    "items",
    "next",
    "item_id",
    "next_url",
    "link",
    "has_more",
    "total",
    "total_pages",
    "short_page_is_last",
];
/// The keys for what asks for a page.
const POSITIONS: &[&str] = &["token", "page", "offset"];
/// The keys for what names the next page.
const NEXT: &[&str] = &["next", "item_id", "next_url", "link"];

pub(super) fn scheme((key, node): Entry, report: &mut Report) -> PageScheme {
    let place = key.place;
    let mut scheme = PageScheme::new(key);
    let Some(mut object) = Object::of("a pagination scheme", SCHEME, place, node, report) else {
        return scheme;
    };
    scheme.docs = object.value("docs").and_then(|node| text(node, report));
    if let Some(mut response) = part(&mut object, "response", "`response`", RESPONSE, report) {
        scheme.keys[1] = response.keys();
        read_response(&mut scheme, &mut response, report);
        // Only what counts its pages needs nothing that names the next one.
        let is_counted = has_request(&object, &POSITIONS[1..]);
        let is_named = NEXT.iter().any(|key| scheme.has_response(key));
        if !is_counted && !is_named && !response.has_merge(report) {
            let message = "`response` has no `next`";
            report.push(Diagnostic::new("missing-key", message, response.place()).help(
                "add `next`, the path of the next page's token; or `item_id`, `next_url` or `link`; \
                 or count the pages with `page` or `offset` in `request`",
            ));
        }
        response.finish(report);
    }
    let is_by_url = ["next_url", "link"].iter().any(|key| scheme.has_response(key));
    if is_by_url && !object.has("request") {
        object.finish(report);
        return scheme;
    }
    if let Some(mut request) = part(&mut object, "request", "`request`", REQUEST, report) {
        scheme.keys[0] = request.keys();
        let position = one_at_most(&mut request, POSITIONS, report);
        scheme.position = position.and_then(|(key, node)| Some((key, name(node, report)?)));
        if scheme.position.is_none() && !is_by_url {
            let is_there = POSITIONS.iter().any(|key| scheme.has_request(key));
            if !is_there {
                request.required("token", report);
            }
        }
        scheme.size = request.value("size").and_then(|node| name(node, report));
        scheme.first = request.value("first").and_then(|node| count(node, report));
        scheme.in_body = request.value("in").and_then(|node| location(node, report));
        request.finish(report);
    }
    object.finish(report);
    scheme
}

fn read_response(scheme: &mut PageScheme, response: &mut Object, report: &mut Report) {
    let items = response.required("items", report).and_then(|node| path(node, report));
    if let Some(mut items) = items {
        let (text, optional) = optional_key(items.text);
        check_mark(&text, optional, report);
        if optional && let Some(last) = items.names.last_mut() {
            last.truncate(last.len() - 1);
        }
        items.text = text;
        (scheme.items, scheme.items_optional) = (Some(items), optional);
    }
    let next = one_at_most(response, NEXT, report);
    scheme.next = next.and_then(|(key, node)| {
        let path = match key.value.as_str() {
            "link" => name(node, report).map(|text| MemberPath { names: Vec::new(), text }),
            _ => path(node, report),
        };
        Some((key, path?))
    });
    let mut member = |key| response.value(key).and_then(|node| path(node, report));
    scheme.has_more = member("has_more");
    scheme.total = member("total");
    scheme.total_pages = member("total_pages");
    scheme.short_page_is_last = response
        .take("short_page_is_last")
        .and_then(|(key, node)| flag(node, report).then_some(key.place));
}

/// Whether the mapping `request` has one of these keys.
fn has_request(scheme: &Object, keys: &[&str]) -> bool {
    let Some(Value::Map(request)) = scheme.peek("request").map(|node| &node.value) else {
        return false;
    };
    request.iter().any(|(key, _)| keys.contains(&key.value.as_str()))
}

/// A path to a member: names joined by dots, or a list of them.
fn path(node: Node, report: &mut Report) -> Option<MemberPath> {
    if let Value::Seq(_) = node.value {
        let place = node.place;
        if matches!(&node.value, Value::Seq(names) if names.is_empty()) {
            report.bad_value("this path has no names", place, "write them, as in `[meta, next]`");
            return None;
        }
        let names: Vec<String> = texts(node, report).into_iter().map(|name| name.value).collect();
        let text = Spanned { value: names.join("."), place };
        return (!names.is_empty()).then_some(MemberPath { text, names });
    }
    let text = name(node, report)?;
    let names = match text.value.as_str() {
        "." => Vec::new(),
        dotted => dotted.split('.').map(str::to_owned).collect(),
    };
    Some(MemberPath { text, names })
}

/// Where the parameters are, if they are not in the query.
fn location(node: Node, report: &mut Report) -> Option<Place> {
    let text = text(node, report)?;
    match text.value.as_str() {
        "body" => return Some(text.place),
        "query" => {}
        other => {
            let message = format!("there is no place `{other}` for the parameters of a page");
            report.bad_value(
                message,
                text.place,
                "write `in: body`, or leave it out: they are in the query",
            );
        }
    }
    None
}

fn part(
    scheme: &mut Object,
    name: &'static str,
    what: &'static str,
    known: &'static [&'static str],
    report: &mut Report,
) -> Option<Object> {
    let Some((key, node)) = scheme.take(name) else {
        scheme.required(name, report);
        return None;
    };
    Object::of(what, known, key.place, node, report)
}
