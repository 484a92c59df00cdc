//! Unions of which more than one variant may fit a value.
//!
//! Property: the variant is that of a model that counts, at any depth, what each variant leaves unknown of a tree of values; what fits
//! none is kept as it came, with a mismatch for each variant that may have such a value.

use std::collections::BTreeMap;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseResult;
use runtime::{Extra, FromObject, Kind, Reason, Slot, Tried, Unrecognized, object, string, union};
use serde::de::MapAccess;
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
    Modes(Vec<Mode>),
    Compacts(Vec<Compact>),
    Opened(Vec<Options>),
    List(Vec<Union>),
    Record(BTreeMap<String, bool>),
    Groups(BTreeMap<String, Compact>),
    Unrecognized(Unrecognized),
}

macro_rules! structs {
    ($($name:ident { $($field:ident: $ty:ty, $read:ident;)* $(..$others:ident)? })*) => {$(
        #[derive(Debug, PartialEq)]
        struct $name {
            $($field: $ty,)*
            $($others: BTreeMap<String, i64>,)?
            extra: Extra,
        }

        impl FromObject for $name {
            const NAME: &'static str = "an object";
            const CONSTANTS: &'static [&'static str] = &[];

            fn read<'de, A: MapAccess<'de>>(mut object: A) -> Result<Self, A::Error> {
                $(let mut $field = Slot::<$ty>::default();)*
                let mut extra = Extra::new();
                while let Some(name) = object::name(&mut object)? {
                    match &*name {
                        $(name if name == stringify!($field) => $field.read(&mut object),)*
                        _ => object::read_unknown(&mut object, name, &mut extra),
                    }?;
                }
                object::count_unknown(&extra);
                $(let $others = object::take_others(&mut extra, Self::CONSTANTS);)?
                Ok(Self {
                    $($field: take!($field, $read),)*
                    $($others,)?
                    extra,
                })
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                object::read(deserializer)
            }
        }
    )*};
}

macro_rules! take {
    ($slot:ident, required) => {
        $slot.required(stringify!($slot))?
    };
    ($slot:ident, optional) => {
        $slot.optional()
    };
}

structs! {
    Compact { id: String, required; }
    Full {
        id: String, required;
        name: String, required;
        inner: Option<Box<Union>>, optional;
    }
    Options {
        name: Option<i64>, optional;
        mode: Option<Mode>, optional;
        inner: Option<Box<Union>>, optional;
        ..others
    }
}

/// An enum of `a` and `b`.
#[derive(Debug, PartialEq)]
struct Mode(String);

impl From<&str> for Mode {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl<'de> Deserialize<'de> for Mode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mode: Self = string::read(deserializer)?;
        union::count_unknown(!matches!(mode.0.as_str(), "a" | "b"));
        Ok(mode)
    }
}

macro_rules! variants {
    ($($name:ident: $fits:expr,)*) => {
        &[$(union::Variant {
            name: stringify!($name),
            fits: $fits,
            decode: |shape| shape.decode(Self::$name),
        }),*]
    };
}

const fn object(
    required: &'static [&'static str],
    optional: &'static [&'static str],
) -> union::Known {
    union::Known { required, optional, has_others: false, values: &[] }
}

const OPTIONS: union::Known = union::Known {
    has_others: true,
    values: &[("mode", &["a", "b"])],
    ..object(&[], &["name", "mode", "inner"])
};

impl Tried for Union {
    const VARIANTS: &'static [union::Variant<Self>] = variants![
        Integer: union::Fits::Integer,
        Number: union::Fits::Fraction,
        Text: union::Fits::Kind(Kind::String),
        Compact: union::Fits::Object(object(&["id"], &[])),
        Full: union::Fits::Object(object(&["id", "name"], &["inner"])),
        Options: union::Fits::Object(OPTIONS),
        Pair: union::Fits::Kind(Kind::Array),
        Integers: union::Fits::Kind(Kind::Array),
        Modes: union::Fits::Kind(Kind::Array),
        Compacts: union::Fits::Kind(Kind::Array),
        Opened: union::Fits::Kind(Kind::Array),
        List: union::Fits::Kind(Kind::Array),
        Record: union::Fits::Record,
        Groups: union::Fits::Record,
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

/// How a value is decoded to the model: its words, and how many values in it are unknown.
type Model = (String, usize);

fn scalar(fits: bool, name: &str) -> Option<Model> {
    fits.then(|| (name.to_owned(), 0))
}

fn is_whole(value: &Value) -> bool {
    value.as_f64().is_some_and(|it| it.fract() == 0.0)
}

fn mode(value: &Value) -> Option<Model> {
    let text = value.as_str()?;
    Some((String::new(), usize::from(!["a", "b"].contains(&text))))
}

fn all_values(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(all_values).sum(),
        Value::Object(members) => members.values().map(all_values).sum(),
        _ => 0,
    }
}

/// Values of one type, one after the other.
fn all<'v>(
    name: &str,
    values: impl Iterator<Item = &'v Value>,
    read: impl Fn(&Value) -> Option<Model>,
) -> Option<Model> {
    let values: Vec<Model> = values.map(read).collect::<Option<_>>()?;
    let words: Vec<&str> = values.iter().map(|(words, _)| words.as_str()).collect();
    let unknown = values.iter().map(|(_, unknown)| unknown).sum();
    Some((format!("{name}[{}]", words.join(",")), unknown))
}

