//! Tagged unions: any order of members, any tag, nothing lost.

use runtime::{Event, Json, Reason, Unrecognized};
use serde_json::Value;

use crate::chat::ChatEvent;

/// One element of each variant, with unknown members here and there.
pub(crate) const ELEMENTS: [(&str, &str); 8] = [
    ("thinking_delta", r#"{"type":"thinking_delta","content":"hm"}"#),
    ("text_delta", r#"{"type":"text_delta","content":"Hel","index":3}"#),
    ("thinking", r#"{"type":"thinking","content":""}"#),
    ("text", r#"{"type":"text","content":"a\"b\u00e9\ud83d\ude00"}"#),
    (
        "tool_call",
        r#"{"type":"tool_call","arguments":{"q":1.50,"n":null},"call_id":"c","name":"n"}"#,
    ),
    (
        "tool_result",
        r#"{"type":"tool_result","name":"n","call_id":"c","result":[1,{"a":2}],"image_attachment":{"attachment_name":"a","source_id":"s","w":1}}"#,
    ),
    (
        "stop",
        r#"{"type":"stop","usage":{"turns":2,"duration_ms":1,"new":[]},"is_error":false,"error":null,"cost":1e2}"#,
    ),
    ("user_input", r#"{"type":"user_input","content":"?"}"#),
];

#[test]
fn every_variant_is_read_and_written() {
    let list = format!("[{}]", ELEMENTS.map(|(_, text)| text).join(","));
    let events: Vec<ChatEvent> = serde_json::from_str(&list).unwrap();
    assert_eq!(events.iter().map(tag).collect::<Vec<_>>(), ELEMENTS.map(|(tag, _)| tag));
    let written = serde_json::to_string(&events).unwrap();
    assert_eq!(list.parse::<Json>().unwrap(), written.parse().unwrap());
    let tool_result = &events[5];
    assert_eq!(
        serde_json::to_string(tool_result).unwrap(),
        r#"{"type":"tool_result","call_id":"c","name":"n","result":[1,{"a":2}],"image_attachment":{"attachment_name":"a","source_id":"s","w":1}}"#,
    );
}

#[test]
fn the_tag_may_stand_anywhere() {
    for (expected, text) in ELEMENTS {
        let element: serde_json::Map<String, Value> = serde_json::from_str(text).unwrap();
        let first = read(text);
        for turn in 0..element.len() {
            let mut members: Vec<_> = element.iter().collect();
            members.rotate_left(turn);
            let members: Vec<_> =
                members.iter().map(|(name, value)| format!("{name:?}:{value}")).collect();
            let text = format!("{{{}}}", members.join(","));
            let event = read(&text);
            assert_eq!(tag(&event), expected, "{text}");
            assert_eq!(event, first, "{text}");
        }
    }
}

#[test]
fn every_input_gives_the_same() {
    for (_, text) in ELEMENTS {
        let event = read(text);
        let value: Value = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::from_slice::<ChatEvent>(text.as_bytes()).unwrap(), event);
        assert_eq!(serde_json::from_reader::<_, ChatEvent>(text.as_bytes()).unwrap(), event);
        assert_eq!(serde_json::from_value::<ChatEvent>(value.clone()).unwrap(), event);
        assert_eq!(
            serde::Deserialize::deserialize(&value).map(|read: ChatEvent| read == event).ok(),
            Some(true)
        );
        assert_eq!(ChatEvent::from_event("", text).unwrap(), event);
        assert_eq!(ChatEvent::from_event("stop", &format!(" \r\n{text}\t ")).unwrap(), event);
    }
}

#[test]
fn a_struct_reads_its_union_alone_with_the_tag_among_what_it_does_not_know() {
    let text = ELEMENTS[6].1;
    let stop: crate::events::StopEvent = serde_json::from_str(text).unwrap();
    assert_eq!(stop.extra.get("type").map(Json::as_str), Some("\"stop\""));
    // Put into the union it writes one tag, the union's.
    let written = serde_json::to_string(&ChatEvent::Stop(stop)).unwrap();
    assert_eq!(written.matches("\"type\"").count(), 1);
    assert_eq!(written.parse::<Json>().unwrap(), text.parse().unwrap());
}

#[test]
fn without_a_tag_the_one_variant_that_fits_is_meant() {
    for (text, expected) in [
        (r#"{"call_id":"c","name":"n","arguments":{}}"#, "tool_call"),
        (r#"{"type":null,"call_id":"c","name":"n","result":null}"#, "tool_result"),
        (r#"{"usage":{},"is_error":false,"content":7}"#, "stop"),
    ] {
        assert_eq!(tag(&read(text)), expected, "{text}");
    }
    let event = read(r#"{"usage":{},"is_error":false,"content":7}"#);
    assert_eq!(serde_json::to_value(&event).unwrap()["content"], 7);
    assert_eq!(unrecognized(&read(r#"{"content":"x"}"#)).reason, Reason::Ambiguous);
    assert_eq!(
        unrecognized(&read(r#"{"call_id":"c","name":"n","arguments":{},"result":1}"#)).reason,
        Reason::Ambiguous
    );
    assert_eq!(unrecognized(&read("{}")).reason, Reason::NoVariant);
    assert_eq!(unrecognized(&read(r#"{"content":1}"#)).reason, Reason::NoVariant);
}

#[test]
fn what_is_not_understood_is_kept_to_the_letter() {
    for (text, tag, reason) in [
        (
            r#"{ "type" : "new", "n":123456789012345678901234567890 , "f":1.000000000000000000001,"e":1E+400}"#,
            Some("new"),
            Reason::UnknownTag,
        ),
        (r#"{"type":""}"#, Some(""), Reason::UnknownTag),
        (r#"{"type":"Stop"}"#, Some("Stop"), Reason::UnknownTag),
        (r#"{"type":5,"content":"x"}"#, None, Reason::TagNotString),
        (r#"{"type":{},"content":"x"}"#, None, Reason::TagNotString),
        (r#"{"type":["text"],"content":"x"}"#, None, Reason::TagNotString),
        (r#"{"type":true}"#, None, Reason::TagNotString),
        (r#"{"type":"\ud800","content":"x"}"#, Some("\u{fffd}"), Reason::UnknownTag),
        ("null", None, Reason::NotAnObject),
        ("[]", None, Reason::NotAnObject),
        ("5", None, Reason::NotAnObject),
        ("\"text\"", None, Reason::NotAnObject),
        ("-0.0", None, Reason::NotAnObject),
        ("[[{\"type\":\"text\"}]]", None, Reason::NotAnObject),
        ("{}", None, Reason::NoVariant),
    ] {
        let event = read(text);
        assert_eq!(
            (unrecognized(&event).tag.as_deref(), &unrecognized(&event).reason),
            (tag, &reason),
            "{text}"
        );
        assert_eq!(unrecognized(&event).json.as_str(), text);
        assert_eq!(serde_json::to_string(&event).unwrap(), text);
        assert_eq!(ChatEvent::from_event("", text).unwrap(), event);
    }
}

#[test]
fn a_payload_that_does_not_fit_says_where_and_what_was_expected() {
    for (text, path, message) in [
        (r#"{"type":"text_delta"}"#, "", "missing field `content`"),
        (
            r#"{"type":"text_delta","content":null}"#,
            "content",
            "invalid type: null, expected a string",
        ),
        (
            r#"{"content":[1],"type":"text_delta"}"#,
            "content",
            "invalid type: sequence, expected a string",
        ),
        (
            r#"{"type":"stop","usage":{"turns":"x"},"is_error":false}"#,
            "usage.turns",
            r#"invalid type: string "x", expected i64"#,
        ),
        (
            r#"{"type":"stop","usage":{"turns":1.5},"is_error":false}"#,
            "usage.turns",
            "invalid type: floating point `1.5`, expected i64",
        ),
        (
            r#"{"type":"stop","usage":[],"is_error":false}"#,
            "usage",
            "invalid type: sequence, expected an object, Usage",
        ),
        (
            r#"{"type":"tool_call","call_id":"c","name":"n","arguments":[]}"#,
            "arguments",
            "invalid type: sequence, expected a map",
        ),
        (
            r#"{"type":"tool_result","call_id":"c","name":"n","result":1,"image_attachment":{"source_id":"s"}}"#,
            "image_attachment",
            "missing field `attachment_name`",
        ),
    ] {
        let event = read(text);
        let reason = Reason::Mismatch { path: path.to_owned(), message: message.to_owned() };
        assert_eq!(unrecognized(&event).reason, reason, "{text}");
        assert_eq!(serde_json::to_string(&event).unwrap(), text);
        let shown = unrecognized(&event).to_string();
        assert!(shown.contains(path) && shown.contains(message), "{shown}");
    }
}

#[test]
fn what_a_mismatch_says_is_bounded() {
    let event = read(&format!(r#"{{"type":"stop","is_error":"{}"}}"#, "é".repeat(100_000)));
    let Reason::Mismatch { path, message } = &unrecognized(&event).reason else {
        panic!("{event:?}")
    };
    assert_eq!(path, "is_error");
    assert!(message.len() < 600 && message.ends_with("expected a boolean"), "{message}");
}

#[test]
fn members_of_other_variants_are_unknown_members() {
    let text = r#"{"is_error":"not a bool","content":"x","usage":7,"type":"text","call_id":"c","result":null}"#;
    let event = read(text);
    let ChatEvent::Text(text_event) = &event else { panic!("{event:?}") };
    let names: Vec<_> =
        text_event.extra.iter().map(|(name, value)| (name, value.as_str())).collect();
    assert_eq!(
        names,
        [("call_id", "\"c\""), ("is_error", "\"not a bool\""), ("result", "null"), ("usage", "7")]
    );
    // Well-typed members of another variant come out the same way.
    let event =
        read(r#"{"type":"text","content":"x","is_error":true,"error":null,"usage":{"turns":123}}"#);
    let ChatEvent::Text(text_event) = &event else { panic!("{event:?}") };
    assert_eq!(text_event.extra.get("usage").map(Json::as_str), Some(r#"{"turns":123}"#));
    assert_eq!(text_event.extra.len(), 3);
}

#[test]
fn the_last_of_several_members_counts() {
    for (text, same_as) in [
        (r#"{"type":"text","content":"a","content":"b"}"#, r#"{"type":"text","content":"b"}"#),
        (r#"{"type":"text","content":5,"content":"b"}"#, r#"{"type":"text","content":"b"}"#),
        (r#"{"type":"text","content":"b","x":1,"x":2}"#, r#"{"type":"text","content":"b","x":2}"#),
        (r#"{"type":"stop","type":"text","content":"b"}"#, r#"{"type":"text","content":"b"}"#),
        (
            r#"{"x":1,"type":"new","y":{},"type":"text","content":"b"}"#,
            r#"{"type":"text","content":"b","x":1,"y":{}}"#,
        ),
        (r#"{"type":5,"type":"text","content":"b"}"#, r#"{"type":"text","content":"b"}"#),
        (
            r#"{"type":"text","content":"b","usage":{},"usage":7}"#,
            r#"{"type":"text","content":"b","usage":7}"#,
        ),
        (r#"{"type":"text","content":"b","cont\u0065nt":"c"}"#, r#"{"type":"text","content":"c"}"#),
    ] {
        assert_eq!(read(text), read(same_as), "{text}");
    }
    let event = read(r#"{"type":"text","content":"x","type":null}"#);
    assert_eq!(unrecognized(&event).reason, Reason::Ambiguous);
    let event = read(r#"{"x":[],"type":"text","content":"x","type":"new"}"#);
    assert_eq!(unrecognized(&event).tag.as_deref(), Some("new"));
    let event = read(r#"{"type":"text","content":"x","content":5}"#);
    assert_mismatch(&event, "text", "content", "expected a string");
    let event = read(r#"{"type":"text","content":"x","type":5}"#);
    assert_eq!(unrecognized(&event).reason, Reason::TagNotString);
}

#[test]
fn escapes_in_names_and_tags_are_read() {
    let event = read(r#"{"\u0074ype":"t\u0065xt","c\u006fntent":"x","a\nb":1}"#);
    let ChatEvent::Text(text) = &event else { panic!("{event:?}") };
    assert_eq!(text.extra.get("a\nb").map(Json::as_str), Some("1"));
    assert_eq!(serde_json::to_string(&event).unwrap(), r#"{"type":"text","content":"x","a\nb":1}"#);
    let event = read(r#"{"type":"text","content":"x","\ud800":1}"#);
    let ChatEvent::Text(text) = &event else { panic!("{event:?}") };
    assert_eq!(text.extra.get("\u{fffd}").map(Json::as_str), Some("1"));
}

#[test]
fn numbers_survive_wherever_they_are_not_typed() {
    let number = "123456789012345678901234567890.10000000000000000000000000000000000001e+0400";
    let text = format!(
        r#"{{"type":"tool_result","call_id":"c","name":"n","result":{{"x":[{number}]}},"extra":{number}}}"#
    );
    let event = read(&text);
    assert_eq!(serde_json::to_string(&event).unwrap(), text);
    let ChatEvent::ToolResult(result) = &event else { panic!("{event:?}") };
    assert_eq!(result.result.as_str(), format!(r#"{{"x":[{number}]}}"#));
}

#[test]
fn one_bad_element_does_not_cost_the_list() {
    let list = r#"[{"type":"text","content":"a"},{"type":"text"},7,{"type":"new"},null,{"type":"text","content":"b"}]"#;
    let events: Vec<ChatEvent> = serde_json::from_str(list).unwrap();
    assert_eq!(events.iter().map(tag).collect::<Vec<_>>(), ["text", "?", "?", "?", "?", "text"]);
    assert_eq!(serde_json::to_string(&events).unwrap(), list);
    assert_eq!(serde_json::from_reader::<_, Vec<ChatEvent>>(list.as_bytes()).unwrap(), events);
}

pub(crate) fn read(text: &str) -> ChatEvent {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

pub(crate) fn tag(event: &ChatEvent) -> &'static str {
    match event {
        ChatEvent::ThinkingDelta(_) => "thinking_delta",
        ChatEvent::TextDelta(_) => "text_delta",
        ChatEvent::Thinking(_) => "thinking",
        ChatEvent::Text(_) => "text",
        ChatEvent::ToolCall(_) => "tool_call",
        ChatEvent::ToolResult(_) => "tool_result",
        ChatEvent::Stop(_) => "stop",
        ChatEvent::UserInput(_) => "user_input",
        ChatEvent::Unrecognized(_) => "?",
    }
}

pub(crate) fn unrecognized(event: &ChatEvent) -> &Unrecognized {
    match event {
        ChatEvent::Unrecognized(element) => element,
        event => panic!("{event:?}"),
    }
}

#[track_caller]
pub(crate) fn assert_mismatch(event: &ChatEvent, tag: &str, path: &str, message: &str) {
    let element = unrecognized(event);
    assert_eq!(element.tag.as_deref(), Some(tag));
    match &element.reason {
        Reason::Mismatch { path: at, message: said } => {
            assert!(at == path && said.contains(message), "{at}: {said}")
        }
        reason => panic!("{reason:?}"),
    }
}
