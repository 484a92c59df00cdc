//! Unions whose tags are integers or booleans, and constants that are.

use runtime::union;
use runtime::{Extra, Json, Members, Mismatch, RawObject, Reason, Slot, Union, Unrecognized};
use serde::de::MapAccess;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::member_table::members;

/// What every variant of both unions holds.
#[derive(Clone, Debug, PartialEq)]
struct Text {
    text: String,
    extra: Extra,
}

#[derive(Debug, Default)]
struct Slots {
    text: Slot<String>,
}

impl Members for Slots {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "text" => self.text.read(object),
            _ => Ok(false),
        }
    }
}

members! { Text, "kind" = &4_i64, "on" = &true, text = required "text" }

macro_rules! union {
    ($name:ident, $tag:literal, $reader:ident, $first:ident $one:literal = $value:literal, $second:ident $other:literal = $other_value:literal) => {
        #[derive(Clone, Debug, PartialEq)]
        enum $name {
            $first(Text),
            $second(Text),
            Unrecognized(Unrecognized),
        }

        impl Union for $name {
            const TAG: &'static str = $tag;
            const TAGS: &'static [&'static str] = &[$one, $other];
            type Members = Slots;

            fn tag<'de>() -> impl union::Tag<'de> {
                union::$reader
            }

            fn assemble(tag: &str, slots: &mut Slots, extra: Extra) -> Result<Self, Mismatch> {
                match tag {
                    $one => Ok(Self::$first(Text { text: slots.text.required("text")?, extra })),
                    $other => Ok(Self::$second(Text { text: slots.text.required("text")?, extra })),
                    _ => Err(Mismatch::unknown_tag()),
                }
            }

            fn is_empty(slots: &Slots) -> bool {
                slots.text.is_empty()
            }

            fn decode(tag: &str, payload: &RawObject<'_>) -> Result<Self, Mismatch> {
                match tag {
                    $one => payload.decode(Self::$first),
                    $other => payload.decode(Self::$second),
                    _ => Err(Mismatch::unknown_tag()),
                }
            }

            fn unrecognized(element: Unrecognized) -> Self {
                Self::Unrecognized(element)
            }

            fn is_error(&self) -> bool {
                false
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                union::deserialize(deserializer)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    Self::$first(value) => union::serialize(value, $tag, &$value, serializer),
                    Self::$second(value) => {
                        union::serialize(value, $tag, &$other_value, serializer)
                    }
                    Self::Unrecognized(value) => value.serialize(serializer),
                }
            }
        }
    };
}

union!(Numbered, "kind", IntegerTag, Four "4" = 4_i64, Negative "-1" = -1_i64);
union!(Flagged, "on", BooleanTag, Yes "true" = true, No "false" = false);

#[test]
fn an_integer_is_a_tag_however_it_is_written() {
    for (text, is_four) in [
        (r#"{"kind":4,"text":"a"}"#, true),
        (r#"{"text":"a","kind":4}"#, true),
        (r#"{"text":"a","kind":4.0}"#, true),
        (r#"{"text":"a","kind":-1}"#, false),
        (r#"{"kind":4,"text":"a","kind":-1}"#, false),
    ] {
        let element: Numbered = serde_json::from_str(text).unwrap();
        let (Numbered::Four(held) | Numbered::Negative(held)) = &element else { panic!("{text}") };
        assert_eq!(held.text, "a");
        assert_eq!(matches!(element, Numbered::Four(_)), is_four, "{text}");
    }
    let element: Numbered = serde_json::from_str(r#"{"on":true,"text":"a","kind":-1}"#).unwrap();
    assert_eq!(
        serde_json::to_string(&element).unwrap(),
        r#"{"kind":-1,"text":"a","on":true}"#,
        "the tag is written once"
    );
}

#[test]
fn text_is_no_integer_tag() {
    for (text, tag, reason) in [
        (r#"{"kind":"4","text":"a"}"#, None, Reason::TagNotInteger),
        (r#"{"kind":4.5,"text":"a"}"#, None, Reason::TagNotInteger),
        (r#"{"kind":true,"text":"a"}"#, None, Reason::TagNotInteger),
        (r#"{"kind":7,"text":"a"}"#, Some("7"), Reason::UnknownTag),
        (r#"{"kind":null,"text":"a"}"#, None, Reason::Ambiguous),
        (r#"{"text":1}"#, None, Reason::NoVariant),
    ] {
        let Numbered::Unrecognized(element) = serde_json::from_str(text).unwrap() else {
            panic!("{text}")
        };
        assert_eq!((element.tag.as_deref(), element.reason), (tag, reason), "{text}");
        assert_eq!(element.json.as_str(), text);
    }
}

#[test]
fn a_boolean_is_a_tag() {
    for (text, is_yes) in
        [(r#"{"on":true,"text":"a"}"#, true), (r#"{"text":"a","on":false}"#, false)]
    {
        let element: Flagged = serde_json::from_str(text).unwrap();
        assert_eq!(matches!(element, Flagged::Yes(_)), is_yes, "{text}");
        assert_eq!(matches!(element, Flagged::No(_)), !is_yes, "{text}");
    }
    let text = r#"{"on":"true","text":"a"}"#;
    let Flagged::Unrecognized(element) = serde_json::from_str(text).unwrap() else { panic!() };
    assert_eq!(element.reason, Reason::TagNotBoolean);
    assert_eq!(element.to_string(), "unrecognized: the tag is not a boolean");
}

#[test]
fn a_constant_is_sent_unless_another_value_came() {
    let text: Text = serde_json::from_str(r#"{"kind":4,"on":false,"text":"a"}"#).unwrap();
    assert_eq!(text.extra.len(), 1, "what always is needs no keeping");
    assert_eq!(text.extra.get("on").map(Json::as_str), Some("false"));
    assert_eq!(serde_json::to_string(&text).unwrap(), r#"{"kind":4,"text":"a","on":false}"#);
}
