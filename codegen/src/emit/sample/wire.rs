//! Values outside of JSON, as the client sends them: in paths, headers, queries and forms.

use super::given;
use super::json::{self, Json};
use crate::api::{Api, Parameter, Style};

/// Brackets of a list, in names that are encoded.
const BRACKETS: &str = "%5B%5D";

/// The value of a parameter, read into its parts.
pub(super) fn parameter(api: &Api, parameter: &Parameter) -> Json {
    parsed(&json::parameter(api, parameter))
}

/// A value of which examples are read into their parts.
pub(super) fn parsed(value: &Json) -> Json {
    given::value(&value.compact())
}

/// A value as one text, the items of a list with commas between them.
pub(super) fn text(value: &Json) -> String {
    match value {
        Json::Text(json) if json == "null" => String::new(),
        Json::Text(json) => given::text(json),
        Json::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(","),
        Json::Object(_) => minified(value),
    }
}

/// JSON without spaces.
pub(super) fn minified(value: &Json) -> String {
    let list = |items: Vec<String>| items.join(",");
    match value {
        Json::Text(json) => json.clone(),
        Json::Array(items) => format!("[{}]", list(items.iter().map(minified).collect())),
        Json::Object(members) => {
            let member = |(name, value): &(String, Json)| {
                format!("{}:{}", crate::api::Literal::String(name.clone()), minified(value))
            };
            format!("{{{}}}", list(members.iter().map(member).collect()))
        }
    }
}

/// The pairs of a query's parameter, encoded.
pub(super) fn query(name: &str, style: Style, value: &Json) -> Vec<String> {
    let key = encoded(name);
    let mut pairs = Vec::new();
    let delimiter = match style {
        Style::Repeat => {
            add_query(&key, "", value, &mut pairs);
            return pairs;
        }
        Style::Brackets => {
            add_query(&key, BRACKETS, value, &mut pairs);
            return pairs;
        }
        Style::Json => return vec![format!("{key}={}", encoded(&minified(value)))],
        Style::Comma => ",",
        Style::Space => "%20",
        Style::Pipe => "%7C",
    };
    let items = match value {
        Json::Array(items) => items.iter().map(|item| encoded(&text(item))).collect(),
        value => vec![encoded(&text(value))],
    };
    if items.is_empty() { pairs } else { vec![format!("{key}={}", items.join(delimiter))] }
}

fn add_query(key: &str, suffix: &str, value: &Json, pairs: &mut Vec<String>) {
    match value {
        Json::Text(json) if json == "null" => {}
        Json::Text(_) => pairs.push(format!("{key}={}", encoded(&text(value)))),
        Json::Array(items) => {
            let key = format!("{key}{suffix}");
            items.iter().for_each(|item| add_query(&key, suffix, item, pairs));
        }
        Json::Object(members) => members.iter().for_each(|(name, value)| {
            add_query(&format!("{key}%5B{}%5D", encoded(name)), suffix, value, pairs);
        }),
    }
}

/// The pairs of a form: encoded names, and texts.
pub(super) fn form(members: &[(String, Json)]) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for (name, value) in members {
        add_form(&encoded(name), "", value, &mut pairs);
    }
    pairs
}

fn add_form(key: &str, suffix: &str, value: &Json, pairs: &mut Vec<(String, String)>) {
    match value {
        Json::Text(_) => pairs.push((key.to_owned(), text(value))),
        Json::Array(items) => {
            let has_indexes = items.iter().any(|item| !matches!(item, Json::Text(_)));
            for (index, item) in items.iter().enumerate() {
                let key = match has_indexes {
                    true => format!("{key}%5B{index}%5D"),
                    false => format!("{key}{suffix}"),
                };
                add_form(&key, BRACKETS, item, pairs);
            }
        }
        Json::Object(members) => members.iter().for_each(|(name, value)| {
            add_form(&format!("{key}%5B{}%5D", encoded(name)), BRACKETS, value, pairs);
        }),
    }
}

/// Text as a name or a value of a query: a space is `+`.
pub(super) fn encoded(text: &str) -> String {
    escaped(text, "").replace("%20", "+")
}

/// Text as a segment of a path.
pub(super) fn segment(text: &str) -> String {
    escaped(text, "!$&'()*+,;=:@")
}

/// Text as several segments of a path.
pub(super) fn segments(text: &str) -> String {
    escaped(text, "!$&'()*+,;=:@/")
}

/// Text of which only letters, digits, `-._~` and these characters are not escaped.
fn escaped(text: &str, others: &str) -> String {
    let mut escaped = String::new();
    for byte in text.bytes() {
        let letter = char::from(byte);
        if byte.is_ascii_alphanumeric() || "-._~".contains(letter) || others.contains(letter) {
            escaped.push(letter);
        } else {
            escaped += &format!("%{byte:02X}");
        }
    }
    escaped
}
