//! Objects with a member of responses alone and with a type for the members that are not listed.
//!
//! Property: each member that is not listed is in `others` if it has the type, and in `extra` if
//! not; the value is written as it was read, and in a request without the member that requests do
//! not have.

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseResult;
use runtime::{Extra, Json, finite};
use serde::{Deserialize, Serialize};

use crate::member_table::members;
use crate::{Input, seeds};

/// The members of an object, in the order of its text.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Object(Vec<(String, Value)>);

#[derive(Clone, Debug, Serialize, Deserialize)]
enum Value {
    /// A whole number, perhaps written with a fraction.
    Whole(i64, bool),
    Text(String),
    Null,
    /// Neither.
    Other(String),
}

const NAMES: &[&str] = &["id", "title", "kind", "others", "extra", "a", "b", "", "\u{e4}\""];

const OTHERS: &[&str] = &[
    "true",
    "0.5",
    "-1e-1",
    "9223372036854775808",
    "1e400",
    "[]",
    "[1]",
    "{}",
    r#"{"id":1}"#,
    r#"{"a":{"a":{"a":1}}}"#,
];

impl Value {
    fn text(&self) -> String {
        match self {
            Self::Whole(number, false) => number.to_string(),
            Self::Whole(number, true) => format!("{number}.0"),
            Self::Text(text) => serde_json::Value::from(text.as_str()).to_string(),
            Self::Null => "null".to_owned(),
            Self::Other(json) => json.clone(),
        }
    }
}

/// A struct as it is generated.
struct Note {
    id: Option<String>,
    title: Option<String>,
    others: BTreeMap<String, i64>,
    extra: Extra,
}

members! {
    Note,
    "kind" = "note",
    id = read_only "id",
    title = optional_or_null "title",
    ..others
}

impl Input for Object {
    const NAME: &'static str = "object";
    const SEEDS: &'static str = include_str!("../seeds/object.jsonl");

    fn strategy() -> BoxedStrategy<Self> {
        let value = prop_oneof![
            (any::<i64>(), Just(false)).prop_map(|(number, dot)| Value::Whole(number, dot)),
            (any::<i32>(), any::<bool>())
                .prop_map(|(number, dot)| Value::Whole(number.into(), dot)),
            any::<String>().prop_map(Value::Text),
            Just(Value::Null),
            select(OTHERS).prop_map(|json| Value::Other(json.to_owned())),
        ];
        let name = select(NAMES).prop_map(str::to_owned);
        let made = vec((name, value), 0..8).prop_map(Self);
        prop_oneof![9 => made, 1 => select(seeds::<Self>())].boxed()
    }

    fn property(&self) -> TestCaseResult {
        let Self(members) = self;
        let last: BTreeMap<&str, &Value> =
            members.iter().map(|(name, value)| (name.as_str(), value)).collect();
        let is_read = |name: &str, value: &Value| {
            !["id", "title"].contains(&name) || matches!(value, Value::Text(_) | Value::Null)
        };
        let text = written(members.iter().map(|(name, value)| (name.as_str(), value)));
        let note: Note = match serde_json::from_str(&text) {
            Ok(note) => note,
            Err(error) => {
                let all = members.iter().all(|(name, value)| is_read(name, value));
                prop_assert!(!all, "{text}: {error}");
                return Ok(());
            }
        };
        let is_constant = |name: &str| {
            name == "kind" && matches!(last[name], Value::Text(text) if text == "note")
        };
        for (name, value) in &last {
            let is_other = matches!(value, Value::Whole(..)) && *name != "kind";
            let is_listed = ["id", "title"].contains(name);
            prop_assert_eq!(note.others.contains_key(*name), is_other && !is_listed);
            let is_extra = !is_other && !is_listed && !is_constant(name);
            prop_assert_eq!(note.extra.get(name).is_some(), is_extra);
        }
        let constants = last.keys().filter(|name| is_constant(name)).count();
        prop_assert_eq!(note.others.len() + note.extra.len() + constants, unlisted(&last));
        // The constant is written unless the value has another one in its place.
        let note_kind = Value::Text("note".to_owned());
        let constant = (!last.contains_key("kind")).then_some(("kind", &note_kind));
        // A member that may be missing is missing if it is null.
        let is_kept = |name: &str, value: &Value| name != "id" || !matches!(value, Value::Null);
        let kept = last.iter().map(|(name, value)| (*name, *value)).chain(constant);
        let kept = kept.filter(|(name, value)| is_kept(name, value));
        let all = written(kept.clone());
        prop_assert_eq!(json(&serde_json::to_string(&note).expect("it is written"))?, json(&all)?);
        let sent = written(kept.filter(|(name, _)| *name != "id"));
        let request = finite::to_raw_value(&note).expect("it is sent");
        prop_assert_eq!(json(request.get())?, json(&sent)?);
        Ok(())
    }
}

fn unlisted(members: &BTreeMap<&str, &Value>) -> usize {
    members.keys().filter(|name| !["id", "title"].contains(*name)).count()
}

fn json(text: &str) -> Result<Json, TestCaseError> {
    text.parse().map_err(|error| TestCaseError::fail(format!("{text}: {error}")))
}

fn written<'a>(members: impl Iterator<Item = (&'a str, &'a Value)>) -> String {
    let members: Vec<String> = members
        .map(|(name, value)| format!("{}:{}", serde_json::Value::from(name), value.text()))
        .collect();
    format!("{{{}}}", members.join(","))
}
