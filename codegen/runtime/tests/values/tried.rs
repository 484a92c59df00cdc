//! Unions of which more than one variant may fit, as the generator emits them.

use std::collections::BTreeMap;

use runtime::union;
use runtime::{Extra, Json, Kind, Reason, Tried, Unrecognized};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::member_table::members;
use crate::nested::Node;

macro_rules! structs {
    ($($name:ident { $($field:ident: $ty:ty = $presence:ident $wire:literal;)* })*) => {$(
        #[derive(Clone, Debug, PartialEq)]
        struct $name {
            $($field: $ty,)*
            extra: Extra,
        }

        members! { $name, $($field = $presence $wire),* }
    )*};
}

structs! {
    Compact { id: String = required "id"; }
    Full {
        id: String = required "id";
        name: String = required "name";
        parent: Option<Box<Value>> = optional "parent";
    }
    Options { depth: Option<i64> = optional "depth"; mode: Option<String> = optional "mode"; }
    Limits { depth: Option<i64> = optional "depth"; breadth: Option<i64> = optional "breadth"; mode: Option<String> = optional "mode"; }
}

#[derive(Clone, Debug, PartialEq)]
enum Value {
    Integer(i64),
    Number(f64),
    Compact(Compact),
    Full(Full),
    Options(Options),
    Limits(Limits),
    Node(Node),
    Integers(Vec<i64>),
    Strings(Vec<String>),
    Record(BTreeMap<String, bool>),
    Unrecognized(Unrecognized),
}

const FULL: union::Known = union::Known {
    required: &["id", "name"],
    optional: &["parent"],
    has_others: false,
    values: &[],
};

