//! What is unknown at depth decides which variant of a union is chosen, and is counted once.

use std::cell::Cell;
use std::collections::BTreeMap;

use runtime::{Extra, FromObject, Kind, Slot, Tried, Unrecognized, object, union};
use serde::de::{DeserializeOwned, MapAccess};
use serde::{Deserialize, Deserializer};

use crate::nested::Node;

/// An object with one member: `a`, `b` or `c`.
macro_rules! objects {
    ($($name:ident { $field:ident: $ty:ty })*) => {$(
        #[derive(Clone, Debug, PartialEq)]
        struct $name {
            $field: Option<$ty>,
            others: BTreeMap<String, i64>,
            extra: Extra,
        }

        impl FromObject for $name {
            const NAME: &'static str = stringify!($name);
            const CONSTANTS: &'static [&'static str] = &["kind"];

            fn read<'de, A: MapAccess<'de>>(mut object: A) -> Result<Self, A::Error> {
                let (mut slot, mut extra) = (Slot::<Option<$ty>>::default(), Extra::new());
                while let Some(name) = object::name(&mut object)? {
                    match &*name {
                        name if name == stringify!($field) => slot.read(&mut object)?,
                        _ => object::read_unknown(&mut object, name, &mut extra)?,
                    };
                }
                object::count_unknown(&extra);
                object::remove_constant(&mut extra, "kind", stringify!($field));
                let others = match stringify!($field) {
                    "c" => object::take_others(&mut extra, Self::CONSTANTS),
                    _ => BTreeMap::new(),
                };
                Ok(Self { $field: slot.optional(), others, extra })
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                object::read(deserializer)
            }
        }
    )*};
}

objects! {
    A { a: Box<Value> }
    B { b: Box<Value> }
    C { c: Box<Value> }
}

#[derive(Clone, Debug, PartialEq)]
enum Mode {
    Fast,
    Unrecognized(String),
}

impl From<&str> for Mode {
    fn from(text: &str) -> Self {
        if text == "fast" { Self::Fast } else { Self::Unrecognized(text.to_owned()) }
    }
}

impl<'de> Deserialize<'de> for Mode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = runtime::string::read(deserializer)?;
        union::count_unknown(matches!(value, Self::Unrecognized(_)));
        Ok(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Value {
    A(A),
    B(B),
    C(C),
    Modes(Vec<Mode>),
    Strings(Vec<String>),
    Nodes(Vec<Node>),
    Pair((A, A)),
    As(Vec<A>),
    Bs(Vec<B>),
    Cs(Vec<C>),
    Values(Vec<Value>),
    ByA(BTreeMap<String, A>),
    ByB(BTreeMap<String, Vec<B>>),
    Unrecognized(Unrecognized),
}

thread_local! {
    static DECODED: Cell<usize> = const { Cell::new(0) };
}

fn decode<T: DeserializeOwned>(
    shape: &runtime::Shape<'_>,
    variant: fn(T) -> Value,
) -> Result<Value, runtime::Mismatch> {
    DECODED.set(DECODED.get() + 1);
    shape.decode(variant)
}

macro_rules! variants {
    ($($name:ident: $fits:expr),*) => {
        &[$(union::Variant {
            name: stringify!($name),
            fits: $fits,
            decode: |shape| decode(shape, Self::$name),
        }),*]
    };
}

const fn object(optional: &'static [&'static str], has_others: bool) -> union::Fits {
    union::Fits::Object(union::Known { required: &[], optional, has_others, values: &[] })
}

