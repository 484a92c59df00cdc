//! JSON that servers write and serde_json rejects: half a surrogate pair, and an integer with a
//! fraction or an exponent.
//!
//! Each is read wherever a value may stand, by either way of decoding; `Json` keeps it to the letter.

use std::collections::BTreeMap;

use runtime::Json;
use runtime::decode::decode;
use serde::Deserialize;

use crate::chat::ChatEvent;
use crate::events::Usage;
use crate::member_table::members;
use crate::nested::Content;

const HALVES: &[(&str, &str)] = &[
    (r"\ud83d", "\u{fffd}"),
    (r"cut \ud83d", "cut \u{fffd}"),
    (r"\uDE00 cut", "\u{fffd} cut"),
    (r"\ude00\ud83d", "\u{fffd}\u{fffd}"),
    (r"\ud83d\ud83d\ude00", "\u{fffd}😀"),
    (r"\ud83d\ude00\ude00", "😀\u{fffd}"),
    (r"\ud83dx", "\u{fffd}x"),
    (r"\ud83d\n", "\u{fffd}\n"),
    (r"\ud83d\u0041", "\u{fffd}A"),
    (r"\ud83d\\ude00", "\u{fffd}\\ude00"),
    (r"\ud83d\u00e9é\udfff", "\u{fffd}éé\u{fffd}"),
    (r"\ud800\udbff\udc00\uffff", "\u{fffd}\u{10fc00}\u{ffff}"),
    (r"\u0000\ud83d\u0022", "\0\u{fffd}\""),
];

fn read<T: serde::de::DeserializeOwned>(json: &str) -> T {
    decode(json.as_bytes()).unwrap_or_else(|failure| panic!("{json}: {failure:?}"))
}

#[test]
fn half_a_surrogate_pair_is_a_replacement_character_wherever_a_string_stands() {
    for (written, text) in HALVES {
        assert_eq!(read::<String>(&format!("\"{written}\"")), *text);
        assert_eq!(read::<Option<String>>(&format!("\"{written}\"")).unwrap(), *text);
        assert_eq!(read::<Vec<String>>(&format!("[\"a\", \"{written}\"]"))[1], *text);
        let map: BTreeMap<String, String> = read(&format!("{{\"{written}\": \"{written}\"}}"));
        assert_eq!(map.into_iter().next().unwrap(), ((*text).to_owned(), (*text).to_owned()));
        assert_eq!(read::<serde_json::Value>(&format!("[\"{written}\"]"))[0], *text);
        let value: serde_json::Value =
            read(&format!("{{\"a\": {{\"{written}\": [\"{written}\"]}}}}"));
        assert_eq!(value["a"][*text][0], *text);
    }
}

