//! Unions of which more than one variant may fit a value.
//!
//! Property: the variant is that of a model that knows each variant's members by name and kind alone, at any depth; what fits none is
//! kept as it came, with a mismatch for each variant that may have such a value.

use std::collections::BTreeMap;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseResult;
use runtime::{Kind, Reason, Tried, Unrecognized, union};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use crate::Input;

/// A value to decode.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Element(Value);

#[derive(Debug, PartialEq)]
enum Union {
    Integer(i64),
    Number(f64),
    Text(String),
    Compact(Compact),
    Full(Full),
    Options(Options),
    Pair((String, i64)),
    Integers(Vec<i64>),
    List(Vec<Union>),
    Record(BTreeMap<String, bool>),
    Unrecognized(Unrecognized),
}

#[derive(Debug, PartialEq, Deserialize)]
struct Compact {
    id: String,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Full {
    id: String,
    name: String,
    inner: Option<Box<Union>>,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Options {
    name: Option<i64>,
    mode: Option<String>,
    inner: Option<Box<Union>>,
}

macro_rules! variant {
    ($name:ident, $holds_unions:literal, $fits:expr) => {
        union::Variant {
            name: stringify!($name),
            fits: $fits,
            holds_unions: $holds_unions,
            decode: |shape| shape.decode(Self::$name),
        }
    };
}

impl Tried for Union {
    const VARIANTS: &'static [union::Variant<Self>] = &[
        variant!(Integer, false, union::Fits::Integer),
        variant!(Number, false, union::Fits::Fraction),
        variant!(Text, false, union::Fits::Kind(Kind::String)),
        variant!(
            Compact,
            false,
            union::Fits::Object(union::Known { required: &["id"], optional: &[], values: &[] })
        ),
        variant!(
            Full,
            true,
            union::Fits::Object(union::Known {
                required: &["id", "name"],
                optional: &["inner"],
                values: &[]
            })
        ),
        variant!(
            Options,
            true,
            union::Fits::Object(union::Known {
                required: &[],
                optional: &["name", "mode", "inner"],
                values: &[("mode", &["a", "b"])]
            })
        ),
        variant!(Pair, false, union::Fits::Kind(Kind::Array)),
        variant!(Integers, false, union::Fits::Kind(Kind::Array)),
        variant!(List, true, union::Fits::Kind(Kind::Array)),
        variant!(Record, false, union::Fits::Record),
    ];

    fn unrecognized(element: Unrecognized) -> Self {
        Self::Unrecognized(element)
    }
}

impl<'de> Deserialize<'de> for Union {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::tried(deserializer)
    }
}

/// The model: the name of the variant, with the models of the unions in it.
fn model(value: &Value) -> String {
    let Some(object) = value.as_object() else {
        return match value {
            Value::Number(number) if number.as_f64().is_some_and(|it| it.fract() == 0.0) => {
                "Integer".to_owned()
            }
            Value::Number(_) => "Number".to_owned(),
            Value::String(_) => "Text".to_owned(),
            Value::Array(items) if matches!(&items[..], [text, number] if text.is_string() && model(number) == "Integer") => {
                "Pair".to_owned()
            }
            Value::Array(items) if items.iter().all(|item| model(item) == "Integer") => {
                "Integers".to_owned()
            }
            Value::Array(items) => {
                let items: Vec<String> = items.iter().map(model).collect();
                format!("List[{}]", items.join(","))
            }
            _ => "Unrecognized".to_owned(),
        };
    };
    let has = |name: &str, test: fn(&Value) -> bool| object.get(name).is_some_and(test);
    let may = |name: &str, test: fn(&Value) -> bool| {
        object.get(name).is_none_or(|value| value.is_null() || test(value))
    };
    let unknown = |known: &[&str]| object.keys().filter(|name| !known.contains(&&***name)).count();
    let is_integer = |value: &Value| model(value) == "Integer";
    let is_new =
        object.get("mode").and_then(Value::as_str).is_some_and(|it| !["a", "b"].contains(&it));
    let inner = object.get("inner").filter(|inner| !inner.is_null()).map(model);
    let fits = [
        (has("id", Value::is_string), unknown(&["id"]), "Compact", None),
        (
            has("id", Value::is_string) && has("name", Value::is_string),
            unknown(&["id", "name", "inner"]),
            "Full",
            inner.clone(),
        ),
        (
            may("name", is_integer) && may("mode", Value::is_string),
            unknown(&["name", "mode", "inner"]) + usize::from(is_new),
            "Options",
            inner,
        ),
        (object.values().all(Value::is_boolean), usize::MAX, "Record", None),
    ];
    let best = fits.into_iter().filter(|(fits, ..)| *fits).min_by_key(|(_, unknown, ..)| *unknown);
    match best {
        Some((_, _, name, Some(inner))) => format!("{name}({inner})"),
        Some((_, _, name, None)) => name.to_owned(),
        None => "Unrecognized".to_owned(),
    }
}