impl Tried for Value {
    const VARIANTS: &'static [union::Variant<Self>] = variants![
        A: object(&["a", "kind"], false),
        B: object(&["b", "kind"], false),
        C: object(&["c", "kind"], true),
        Modes: union::Fits::Kind(Kind::Array),
        Strings: union::Fits::Kind(Kind::Array),
        Nodes: union::Fits::Kind(Kind::Array),
        Pair: union::Fits::Kind(Kind::Array),
        As: union::Fits::Kind(Kind::Array),
        Bs: union::Fits::Kind(Kind::Array),
        Cs: union::Fits::Kind(Kind::Array),
        Values: union::Fits::Kind(Kind::Array),
        ByA: union::Fits::Record,
        ByB: union::Fits::Record
    ];

    fn unrecognized(element: Unrecognized) -> Self {
        Self::Unrecognized(element)
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::tried(deserializer)
    }
}

fn name(value: &Value) -> String {
    let debug = format!("{value:?}");
    debug.split('(').next().unwrap().to_owned()
}

#[test]
fn what_is_unknown_counts_at_any_depth() {
    for (text, expected) in [
        // Members that are not listed, in lists and in lists in them.
        (r#"[{"a":[]}]"#, "As"),
        (r#"[{"b":[]}]"#, "Bs"),
        (r#"[{"a":[]},{"b":[]},{"b":[]}]"#, "Values"),
        (r#"[{"b":[],"new":"n"},{"b":[],"new":"n"}]"#, "Bs"),
        (r#"{"a":[{"b":[]}]}"#, "A"),
        // Members that others type are known, if they have the type.
        (r#"[{"other":1}]"#, "Cs"),
        (r#"[{"other":"n"}]"#, "As"),
        (r#"{"a":[],"x":1,"y":1}"#, "C"),
        // A constant is known, another value in its place is not.
        (r#"[{"kind":"a"},{"kind":"a"}]"#, "Pair"),
        (r#"[{"kind":"b"},{"kind":"b"}]"#, "Bs"),
        // What an enum or another union does not know.
        (r#"["fast"]"#, "Modes"),
        (r#"["fast","slow"]"#, "Strings"),
        (r#"[{"kind":"leaf","value":1}]"#, "Nodes"),
        (r#"[{"kind":"leaf"},{"kind":"c"},{"kind":"c"}]"#, "Cs"),
        // Tuples.
        (r#"[{"a":[]},{"a":[]}]"#, "Pair"),
        // A member that is not known counts with all that is in it, so that to know some of it is
        // better than to know nothing.
        (r#"{"a":{"a":[],"x":"x","y":"y"}}"#, "A"),
        (r#"{"b":{"a":[],"x":"x","y":"y"}}"#, "B"),
    ] {
        for text in [text.to_owned(), text.replace(':', " : "), text.replace('1', "1.0")] {
            let value: Value = serde_json::from_str(&text).unwrap();
            assert_eq!(name(&value), expected, "{text}");
            let read: Value = serde_json::from_reader(text.as_bytes()).unwrap();
            assert_eq!(read, value, "{text}");
        }
    }
}

#[test]
fn a_chosen_variant_is_decoded_whole() {
    let text = r#"[{"a":[{"b":[{"c":{"a":[]}}]}]},{"b":[{"b":[{"c":{"a":[]}}]}]},{"b":[]}]"#;
    let Value::Values(values) = serde_json::from_str(text).unwrap() else { panic!("{text}") };
    let names: Vec<String> = values.iter().map(name).collect();
    assert_eq!(names, ["A", "B", "B"]);
    assert!(!format!("{values:?}").contains("Unrecognized"), "{values:?}");
}

/// Every variant fits on every level, and none is better than another before all of it is known.
#[test]
fn an_element_in_many_unions_is_tried_once() {
    let depth = 40;
    let mut counts = Vec::new();
    for depth in [depth, 2 * depth] {
        let mut text = String::from(r#"{"c":{}}"#);
        for level in 0..depth {
            text = format!(r#"{{"a":{text},"b":[{level}.0,"n"],"c":"n"}}"#);
        }
        DECODED.set(0);
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(name(&value), "A");
        counts.push(DECODED.get());
    }
    assert!(counts[1] < 3 * counts[0], "{counts:?}");
    assert!(counts[0] < 40 * depth, "{counts:?}");
}
