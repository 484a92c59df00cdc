//! Fields: members of structs, members of bodies, parameters.

use super::Definition;
use super::mapping::Mapping;
use super::shapes::{any_of, closed_map, either, named, needs, not, required, some_of, text_like};
use super::tables::Tables;
use crate::json::Json;

/// The kinds of types that are written in place.
const IN_PLACE: [&str; 3] = ["fields", "values", "any_of"];

/// Mappings of fields by their names, what each holds, and those keys of a field that it has and
/// others do not.
const FIELDS: [(&str, &str, &[&str]); 4] = [
    ("members", "member", &["read_only", "write_only"]),
    ("bodyMembers", "bodyMember", &["send_default"]),
    ("parameters", "parameter", &["style", "send_default"]),
    ("pathParameters", "pathParameter", &["segments"]),
];

pub(super) fn definitions(tables: &Tables) -> Vec<Definition> {
    let fields = FIELDS.iter().flat_map(|(all, one, own)| {
        let fields = closed_map([
            (r"^(?:[^?](?:[\s\S]*[^?])?)?$", named(one)),
            (r"^[^?](?:[\s\S]*[^?\s])?\?$", named(one)),
        ]);
        [(*all, fields), (*one, any_of([named("typeExpression"), long(tables, own)]))]
    });
    fields.collect()
}

/// A field in its long form, with those keys that only such a field has.
fn long(tables: &Tables, own: &[&str]) -> Json {
    let elsewhere: Vec<&str> = FIELDS
        .iter()
        .flat_map(|(.., keys)| *keys)
        .copied()
        .filter(|key| !own.contains(key))
        .collect();
    let from = [("constraints", "key"), ("fields", "long form"), ("path templates", "key")];
    let around = text_like(r"(?:^|[<,|\s])_(?:$|[>,|\s])");
    let around = Json::map().with("properties", Json::map().with("type", around));
    let mut kinds: Vec<Json> = IN_PLACE.iter().map(|kind| required([*kind])).collect();
    kinds.push(required(["type"]).and(not(some_of(&IN_PLACE))));
    let field = Mapping::of(tables, &from)
        .without(&elsewhere)
        .optional(&["type", "fields", "values", "any_of"])
        .rule(Json::map().with("oneOf", Json::list(kinds)))
        .rule(either(some_of(&IN_PLACE), around, None))
        .rule(needs("others", &["fields"]));
    if own.contains(&"read_only") { field.rule(one_direction(own)) } else { field }.json()
}

/// Holds unless a member has several directions.
fn one_direction(keys: &[&str]) -> Json {
    let yes = Json::map().with("const", Json::Bool(true));
    let properties = keys.iter().map(|key| (*key, yes.clone()));
    not(required(keys.iter().copied()).with("properties", Json::of(properties)))
}
