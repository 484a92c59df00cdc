//! Types: structs, enums, unions, aliases.

use super::Definition;
use super::mapping::Mapping;
use super::shapes::{
    a_list_of, any_of, exactly_one, kind, literal, map_of, named, needs, not, required,
    short_or_long, some_of, text,
};
use super::tables::Tables;
use crate::json::Json;

/// The kinds of types, each with the chapter on it.
const KINDS: [(&str, &str); 4] = [
    ("structType", "struct"),
    ("enumType", "enum"),
    ("unionByShape", "union by shape"),
    ("taggedUnion", "tagged union"),
];

/// The ways to collect a field.
const WAYS: [&str; 4] = ["pieces", "calls", "all", "last"];

pub(super) fn definitions(tables: &Tables) -> Vec<Definition> {
    let mapping = |heading, column| Mapping::of(tables, &[(heading, column)]);
    let of_kind = |chapter| Mapping::of(tables, &[(chapter, "key"), ("types", "key")]);
    let kinds = KINDS.iter().map(|(name, chapter)| match *chapter {
        "tagged union" => {
            let union = of_kind(chapter).optional(&["variants"]);
            (*name, titled(chapter, union.rule(some_of(&["variants", "includes"]))))
        }
        chapter => (*name, titled(chapter, of_kind(chapter))),
    });
    let alias = Mapping::of(tables, &[("alias", "key"), ("constraints", "key"), ("types", "key")]);
    let all = KINDS.iter().map(|(name, _)| *name).chain(["alias"]).map(named);
    let value = mapping("enum", "long form of a value");
    let from = [("constraints", "key"), ("union by shape", "long form of an alternative")];
    let alternative = Mapping::of(tables, &from);
    let definitions = [
        ("type", short_or_long(named("typeExpression"), any_of(all))),
        ("alias", titled("alias", alias)),
        ("values", values()),
        ("listedValue", value.clone().rule(required(["value"])).json()),
        ("meaning", value.without(&["value"]).json()),
        ("alternatives", alternatives()),
        ("alternative", short_or_long(named("typeExpression"), alternative.json())),
        ("variant", variant(mapping("tagged union", "long form of a variant"))),
        ("collect", mapping("collect", "key").json()),
        ("collected", collected(mapping("collect", "keys"))),
    ];
    kinds.chain(definitions).collect()
}

/// A kind of type, by the name that editors offer it under.
fn titled(title: &str, mapping: Mapping) -> Json {
    Json::map().with("title", Json::text(title)).and(mapping.json())
}

/// The values of an enum.
fn values() -> Json {
    let one = || Json::number(1);
    let list = a_list_of(short_or_long(literal(), named("listedValue"))).with("minItems", one());
    let map = map_of(short_or_long(any_of([kind("null"), text()]), named("meaning")))
        .with("minProperties", one());
    any_of([list, map])
}

/// The types that a value may have.
fn alternatives() -> Json {
    let two = || Json::number(2);
    let list = a_list_of(named("typeExpression")).with("minItems", two());
    any_of([list, map_of(named("alternative")).with("minProperties", two())])
}

/// The name of a struct, the long form, or the members alone, of which none called `fields` is a
/// mapping.
fn variant(long: Mapping) -> Json {
    let fields = Json::map().with("fields", not(kind("object")));
    let short = named("members").with("properties", fields);
    any_of([named("typeName"), long.json(), short])
}

/// How a field of an aggregate is collected.
fn collected(part: Mapping) -> Json {
    part.rule(exactly_one(&WAYS))
        .rule(needs("whole", &["pieces"]))
        .rule(needs("calls", &["results", "by"]))
        .rule(needs("results", &["calls"]))
        .rule(needs("by", &["calls"]))
        .json()
}
