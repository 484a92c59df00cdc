//! Fields: members of structs, members of bodies, parameters.

use super::Definition;
use super::mapping::Mapping;
use super::shapes::{
    at_most_one, either, map_of, named, needs, not, required, short_or_long, some_of, text_like,
};
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

/// The name of a field, and a `?` behind it if it may be absent.
const NAME: &str = r"^(?:[^?](?:[\s\S]*[^?])?|[^?](?:[\s\S]*[^?\s])?\?)?$";

pub(super) fn definitions(tables: &Tables) -> Vec<Definition> {
    let fields = FIELDS.iter().flat_map(|(all, one, own)| {
        let is_path = own.contains(&"segments");
        let optional = if is_path { Json::Bool(false) } else { named(one) };
        let fields = map_of(named(one))
            .with("propertyNames", Json::map().with("pattern", Json::text(NAME)))
            .with("patternProperties", Json::map().with(r"\?$", optional));
        [(*all, fields), (*one, short_or_long(named("typeExpression"), long(tables, own)))]
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
    let field = Mapping::of(tables, &from)
        .without(&elsewhere)
        .optional(&["type", "fields", "values", "any_of"])
        .rule(some_of(&["type", "fields", "values", "any_of"]))
        .rule(at_most_one(&IN_PLACE))
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
