//! Elements of a tagged union as the data of events.

use runtime::{Event, Json, Reason, union};
use serde_json::json;

use crate::chat::ChatEvent;
use crate::union::{ELEMENTS, assert_mismatch, read, tag, unrecognized};

#[test]
fn the_name_of_the_event_stands_for_a_missing_tag() {
    let data = r#"{"content":"x","n":1}"#;
    let event = ChatEvent::from_event("text_delta", data).unwrap();
    assert_eq!(tag(&event), "text_delta");
    assert_eq!(
        serde_json::to_string(&event).unwrap(),
        r#"{"type":"text_delta","content":"x","n":1}"#
    );
    let event = ChatEvent::from_event("text_delta", r#"{"content":"x","type":null}"#).unwrap();
    assert_eq!(tag(&event), "text_delta");
    // A tag outranks the name.
    let event =
        ChatEvent::from_event("text_delta", r#"{"content":"x","type":"thinking"}"#).unwrap();
    assert_eq!(tag(&event), "thinking");
    let event = ChatEvent::from_event("stop", data).unwrap();
    assert_mismatch(&event, "stop", "", "missing field");
    // A name that is no tag leaves the shape to decide.
    let event = ChatEvent::from_event("message", r#"{"is_error":true,"usage":{}}"#).unwrap();
    assert_eq!(tag(&event), "stop");
    let event = ChatEvent::from_event("message", data).unwrap();
    assert_eq!(unrecognized(&event).reason, Reason::Ambiguous);
    assert_eq!(unrecognized(&event).tag.as_deref(), Some("message"));
}

#[test]
fn only_what_is_not_json_is_an_error() {
    for text in [
        "",
        " ",
        "{",
        r#"{"type":"text","content":"a"} x"#,
        r#"{"type":"text","content":"a",}"#,
        "[DONE]",
        "nul",
        "{}{}",
        r#"{"type":"new"} ]"#,
        r#"{"type":"text","content":"a\q"}"#,
        "01",
        "{\"a\":1",
    ] {
        assert!(ChatEvent::from_event("text", text).is_err(), "{text}");
        assert!(serde_json::from_str::<ChatEvent>(text).is_err(), "{text}");
    }
}

/// A value may stand where any JSON may, where nobody knows the member, and in an event that nobody knows.
fn around(value: &str) -> [(String, &'static str); 3] {
    [
        (
            format!(r#"{{"type":"tool_result","call_id":"c","name":"n","result":{value}}}"#),
            "tool_result",
        ),
        (format!(r#"{{"x":{value},"type":"text","content":"a"}}"#), "text"),
        (format!(r#"{{"content":"a","x":{value},"type":"new"}}"#), "?"),
    ]
}

#[test]
fn any_json_is_kept_to_the_letter() {
    let deep = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let values = [
        "0",
        "-0",
        "-0.0e-00",
        "10.50",
        "1E+9",
        "1e400",
        "12345678901234567890123",
        "null",
        "true",
        "false",
        r#""""#,
        r#""\\ \" \/ \b\f\n\r\t \u00e9 \uD834\udd1e \ud800 größer""#,
        "{}",
        "[]",
        "{ }",
        "[ ]",
        r#"[1 , {"a" : [ ] , "b":{}},[[]] ]"#,
        r#"{"]":"}","{":"[\""}"#,
        &deep(127),
        &deep(129),
        &deep(1000),
    ];
    for value in values {
        for (text, is) in around(value) {
            let event = ChatEvent::from_event("", &text).unwrap();
            assert_eq!(tag(&event), is, "{text}");
            assert_eq!(read(&text), event, "{text}");
            assert!(serde_json::to_string(&event).unwrap().contains(value), "{text}");
        }
    }
}

#[test]
fn what_is_no_json_within_an_element_is_an_error() {
    for value in [
        "",
        "01",
        "1.",
        ".5",
        "1e",
        "1e+",
        "-",
        "+1",
        "1x",
        "--1",
        "tru",
        "nulll",
        "'a'",
        r#""\x""#,
        r#""\u12g4""#,
        r#""\u12"#,
        "\"\n\"",
        "\"\u{0}\"",
        r#""\"#,
        r#"""#,
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1}",
        "{]",
        "[",
        "{",
        "[[]",
        "}",
        r#"{"a"}"#,
        r#"{"a":}"#,
        r#"{"a" 1}"#,
        r#"{"a":1,}"#,
        r#"{"a":1 "b":2}"#,
        "{1:2}",
        r#"{"a":1]"#,
        "NaN",
        "\u{a0}1",
    ] {
        for (text, _) in around(value) {
            assert!(ChatEvent::from_event("", &text).is_err(), "{text}");
            assert!(serde_json::from_str::<ChatEvent>(&text).is_err(), "{text}");
        }
    }
}

#[test]
fn an_event_called_error_is_one_of_the_union_only_if_its_data_is() {
    assert_eq!(ChatEvent::from_error_event(ELEMENTS[6].1).as_ref().map(tag), Some("stop"));
    for data in [
        r#"{"message":"overloaded"}"#,
        r#"{"type":"error","message":"x"}"#,
        "oops",
        "",
        "null",
        r#"{"type":"text"}"#,
    ] {
        assert_eq!(ChatEvent::from_error_event(data), None, "{data}");
    }
    assert_eq!(Json::from_error_event("{}"), None);
    assert_eq!(Json::from_event("any", " [1] ").unwrap(), Json::from(json!([1])));
}

#[test]
fn a_union_can_be_written_to_a_tree() {
    let written = serde_json::to_value(read(r#"{"type":"new","n":1}"#)).unwrap();
    assert_eq!(written, json!({"type": "new", "n": 1}));
    assert_eq!(
        union::from_event::<ChatEvent>("", &written.to_string()).unwrap(),
        read(r#"{"n":1,"type":"new"}"#)
    );
}

/// A name that no variant has, as a server may give it to what keeps a connection alive.
#[test]
fn an_event_that_nobody_knows_may_hold_what_is_not_json() {
    for data in ["ok", "{\"a\":", "2026-01-01T00:00:00Z", "a\nb", "\"", "ping 😀", "NaN"] {
        let event = ChatEvent::from_event("keepalive", data).unwrap();
        let ChatEvent::Unrecognized(element) = &event else { panic!("{event:?}") };
        assert_eq!(
            (element.tag.as_deref(), &element.reason),
            (Some("keepalive"), &Reason::NotJson)
        );
        assert_eq!(element.json.decode::<String>().unwrap(), data);
        assert!(!event.is_error());
        for name in ["", "message", "text_delta", "stop"] {
            assert!(ChatEvent::from_event(name, data).is_err(), "{name}: {data}");
        }
    }
}

#[test]
fn what_is_not_understood_reports_an_error_by_a_member() {
    for (text, is_error) in [
        (r#"{"error":{"message":"overloaded","code":1}}"#, true),
        (r#"{"error":"overloaded"}"#, true),
        (r#"{"error":false}"#, true),
        (r#"{"error":[]}"#, true),
        (r#"{"type":"error","error":{"type":"overloaded_error"}}"#, true),
        (r#"{"type":"new","content":"x","error":""}"#, true),
        // It lacks what it needs to be a `stop`.
        (r#"{"type":"stop","error":"no"}"#, true),
        (r#"{"\u0065rror":1,"\ud800":2}"#, true),
        (r#"{"error":null,"error":1}"#, true),
        (r#"{"error":1,"error":null}"#, false),
        (r#"{"error":null}"#, false),
        (r#"{"type":"new","error": null }"#, false),
        (r#"{"type":"error","code":"overloaded"}"#, true),
        (r#"{"type":"error","error":null}"#, true),
        (r#"{"type":"Error","code":"overloaded"}"#, false),
        (r#"{"detail":{"error":1}}"#, false),
        (r#"["error"]"#, false),
        ("\"error\"", false),
        (r#"{"type":"stop","error":"no","is_error":true,"usage":{}}"#, false),
        (r#"{"type":"text","content":"x","error":{"a":1}}"#, false),
    ] {
        assert_eq!(ChatEvent::from_event("", text).unwrap().is_error(), is_error, "{text}");
    }
}
