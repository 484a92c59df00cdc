//! Resources and operations.

use super::Definition;
use super::mapping::Mapping;
use super::shapes::{
    a_list_of, any_of, at_most_one, closed_map, either, kind, map_of, methods, named, not,
    one_of_words, required, short_or_long, some_of, text, text_like,
};
use super::tables::Tables;
use crate::json::Json;
use crate::spec::Encoding;

pub(super) fn definitions(tables: &Tables) -> Vec<Definition> {
    let mapping = |heading, column| Mapping::of(tables, &[(heading, column)]);
    let short = text_like(&format!(r"^\s*(?:{})\s+/", methods().join("|")));
    let resource = mapping("resources", "key")
        .with("operations", map_of(any_of([named("shortOperation"), named("operation")])))
        .others(named("entry"));
    let list = a_list_of(any_of([text(), named("parameters")]));
    let status = mapping("responses by status", "key").json();
    let by_status =
        closed_map([("^2[0-9][0-9]$", named("byStatus"))]).with("minProperties", Json::number(1));
    let words = one_of_words(["text", "bytes"]);
    vec![
        ("resource", resource.rule(not(some_of(&methods()))).json()),
        ("entry", entry()),
        ("shortOperation", short),
        ("operation", operation(mapping("operations", "key"))),
        ("parametersOfCall", any_of([text(), named("parameters"), list])),
        ("byStatus", short_or_long(named("responseOfStatus"), status)),
        ("body", short_or_long(named("typeExpression"), named("bodyMembers"))),
        ("returns", short_or_long(any_of([words, named("typeExpression")]), by_status)),
    ]
}

/// An entry of a resource. What has a method is an operation, and what has none yet may become one.
fn entry() -> Json {
    let other = any_of([named("resource"), named("operation")]);
    let long = either(some_of(&methods()), named("operation"), Some(other));
    let offered = methods().map(|method| (method, named("pathTemplate")));
    short_or_long(named("shortOperation"), long.with("properties", Json::of(offered)))
}

fn operation(mapping: Mapping) -> Json {
    let methods = methods();
    let [first, others @ ..] = methods;
    let mut operation = mapping.with("path", named("pathParameters"));
    for method in others {
        operation = operation.like(method, first, named("pathTemplate"));
    }
    let mut bodies: Vec<&str> = Vec::new();
    for encoding in Encoding::ALL {
        let [always, perhaps] = encoding.keys();
        if !bodies.contains(&always) {
            bodies.extend([always, perhaps]);
            operation = operation.like(perhaps, always, named("typeExpression"));
        }
    }
    let no_body = Json::of(bodies.iter().map(|key| (*key, Json::Bool(false))));
    let no_body = Json::map().with("properties", no_body);
    let no_bodies = ["GET", "HEAD"].map(|method| (method, no_body.clone()));
    let by_status = Json::map().with("returns", kind("object"));
    let by_status = Json::map().with("properties", by_status);
    operation
        .one_of(&methods)
        .rule(at_most_one(&bodies))
        .rule(Json::map().with("dependentSchemas", Json::of(no_bodies)))
        .rule(at_most_one(&["returns", "events", "pages"]))
        .rule(not(by_status.and(required(["returns", "status"]))))
        .json()
}
