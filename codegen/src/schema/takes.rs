//! From what a table says that a key takes to a schema.

use super::shapes::{
    a_list_of, any, any_of, boolean, count, integer, literal, map_of, named, number, one_of_words,
    short_or_long, text, text_like, text_or_texts,
};
use super::tables::words;
use crate::json::Json;

/// A URL that calls can go to, whose scheme may be a variable.
const URL: &str = r"^\s*(?:[Hh][Tt][Tt][Pp][Ss]?|\{[^\s{}]+\})://\S+\s*$";

/// Returns the schema of the values that a cell describes, if it is known.
pub(super) fn takes(cell: &str) -> Option<Json> {
    whole(cell).or_else(|| {
        // What follows says more of the same kind of value.
        let end = cell.find([',', ':', ';'])?;
        whole(&cell[..end]).map(|schema| match (cell.split_once("at most "), schema) {
            (Some((_, most)), list) if list.get("items").is_some() => {
                let most = most.chars().take_while(char::is_ascii_digit).collect::<String>();
                list.with("maxItems", Json::Number(most))
            }
            (_, schema) => schema,
        })
    })
}

fn whole(cell: &str) -> Option<Json> {
    if let Some((keys, values)) = cell.split_once(" → ") {
        return entries(keys, values);
    }
    if let Some(name) = linked(cell) {
        return definition(name);
    }
    Some(match cell {
        "a value of the type" | "a value of what comes back" => any(),
        "a mapping of members, with or without the tag" => map_of(any()),
        "a name"
        | "name"
        | "text"
        | "variant"
        | "`variant.member`"
        | "name of a server"
        | "text, path in the spec"
        | "text with `{variant}`, `{union}`" => text(),
        "text: small letters, digits, single `-` or `_`" => text_like("^[a-z](?:[_-]?[a-z0-9])*$"),
        "text, semantic version" => text_like(r"^[0-9]+\.[0-9]+\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$"),
        "text, `UpperCamelCase`" => text_like("^[A-Z][A-Za-z0-9]*$"),
        "text, absolute `http` or `https` URL" | "text, as `base_url`" => text_like(URL),
        "media type" => text_like("/"),
        "integer, 0 or more" => count(),
        "integer from 200 to 299" => {
            let least = integer().with("minimum", Json::number(200));
            least.with("maximum", Json::number(299))
        }
        "integer" => integer(),
        "number" => number(),
        "text, integer, boolean" => literal(),
        "list of text" | "list of names" => a_list_of(text()),
        "text, or a list of text"
        | "name, or a list of them"
        | "path of names, or a list of them"
        | "name of a tagged union, or a list of them"
        | "`variant` or `variant.member`, or a list of them" => text_or_texts(),
        "`draft`, `beta` or `stable`" => one_of_words(["draft", "beta", "stable"]),
        "`true`, the reason as text, or a [deprecation](#deprecation)" => {
            short_or_long(any_of([boolean(), text()]), named("deprecation"))
        }
        "path" => any_of([text(), a_list_of(text()).with("minItems", Json::number(1))]),
        "type expression" => named("typeExpression"),
        "type expression, or `text`" => any_of([one_of_words(["text"]), named("typeExpression")]),
        "type expression, `text`, `bytes` or `nothing`" => named("responseOfStatus"),
        "type expression, `text`, `bytes` or `Lines<Type>`, or a mapping from [statuses](#responses-by-status)" => {
            named("returns")
        }
        "`Scheme<Type>`" => text_like(r"^[^<>]+<[\s\S]+>\s*$"),
        "`string`, or another scalar but `unknown`" => named("scalar"),
        "fields" => named("members"),
        "group name, fields, or a list of both" => named("parametersOfCall"),
        "fields, or a type expression" => named("body"),
        "name of a scheme, or a list of alternatives" => named("uses"),
        _ => return fixed(cell),
    })
}

/// Words of which one is written, such as `` `query` or `body` ``.
fn fixed(cell: &str) -> Option<Json> {
    let all: Vec<&str> = words(cell).collect();
    let quoted: Vec<String> = all.iter().map(|word| format!("`{word}`")).collect();
    match all.as_slice() {
        ["true", "false"] => Some(boolean()),
        [_, ..] if quoted.join(" or ") == cell => Some(one_of_words(all)),
        _ => None,
    }
}

/// A mapping from names of one kind to values.
fn entries(keys: &str, values: &str) -> Option<Json> {
    let value = match (linked(keys).unwrap_or(keys), values) {
        ("errors", "type name") => return Some(named("errors")),
        ("tag value", _) => named("variant"),
        ("name", "URL") => text_like(URL),
        ("name", "how it is collected") => named("collected"),
        ("name" | "path", values) => definition(linked(values)?)?,
        _ => return None,
    };
    let map = map_of(value);
    Some(match (keys, values) {
        ("tag value", _) | ("name", "how it is collected") => {
            map.with("minProperties", Json::number(1))
        }
        ("name", "[type](#types)") => map.with("propertyNames", named("typeName")),
        _ => map,
    })
}

/// The chapter that a link leads to, if it is all of a cell.
fn linked(cell: &str) -> Option<&str> {
    let (_, to) = cell.strip_prefix('[')?.split_once("](#")?;
    to.strip_suffix(')').filter(|to| !to.contains(')'))
}

/// The definition of what a chapter describes.
fn definition(chapter: &str) -> Option<Json> {
    Some(named(match chapter {
        "package" => "package",
        "client" => "client",
        "parameters" => "parameters",
        "pagination" => "pageScheme",
        "resources" => "resource",
        "operations" => "operation",
        "types" => "type",
        "auth" => "auth",
        "env" => "env",
        "servers" => "server",
        "url-variables" => "variable",
        "headers-of-responses" => "responseHeader",
        "durations" => "duration",
        "path-templates" => "pathTemplate",
        "styles" => "style",
        "struct" => "members",
        "enum" => "values",
        "union-by-shape" => "alternatives",
        "collect" => "collect",
        "tombstones" => "tombstone",
        _ => return None,
    }))
}
