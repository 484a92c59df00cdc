//! The schemes of pages.

use super::Definition;
use super::mapping::Mapping;
use super::shapes::{any_of, at_most_one, count, exactly_one, named, required, some_of, text};
use super::tables::Tables;
use crate::json::Json;

/// The keys of `request` for what asks for a page.
const POSITIONS: [&str; 3] = ["token", "page", "offset"];

/// The keys of `response` for what names the next page.
const NEXT: [&str; 4] = ["next", "item_id", "next_url", "link"];

pub(super) fn definitions(tables: &Tables) -> Vec<Definition> {
    let mapping = |column| Mapping::of(tables, &[("pagination", column)]);
    let part = |key: &str, schema| Json::map().with("properties", Json::map().with(key, schema));
    let by_url = part("response", some_of(&NEXT[2..])).and(required(["response"]));
    let is_asked_for = part("request", exactly_one(&POSITIONS)).and(required(["request"]));
    let is_counted = part("request", some_of(&POSITIONS[1..])).and(required(["request"]));
    let scheme = mapping("key")
        .with("request", named("pageRequest"))
        .with("response", named("pageResponse"))
        .optional(&["request"])
        .rule(any_of([is_asked_for, by_url]))
        .rule(any_of([is_counted, part("response", some_of(&NEXT))]));
    let request = mapping("key of `request`").with("first", count()).optional(&POSITIONS);
    let response = mapping("key of `response`").with("link", text()).optional(&NEXT);
    vec![
        ("pageScheme", scheme.json()),
        ("pageRequest", request.rule(at_most_one(&POSITIONS)).json()),
        ("pageResponse", response.rule(at_most_one(&NEXT)).json()),
    ]
}