#[test]
fn unknown_json_keeps_half_a_surrogate_pair_to_the_letter() {
    for (written, text) in HALVES {
        let json = format!("{{\"{written}\":[\"{written}\",2.0]}}");
        let kept: Json = read(&json);
        assert_eq!(kept.as_str(), json);
        assert_eq!(serde_json::to_string(&kept).unwrap(), json);
        assert_eq!(kept.to_value().unwrap()[*text][0], *text);
        // In a value that is decoded for its other parts, too.
        let list: Vec<(String, Json)> = read(&format!("[[\"{written}\",{json}]]"));
        assert_eq!((list[0].0.as_str(), list[0].1.as_str()), (*text, json.as_str()));
    }
    // They are equal only to the same text.
    let json = |text: &str| text.parse::<Json>().unwrap();
    assert_ne!(json(r#""\ud83d""#), json(r#""\ud83e""#));
    assert_ne!(json(r#"{"\ud83d":1}"#), json(r#"{"\ufffd":1}"#));
    assert_eq!(json(r#""\ud83d""#), json(r#" "\ud83d" "#));
}

#[test]
fn events_with_half_a_surrogate_pair_are_read() {
    for (written, text) in HALVES {
        for json in [
            format!(r#"{{"type":"text_delta","content":"{written}"}}"#),
            format!(r#"{{"content":"{written}","type":"text_delta"}}"#),
            // Members of no variant, or of another one, are kept to the letter.
            format!(r#"{{"type":"text_delta","new":["{written}"],"content":"{written}"}}"#),
        ] {
            match read::<ChatEvent>(&json) {
                ChatEvent::TextDelta(event) => {
                    assert_eq!(event.content, *text);
                    if let Some(new) = event.extra.get("new") {
                        assert_eq!(new.as_str(), format!("[\"{written}\"]"));
                    }
                }
                other => panic!("{json}: {other:?}"),
            }
        }
        // A tag with half a pair is one that nobody knows.
        match read::<ChatEvent>(&format!(r#"{{"type":"x{written}","content":"a"}}"#)) {
            ChatEvent::Unrecognized(element) => {
                assert_eq!(element.tag.as_deref(), Some(format!("x{text}").as_str()));
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn names_of_members_with_half_a_surrogate_pair_are_read() {
    for (written, text) in HALVES {
        let json = format!(r#"{{"type":"text_delta","{written}":1,"content":"a"}}"#);
        match read::<ChatEvent>(&json) {
            ChatEvent::TextDelta(event) => assert_eq!(event.extra.get(text).unwrap().as_str(), "1"),
            other => panic!("{json}: {other:?}"),
        }
    }
}

const INTEGERS: &[(&str, i64)] = &[
    ("2.0", 2),
    ("-2.0", -2),
    ("2.000000", 2),
    ("2e0", 2),
    ("2E0", 2),
    ("2e+3", 2000),
    ("2.5e1", 25),
    ("20e-1", 2),
    ("0.0", 0),
    ("-0.0", 0),
    ("-0", 0),
    ("0e400", 0),
    ("0.0e-999999999999999999999", 0),
    ("1e18", 1_000_000_000_000_000_000),
    ("9007199254740993.0", 9_007_199_254_740_993),
    ("9223372036854775807.0", i64::MAX),
    ("-9223372036854775808.0", i64::MIN),
    ("-9.223372036854775808e18", i64::MIN),
    ("9223372036854775807", i64::MAX),
];

const NO_INTEGERS: &[&str] = &[
    "2.5",
    "2.0000000000000000000000001",
    "1e-1",
    "9223372036854775807.5",
    "9223372036854775808.0",
    "9223372036854775808",
    "-9223372036854775809.0",
    "1e19",
    "1e400",
    "1e999999999999999999999",
    "1e-400",
    "\"2\"",
    "\"2.0\"",
    "true",
    "[2]",
];

#[test]
fn an_integer_may_be_written_as_any_number() {
    for (written, integer) in INTEGERS {
        assert_eq!(read::<i64>(written), *integer, "{written}");
        assert_eq!(read::<Vec<Option<i64>>>(&format!("[{written}]")), [Some(*integer)]);
        let usage: Usage = read(&format!(r#"{{"turns":{written}}}"#));
        assert_eq!(usage.turns, Some(*integer), "{written}");
        let kept: Json = read(&format!("[{written}]"));
        assert_eq!(kept.as_str(), format!("[{written}]"));
        assert_eq!(kept.decode::<[i64; 1]>().unwrap(), [*integer]);
    }
    for written in NO_INTEGERS {
        let json = format!(r#"{{"a":[{{"turns":2.0}},{{"turns":{written}}}]}}"#);
        let failure = decode::<BTreeMap<String, Vec<Usage>>>(json.as_bytes()).unwrap_err();
        assert_eq!(failure.path, "a[1].turns", "{written}");
        let message = &failure.message;
        assert!(message.contains("expected i64") || message.contains("out of range"), "{message}");
    }
    assert_eq!(read::<u64>("18446744073709551615.0"), u64::MAX);
    assert_eq!(read::<u8>("255.0"), 255);
    assert!(decode::<u8>(b"256.0").is_err());
    assert!(decode::<u8>(b"-1.0").is_err());
}

#[test]
fn numbers_are_what_they_were() {
    assert_eq!(read::<f64>("2.0"), 2.0);
    assert_eq!(read::<f64>("2"), 2.0);
    let value: (String, f64, serde_json::Value) = read(r#"["\ud83d",0.1,{"a":[2.0,2,null,true]}]"#);
    assert_eq!(value.1, 0.1);
    assert_eq!(value.2.to_string(), r#"{"a":[2.0,2,null,true]}"#);
}

/// A struct as a caller may write one, with what the generator never emits.
#[derive(Debug, PartialEq, Deserialize)]
struct Own {
    kind: Kind,
    wrapped: Wrapped,
    either: Either,
    ids: BTreeMap<u8, i64>,
    #[serde(flatten)]
    rest: BTreeMap<String, Either>,
}

#[derive(Debug, PartialEq, Deserialize)]
enum Kind {
    Plain,
    With(String, i64),
    Named { text: String },
}

#[derive(Debug, PartialEq, Deserialize)]
struct Wrapped(Vec<i64>);

#[derive(Debug, PartialEq, Deserialize)]
#[serde(untagged)]
enum Either {
    Count(i64),
    Text(String),
}

#[test]
fn types_of_the_callers_own_are_read_as_well() {
    let json = |kind: &str| {
        format!(
            r#"{{"kind":{kind},"wrapped":[2.0],"either":"\ud83d","ids":{{"7":2.0}},"\ud83d":1,"b":"\udc00"}}"#
        )
    };
    for (written, kind) in [
        (r#""Plain""#, Kind::Plain),
        (r#"{"With":["\ud83d",2e0]}"#, Kind::With("\u{fffd}".into(), 2)),
        (r#"{"Named":{"text":"\ud83d"}}"#, Kind::Named { text: "\u{fffd}".into() }),
    ] {
        assert_eq!(
            read::<Own>(&json(written)),
            Own {
                kind,
                wrapped: Wrapped(vec![2]),
                either: Either::Text("\u{fffd}".into()),
                ids: BTreeMap::from([(7, 2)]),
                rest: BTreeMap::from([
                    ("\u{fffd}".into(), Either::Count(1)),
                    ("b".into(), Either::Text("\u{fffd}".into())),
                ]),
            }
        );
    }
}

#[test]
fn what_is_not_json_is_refused_all_the_same() {
    for json in [
        r#"["\ud83d""#,
        r#"["\ud83d"] x"#,
        r#"["\ud83d","\q"]"#,
        r#"["\ud83d","\u12"]"#,
        "[\"\\ud83d\",\"\n\"]",
        r#"["\ud83d",'a']"#,
        r#"["\ud83d",]"#,
        r#"[2.0,02]"#,
        r#"[2.0,2.]"#,
        r#"[2.0,NaN]"#,
        r#"["\ud83d" "a"]"#,
    ] {
        assert!(decode::<Vec<serde_json::Value>>(json.as_bytes()).is_err(), "{json}");
        assert!(decode::<Vec<String>>(json.as_bytes()).is_err(), "{json}");
        assert!(decode::<Vec<i64>>(json.as_bytes()).is_err(), "{json}");
    }
    let deep = format!("{}\"\\ud83d\"{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(decode::<serde_json::Value>(deep.as_bytes()).is_err());
    let deep = format!(
        "[\"\\ud83d\",{}{}]",
        "{\"a\":".repeat(100_000),
        "1".to_owned() + &"}".repeat(100_000)
    );
    assert!(decode::<serde_json::Value>(deep.as_bytes()).is_err());
    assert!(deep.parse::<Json>().unwrap().to_value().is_err());
}

/// A part that is told by its shape, in a list.
#[test]
fn unions_by_shape_read_both() {
    for (written, text) in HALVES {
        match &read::<Vec<Content>>(&format!("[\"{written}\", 2.0, 3e0]"))[..] {
            [Content::Text(found), Content::Count(2), Content::Count(3)] => assert_eq!(found, text),
            other => panic!("{other:?}"),
        }
    }
}

/// The value of a struct that reads itself as those that are emitted do.
#[derive(Debug)]
struct Held {
    extra: runtime::Extra,
}

members! { Held }

#[test]
fn members_that_nobody_knows_are_kept_to_the_letter() {
    for (written, text) in HALVES {
        let held: Held = read(&format!(r#"{{"{written}":"{written}"}}"#));
        assert_eq!(held.extra.get(text).unwrap().as_str(), format!("\"{written}\""));
    }
}