/// What it was decoded as, in the model's words.
fn decoded(element: &Union) -> String {
    let with = |name: &str, inner: &Option<Box<Union>>| match inner {
        Some(inner) => format!("{name}({})", decoded(inner)),
        None => name.to_owned(),
    };
    match element {
        Union::Integer(_) => "Integer".to_owned(),
        Union::Number(_) => "Number".to_owned(),
        Union::Text(_) => "Text".to_owned(),
        Union::Compact(_) => "Compact".to_owned(),
        Union::Full(full) => with("Full", &full.inner),
        Union::Options(options) => with("Options", &options.inner),
        Union::Pair(_) => "Pair".to_owned(),
        Union::Integers(_) => "Integers".to_owned(),
        Union::List(items) => {
            let items: Vec<String> = items.iter().map(decoded).collect();
            format!("List[{}]", items.join(","))
        }
        Union::Record(_) => "Record".to_owned(),
        Union::Unrecognized(_) => "Unrecognized".to_owned(),
    }
}

impl Input for Element {
    const NAME: &'static str = "tried";
    const SEEDS: &'static str = include_str!("../seeds/tried.jsonl");

    fn strategy() -> BoxedStrategy<Self> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            (-3_i64..3).prop_map(Value::from),
            select(vec![0.5, 2.0]).prop_map(Value::from),
            select(vec!["a", "b", "c", "\u{e9}\"\\"]).prop_map(Value::from),
        ];
        let names = select(vec!["id", "name", "mode", "inner", "new", "o\"dd"]);
        let value = leaf.prop_recursive(6, 48, 4, move |inner| {
            prop_oneof![
                1 => vec(inner.clone(), 0..4).prop_map(Value::from),
                4 => btree_map(names.clone(), inner, 0..5).prop_map(|members| {
                    members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
                }),
            ]
        });
        value.prop_map(Self).boxed()
    }

    fn property(&self) -> TestCaseResult {
        let text = self.0.to_string();
        let element = serde_json::from_str::<Union>(&text);
        prop_assert!(element.is_ok(), "any JSON is an element: {:?}", element);
        let Ok(element) = element else { return Ok(()) };
        prop_assert_eq!(decoded(&element), model(&self.0), "{}", text);
        prop_assert_eq!(&serde_json::from_reader(text.as_bytes()).ok(), &Some(element));
        let element = serde_json::from_str(&text);
        if let Ok(Union::Unrecognized(element)) = element {
            prop_assert_eq!(element.json.as_str(), &text);
            let mismatches = match &element.reason {
                Reason::NoneFits(mismatches) => mismatches.len(),
                _ => 0,
            };
            let expected = if self.0.is_object() { 4 } else { 0 };
            prop_assert_eq!(mismatches, expected, "{}", element.reason);
        }
        Ok(())
    }
}