/// A member: its name, whether it is required, and its type.
type Member = (&'static str, bool, fn(&Value) -> Option<Model>);

fn a_struct(
    name: &str,
    value: &Value,
    members: &[Member],
    others: fn(&Value) -> bool,
) -> Option<Model> {
    let object = value.as_object()?;
    let (mut words, mut unknown) = (String::new(), 0);
    for (member, is_required, read) in members {
        match object.get(*member) {
            None if *is_required => return None,
            None => {}
            Some(Value::Null) if !is_required => {}
            Some(value) => {
                let (inner, more) = read(value)?;
                words += &inner;
                unknown += more;
            }
        }
    }
    let rest = object.iter().filter(|(name, value)| {
        !members.iter().any(|(member, ..)| member == name) && !others(value)
    });
    unknown += rest.map(|(_, value)| all_values(value)).sum::<usize>();
    Some((format!("{name}({words})"), unknown))
}

fn text(value: &Value) -> Option<Model> {
    scalar(value.is_string(), "")
}

fn integer(value: &Value) -> Option<Model> {
    scalar(is_whole(value), "")
}

fn compact(value: &Value) -> Option<Model> {
    a_struct("Compact", value, &[("id", true, text)], |_| false)
}

fn options(value: &Value) -> Option<Model> {
    let members: [Member; 3] =
        [("name", false, integer), ("mode", false, mode), ("inner", false, model_of)];
    a_struct("Options", value, &members, is_whole)
}

/// The model: of the variants that fit, the first of those that leave the fewest values unknown.
fn model(value: &Value) -> Model {
    let items = || value.as_array().map(|items| items.iter());
    let members = || value.as_object().map(|members| members.values());
    let pair = match value.as_array().map(Vec::as_slice) {
        Some([first, second]) => scalar(first.is_string() && is_whole(second), "Pair"),
        _ => None,
    };
    let full: [Member; 3] = [("id", true, text), ("name", true, text), ("inner", false, model_of)];
    let exact = [
        scalar(is_whole(value), "Integer"),
        scalar(value.is_number() && !is_whole(value), "Number"),
        scalar(value.is_string(), "Text"),
        compact(value),
        a_struct("Full", value, &full, |_| false),
        options(value),
        pair,
        items().and_then(|items| all("Integers", items, integer)),
        items().and_then(|items| all("Modes", items, mode)),
        items().and_then(|items| all("Compacts", items, compact)),
        items().and_then(|items| all("Opened", items, options)),
        items().and_then(|items| all("List", items, model_of)),
    ];
    let wider = [
        members().and_then(|values| all("Record", values, |it| scalar(it.is_boolean(), ""))),
        members().and_then(|values| all("Groups", values, compact)),
    ];
    // The first of several that are as low.
    let first = |fits: &mut dyn Iterator<Item = Option<Model>>| {
        fits.flatten().min_by_key(|(_, unknown)| *unknown)
    };
    first(&mut exact.into_iter())
        .or_else(|| first(&mut wider.into_iter()))
        .unwrap_or_else(|| ("Unrecognized".to_owned(), all_values(value)))
}

fn model_of(value: &Value) -> Option<Model> {
    Some(model(value))
}

/// What it was decoded as, in the model's words.
fn decoded(element: &Union) -> String {
    let inner = |inner: &Option<Box<Union>>| inner.as_deref().map(decoded).unwrap_or_default();
    let list = |name: &str, items: Vec<String>| format!("{name}[{}]", items.join(","));
    let empty = |length: usize| vec![String::new(); length];
    let options = |options: &Options| format!("Options({})", inner(&options.inner));
    let compact = "Compact()".to_owned();
    match element {
        Union::Integer(_) => "Integer".to_owned(),
        Union::Number(_) => "Number".to_owned(),
        Union::Text(_) => "Text".to_owned(),
        Union::Compact(_) => compact,
        Union::Full(full) => format!("Full({})", inner(&full.inner)),
        Union::Options(value) => options(value),
        Union::Pair(_) => "Pair".to_owned(),
        Union::Integers(items) => list("Integers", empty(items.len())),
        Union::Modes(items) => list("Modes", empty(items.len())),
        Union::Compacts(items) => list("Compacts", vec![compact; items.len()]),
        Union::Opened(items) => list("Opened", items.iter().map(options).collect()),
        Union::List(items) => list("List", items.iter().map(decoded).collect()),
        Union::Record(members) => list("Record", empty(members.len())),
        Union::Groups(members) => list("Groups", vec![compact; members.len()]),
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
        prop_assert_eq!(decoded(&element), model(&self.0).0, "{}", text);
        prop_assert_eq!(&serde_json::from_reader(text.as_bytes()).ok(), &Some(element));
        let element = serde_json::from_str(&text);
        if let Ok(Union::Unrecognized(element)) = element {
            prop_assert_eq!(element.json.as_str(), &text);
            let mismatches = match &element.reason {
                Reason::NoneFits(mismatches) => mismatches.len(),
                _ => 0,
            };
            let expected = if self.0.is_object() { 5 } else { 0 };
            prop_assert_eq!(mismatches, expected, "{}", element.reason);
        }
        Ok(())
    }
}
