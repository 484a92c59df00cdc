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
use runtime::{Extra, Json, Members, Slot, finite, object};
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

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

#[derive(Default)]
struct Slots {
    id: Slot<Option<String>>,
    title: Slot<Option<String>>,
}

impl Members for Slots {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => self.id.read(object),
            "title" => self.title.read(object),
            _ => Ok(false),
        }
    }
}

impl<'de> Deserialize<'de> for Note {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (mut slots, mut extra) = object::read::<Slots, D>(deserializer, "Note")?;
        Ok(Self {
            others: object::take_others(&mut extra, &["kind"]),
            id: slots.id.optional(),
            title: slots.title.optional_or_null("title", &mut extra),
            extra,
        })
    }
}

impl Serialize for Note {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::serialize(self, serializer)
    }
}

impl runtime::Object for Note {
    fn write<M: SerializeMap>(&self, object: &mut M) -> Result<(), M::Error> {
        object::read_only(object, "id", &self.id)?;
        object::optional_or_null(object, "title", &self.title, &self.extra)?;
        object::others(object, &self.others)?;
        object::extra(object, &self.extra)
    }
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
        for (name, value) in &last {
            let is_other = matches!(value, Value::Whole(..)) && *name != "kind";
            let is_listed = ["id", "title"].contains(name);
            prop_assert_eq!(note.others.contains_key(*name), is_other && !is_listed);
            prop_assert_eq!(note.extra.get(name).is_some(), !is_other && !is_listed);
        }
        prop_assert_eq!(note.others.len() + note.extra.len(), unlisted(&last));
        // A member that may be missing is missing if it is null.
        let is_kept = |name: &str, value: &Value| name != "id" || !matches!(value, Value::Null);
        let kept = last.iter().filter(|(name, value)| is_kept(name, value));
        let all = written(kept.clone().map(|(name, value)| (*name, *value)));
        prop_assert_eq!(json(&serde_json::to_string(&note).expect("it is written"))?, json(&all)?);
        let sent =
            written(kept.filter(|(name, _)| **name != "id").map(|(name, value)| (*name, *value)));
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