impl Tried for Value {
    const VARIANTS: &'static [union::Variant<Self>] = &[
        union::Variant {
            name: "Integer",
            fits: union::Fits::Integer,
            decode: |shape| shape.decode(Self::Integer),
        },
        union::Variant {
            name: "Number",
            fits: union::Fits::Fraction,
            decode: |shape| shape.decode(Self::Number),
        },
        union::Variant {
            name: "Compact",
            fits: union::Fits::Object(union::Known {
                required: &["id"],
                optional: &[],
                has_others: false,
                values: &[],
            }),
            decode: |shape| shape.decode(Self::Compact),
        },
        union::Variant {
            name: "Full",
            fits: union::Fits::Object(FULL),
            decode: |shape| shape.decode(Self::Full),
        },
        union::Variant {
            name: "Options",
            fits: union::Fits::Object(union::Known {
                required: &[],
                optional: &["depth", "mode"],
                has_others: false,
                values: &[("mode", &["fast"])],
            }),
            decode: |shape| shape.decode(Self::Options),
        },
        union::Variant {
            name: "Limits",
            fits: union::Fits::Object(union::Known {
                required: &[],
                optional: &["depth", "breadth", "mode"],
                has_others: false,
                values: &[("mode", &["wide"])],
            }),
            decode: |shape| shape.decode(Self::Limits),
        },
        union::Variant {
            name: "Node",
            fits: union::Fits::Tagged(
                "kind",
                &["leaf", "branch"],
                union::Known {
                    required: &[],
                    optional: &["kind", "value"],
                    has_others: false,
                    values: &[],
                },
            ),
            decode: |shape| shape.decode(Self::Node),
        },
        union::Variant {
            name: "Integers",
            fits: union::Fits::Kind(Kind::Array),
            decode: |shape| shape.decode(Self::Integers),
        },
        union::Variant {
            name: "Strings",
            fits: union::Fits::Kind(Kind::Array),
            decode: |shape| shape.decode(Self::Strings),
        },
        union::Variant {
            name: "Record",
            fits: union::Fits::Record,
            decode: |shape| shape.decode(Self::Record),
        },
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

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => Serialize::serialize(value, serializer),
            Self::Number(value) => Serialize::serialize(value, serializer),
            Self::Compact(value) => Serialize::serialize(value, serializer),
            Self::Full(value) => Serialize::serialize(value, serializer),
            Self::Options(value) => Serialize::serialize(value, serializer),
            Self::Limits(value) => Serialize::serialize(value, serializer),
            Self::Node(value) => Serialize::serialize(value, serializer),
            Self::Integers(value) => Serialize::serialize(value, serializer),
            Self::Strings(value) => Serialize::serialize(value, serializer),
            Self::Record(value) => Serialize::serialize(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

fn name(value: &Value) -> &'static str {
    match value {
        Value::Integer(_) => "Integer",
        Value::Number(_) => "Number",
        Value::Compact(_) => "Compact",
        Value::Full(_) => "Full",
        Value::Options(_) => "Options",
        Value::Limits(_) => "Limits",
        Value::Node(_) => "Node",
        Value::Integers(_) => "Integers",
        Value::Strings(_) => "Strings",
        Value::Record(_) => "Record",
        Value::Unrecognized(_) => "Unrecognized",
    }
}

#[test]
fn the_variant_that_leaves_the_fewest_values_unknown_is_chosen() {
    for (text, expected) in [
        // All of Compact is in Full: what has a name is that.
        (r#"{"id":"a"}"#, "Compact"),
        (r#"{"id":"a","name":"b"}"#, "Full"),
        (r#"{"id":"a","name":"b","new":1}"#, "Full"),
        (r#"{"id":"a","new":1}"#, "Compact"),
        (r#"{"id":"a","\u006eame":"b"}"#, "Full"),
        // A member of another type does not fit, so the next best is chosen.
        (r#"{"id":"a","name":1}"#, "Compact"),
        // The first of several that fit as well.
        ("{}", "Options"),
        (r#"{"depth":1}"#, "Options"),
        (r#"{"depth":1.0,"breadth":null}"#, "Limits"),
        // An enum that does not know the value says that it is not the one.
        (r#"{"mode":"fast"}"#, "Options"),
        (r#"{"mode":"wide"}"#, "Limits"),
        (r#"{"mode":"w\u0069de"}"#, "Limits"),
        (r#"{"mode":null}"#, "Options"),
        (r#"{"mode":"new"}"#, "Options"),
        // A tagged union is chosen by its tag, unless its variant does not fit.
        (r#"{"kind":"leaf","value":3}"#, "Node"),
        (r#"{"kind":"leaf","value":"3"}"#, "Options"),
        (r#"{"kind":"twig","value":3}"#, "Options"),
        // A record only takes what fits nothing else.
        (r#"{"depth":true,"mode":false}"#, "Record"),
        ("[]", "Integers"),
        ("[1,2.0]", "Integers"),
        (r#"["a"]"#, "Strings"),
        ("9007199254740993", "Integer"),
        ("1e2", "Integer"),
        ("0.5", "Number"),
    ] {
        let value: Value = serde_json::from_str(text).unwrap();
        assert_eq!(name(&value), expected, "{text}");
        let (written, given) = (Json::new(&value).unwrap(), text.parse::<Json>().unwrap());
        // Numbers that are whole are written as such, and null as absent.
        if !text.contains("null") {
            assert_eq!(written, given, "{text}");
        }
    }
}

#[test]
fn what_fits_none_is_kept_with_the_mismatch_of_each() {
    let mismatches = |text: &str| -> Vec<String> {
        let Value::Unrecognized(element) = serde_json::from_str(text).unwrap() else {
            panic!("{text} is understood")
        };
        assert_eq!(element.json.as_str(), text);
        match element.reason {
            Reason::NoneFits(mismatches) => mismatches.iter().map(ToString::to_string).collect(),
            reason => vec![reason.to_string()],
        }
    };
    assert_eq!(
        mismatches(r#"{"id":1,"depth":"deep"}"#),
        [
            "Compact: id: invalid type: integer `1`, expected a string",
            "Full: missing field `name`",
            "Options: depth: invalid type: string \"deep\", expected i64",
            "Limits: depth: invalid type: string \"deep\", expected i64",
            "Node: missing field `kind`",
            "Record: id: invalid type: integer `1`, expected a boolean",
        ]
    );
    assert_eq!(
        mismatches(r#"["a",1]"#),
        [
            "Integers: [0]: invalid type: string \"a\", expected i64",
            "Strings: [1]: invalid type: integer `1`, expected a string",
        ]
    );
    assert_eq!(mismatches("null"), ["the tag is absent, and no variant fits"]);
    let too_large = serde_json::from_str("9223372036854775808").unwrap();
    assert!(matches!(too_large, Value::Number(number) if number == 9223372036854775808.0));
    assert_eq!(mismatches("1e400").len(), 2, "it is too large for either");
}

/// Each level is tried once, whatever is within it.
#[test]
fn nested_unions_are_decoded_in_time_that_grows_with_their_size() {
    let depth = 60;
    let mut text = String::from("1");
    for _ in 0..depth {
        text = format!(r#"{{"id":"a","name":"b","parent":{text},"new":0.5}}"#);
    }
    let mut value: Value = serde_json::from_str(&text).unwrap();
    for _ in 0..depth {
        let Value::Full(full) = value else { panic!("{}", name(&value)) };
        value = *full.parent.unwrap();
    }
    assert_eq!(value, Value::Integer(1));
    // No level fits in the end, which is only known once all of it has been read.
    let text = text.replace(r#""new":0.5"#, r#""name":1"#);
    let value: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(name(&value), "Compact");
}
