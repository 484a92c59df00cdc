//! Schemas of values: texts, numbers, lists, and what is common to several mappings.

use super::Definition;
use crate::json::Json;
use crate::scalar::Scalar;
use crate::spec::METHODS;
use crate::style::Style;

/// What a type may be called: letters and digits of any script, and a few signs. Not every engine
/// of regular expressions has classes of letters, so these are the signs of ASCII that it may not
/// hold.
const NAME: &str = r"^[^\x00-,;-@\[-\^`{-~]+$";

/// A type in which `null` does not come last.
const NULL_FIRST: &str = r"^\s*null\s*\|";

/// A record whose keys are no strings.
const OTHER_KEYS: &str = r#"^[^"']*Record\s*<\s*(?:[^s\s]|s[^t]|st[^r])"#;

/// The definitions of values other than mappings.
pub(super) fn definitions() -> Vec<Definition> {
    let scalars = Scalar::ALL.iter().flat_map(|scalar| scalar.words());
    let header = Scalar::ALL.iter().filter(|scalar| **scalar != Scalar::Unknown);
    let expression = text_like(r#"^(?:[^\x00-\x08\x0e-\x1f!-+;=?@\[-\^`{}~]+|[^"']*["'][\s\S]*)$"#);
    let words = one_of_words(["text", "bytes", "nothing"]);
    let status = r"^(?:[1-5][0-9][0-9]|[1-5]xx|[1-5]XX|default)$";
    vec![
        (
            "typeExpression",
            any_of([one_of_words(scalars), expression, integer(), boolean()])
                .with("not", any_of([text_like(NULL_FIRST), text_like(OTHER_KEYS)])),
        ),
        ("scalar", one_of_words(header.flat_map(|scalar| scalar.words()))),
        ("typeName", text_like(NAME)),
        ("responseOfStatus", any_of([words, named("typeExpression")])),
        ("errors", closed_map([(status, named("typeName"))])),
        (
            "duration",
            any_of([
                number().with("exclusiveMinimum", Json::number(0)),
                text_like(r"^\s*[0-9]*\.?[0-9]+\s*(?:ms|s|m|h)$"),
            ]),
        ),
        ("pathTemplate", text_like("^/(?:[^/][^?]*)?$")),
        ("style", one_of_words(Style::ALL.iter().map(|style| style.name()))),
        ("uses", uses()),
    ]
}

/// The schemes of a call: a name, or a list of alternatives.
fn uses() -> Json {
    let filled = |list: Json| list.with("minItems", Json::number(1));
    let together = filled(a_list_of(text()));
    any_of([text(), filled(a_list_of(any_of([text(), together])))])
}

/// A reference to a definition.
pub(super) fn named(name: &str) -> Json {
    Json::reference(format!("#/$defs/{name}"))
}

pub(super) fn any() -> Json {
    Json::map()
}

pub(super) fn kind(kind: &str) -> Json {
    Json::map().with("type", Json::text(kind))
}

pub(super) fn text() -> Json {
    kind("string")
}

pub(super) fn text_like(pattern: &str) -> Json {
    text().with("pattern", Json::text(pattern))
}

pub(super) fn integer() -> Json {
    kind("integer")
}

/// A whole number, 0 or more.
pub(super) fn count() -> Json {
    integer().with("minimum", Json::number(0))
}

pub(super) fn number() -> Json {
    kind("number")
}

pub(super) fn boolean() -> Json {
    kind("boolean")
}

/// A value on the wire that a spec names.
pub(super) fn literal() -> Json {
    Json::map().with("type", Json::texts(["string", "integer", "boolean"]))
}

/// One of these words.
pub(super) fn one_of_words<'w>(words: impl IntoIterator<Item = &'w str>) -> Json {
    Json::map().with("enum", Json::texts(words))
}

pub(super) fn any_of(schemas: impl IntoIterator<Item = Json>) -> Json {
    Json::map().with("anyOf", Json::list(schemas))
}

pub(super) fn not(schema: Json) -> Json {
    Json::map().with("not", schema)
}

/// The one if it holds, else the other.
pub(super) fn either(condition: Json, then: Json, otherwise: Option<Json>) -> Json {
    Json::map().with("if", condition).with("then", then).with_some("else", otherwise)
}

/// What may be written short, or as a mapping. Editors complete the short form by `anyOf`, and
/// report the mistakes in a mapping one by one because of `if`.
pub(super) fn short_or_long(short: Json, long: Json) -> Json {
    any_of([short, kind("object")]).and(either(kind("object"), long, None))
}

pub(super) fn a_list_of(items: Json) -> Json {
    kind("array").with("items", items)
}

pub(super) fn text_or_texts() -> Json {
    any_of([text(), a_list_of(text())])
}

/// A mapping from any names.
pub(super) fn map_of(values: Json) -> Json {
    kind("object").with("additionalProperties", values)
}

/// A mapping from names that have one of these forms.
pub(super) fn closed_map<'p>(values: impl IntoIterator<Item = (&'p str, Json)>) -> Json {
    kind("object")
        .with("patternProperties", Json::of(values))
        .with("additionalProperties", Json::Bool(false))
}

/// Holds where all of these keys are there.
pub(super) fn required<'k>(keys: impl IntoIterator<Item = &'k str>) -> Json {
    Json::map().with("required", Json::texts(keys))
}

/// Holds where one of these keys is there, or several are.
pub(super) fn some_of(keys: &[&str]) -> Json {
    any_of(keys.iter().map(|key| required([*key])))
}

pub(super) fn exactly_one(keys: &[&str]) -> Json {
    some_of(keys).and(at_most_one(keys))
}

/// Each of these keys forbids those behind it, so that the one that is too many is at fault.
pub(super) fn at_most_one(keys: &[&str]) -> Json {
    let excluded = keys.iter().enumerate().map(|(at, key)| {
        let others = keys[at + 1..].iter().map(|other| (*other, Json::Bool(false)));
        (*key, Json::map().with("properties", Json::of(others)))
    });
    Json::map().with("dependentSchemas", Json::of(excluded.take(keys.len() - 1)))
}

/// Holds where these keys are there if the first one is.
pub(super) fn needs(key: &str, others: &[&str]) -> Json {
    Json::map()
        .with("dependentRequired", Json::map().with(key, Json::texts(others.iter().copied())))
}

/// The keys that name a method.
pub(super) fn methods() -> [&'static str; METHODS.len()] {
    METHODS.map(|(key, _)| key)
}
