//! The union's decoder against a slow one that works on a tree of values, over random elements.

use runtime::{Event, Json, Reason};
use serde_json::{Map, Value};

use crate::chat::ChatEvent;
use crate::random::Random;

const TAGS: [&str; 8] = [
    "thinking_delta",
    "text_delta",
    "thinking",
    "text",
    "tool_call",
    "tool_result",
    "stop",
    "user_input",
];

#[test]
fn both_decoders_agree() {
    let mut seen = [0_u32; 7];
    for seed in 0..20_000 {
        let mut random = Random::new(seed);
        let text = element(&mut random);
        let name = match random.below(3) {
            0 => *random.one_of(&TAGS),
            1 => "ping",
            _ => "",
        };
        let value: Value = serde_json::from_str(&text).unwrap();
        let expected = reference(name, &value);
        seen[match &expected {
            Ok(_) => 0,
            Err(Reason::UnknownTag) => 1,
            Err(Reason::NoVariant) => 2,
            Err(Reason::Ambiguous) => 3,
            Err(Reason::TagNotString) => 4,
            Err(Reason::NotAnObject) => 5,
            Err(_) => 6,
        }] += 1;

        let event = ChatEvent::from_event(name, &text).unwrap();
        assert_is(&event, &expected, name, &text);
        if name.is_empty() {
            assert_eq!(serde_json::from_str::<ChatEvent>(&text).unwrap(), event, "{text}");
            assert_eq!(
                serde_json::from_reader::<_, ChatEvent>(text.as_bytes()).unwrap(),
                event,
                "{text}"
            );
            assert_is(&serde_json::from_value(value).unwrap(), &expected, name, &text);
        }
    }
    assert!(seen.iter().all(|&times| times > 50), "{seen:?}");
}

fn assert_is(event: &ChatEvent, expected: &Result<Value, Reason>, name: &str, text: &str) {
    let written = serde_json::to_string(event).unwrap();
    match (event, expected) {
        (ChatEvent::Unrecognized(element), Err(reason)) => {
            let same = std::mem::discriminant(&element.reason) == std::mem::discriminant(reason);
            assert!(same, "{name} {text}\n{:?} is not {reason:?}", element.reason);
            assert_eq!(written, element.json.as_str());
            assert_eq!(element.json, text.parse().unwrap(), "{name} {text}");
        }
        (ChatEvent::Unrecognized(element), Ok(_)) => panic!("{name} {text}\n{element}"),
        (_, Ok(expected)) => {
            assert_eq!(
                written.parse::<Json>().unwrap(),
                Json::from(expected.clone()),
                "{name} {text}"
            );
            assert!(written.starts_with("{\"type\":\""), "{written}");
        }
        (event, Err(reason)) => panic!("{name} {text}\n{event:?} is not {reason:?}"),
    }
}

/// Returns the element as it is written again, or the reason why it is not recognized.
fn reference(name: &str, value: &Value) -> Result<Value, Reason> {
    let Some(object) = value.as_object() else {
        return Err(Reason::NotAnObject);
    };
    let tag = match object.get("type") {
        None | Some(Value::Null) => None,
        Some(Value::String(tag)) if TAGS.contains(&&**tag) => Some(&**tag),
        Some(Value::String(_)) => return Err(Reason::UnknownTag),
        Some(_) => return Err(Reason::TagNotString),
    };
    let tag = match tag.or(TAGS.contains(&name).then_some(name)) {
        Some(tag) if fits(tag, object) => tag,
        Some(_) => {
            return Err(Reason::Mismatch { path: String::new(), message: String::new() });
        }
        None => match TAGS.iter().filter(|tag| fits(tag, object)).collect::<Vec<_>>()[..] {
            [] => return Err(Reason::NoVariant),
            [tag] => tag,
            _ => return Err(Reason::Ambiguous),
        },
    };
    let mut written = object.clone();
    written.insert("type".to_owned(), tag.into());
    match tag {
        "stop" => {
            written.entry("error").or_insert(Value::Null);
            written["usage"]
                .as_object_mut()
                .unwrap()
                .retain(|name, value| name == "new" || !value.is_null());
        }
        "tool_result" if object.get("image_attachment").is_some_and(Value::is_null) => {
            written.remove("image_attachment");
        }
        _ => {}
    }
    Ok(written.into())
}

fn fits(tag: &str, object: &Map<String, Value>) -> bool {
    let is = |name: &str, test: fn(&Value) -> bool| object.get(name).is_some_and(test);
    let may = |object: &Map<String, Value>, name: &str, test: fn(&Value) -> bool| {
        object.get(name).is_none_or(|value| value.is_null() || test(value))
    };
    match tag {
        "tool_call" => {
            is("arguments", Value::is_object)
                && is("call_id", Value::is_string)
                && is("name", Value::is_string)
        }
        "tool_result" => {
            is("call_id", Value::is_string)
                && is("name", Value::is_string)
                && object.contains_key("result")
                && may(object, "image_attachment", |image| {
                    image["attachment_name"].is_string() && image["source_id"].is_string()
                })
        }
        "stop" => {
            may(object, "error", Value::is_string)
                && is("is_error", Value::is_boolean)
                && object.get("usage").and_then(Value::as_object).is_some_and(|usage| {
                    may(usage, "duration_ms", Value::is_number)
                        && ["total_input_tokens", "total_output_tokens", "turns"]
                            .iter()
                            .all(|name| may(usage, name, Value::is_i64))
                })
        }
        _ => is("content", Value::is_string),
    }
}

fn element(random: &mut Random) -> String {
    if random.below(40) == 0 {
        return any(random);
    }
    let tag = *random.one_of(&TAGS);
    let mut names: Vec<&str> = match tag {
        "tool_call" => vec!["arguments", "call_id", "name"],
        "tool_result" => vec!["call_id", "name", "result", "image_attachment"],
        "stop" => vec!["error", "is_error", "usage"],
        _ => vec!["content"],
    };
    if random.below(6) == 0 {
        names.remove(random.below(names.len()));
    }
    for _ in 0..random.below(3) {
        names.push(*random.one_of(&[
            "content",
            "call_id",
            "result",
            "usage",
            "is_error",
            "error",
            "new",
            "neu\\u0041",
        ]));
    }
    let mut members: Vec<String> =
        names.iter().map(|name| format!("\"{name}\":{}", member(name, random))).collect();
    match random.below(8) {
        0 => {}
        1 => members.push(format!("\"type\":{}", any(random))),
        2 => members.push("\"type\":null".to_owned()),
        3 => members.push(format!("\"t\\u0079pe\": \"{tag}\"")),
        4 => members.extend([
            format!("\"type\":\"{}\"", random.one_of(&TAGS)),
            format!("\"type\":\"{tag}\""),
        ]),
        _ => members.push(format!("\"type\":\"{tag}\"")),
    }
    random.shuffle(&mut members);
    let comma = *random.one_of(&[",", " , ", ",\n"]);
    format!("{{{}}}", members.join(comma))
}

fn member(name: &str, random: &mut Random) -> String {
    if random.below(8) == 0 {
        return any(random);
    }
    match name {
        "content" | "call_id" | "name" => {
            (*random.one_of(&["\"\"", "\"x\"", "\"a\\n\\u00e9\"", "\"type\""])).to_owned()
        }
        "arguments" => format!("{{\"a\":{}}}", any(random)),
        "image_attachment" => {
            format!("{{\"attachment_name\":\"a\",\"source_id\":\"{}\"}}", random.below(9))
        }
        "is_error" => "true".to_owned(),
        "error" => "\"e\"".to_owned(),
        "usage" => format!(
            "{{\"turns\":{},\"duration_ms\":{},\"new\":{}}}",
            random.below(9),
            random.below(9),
            any(random)
        ),
        _ => any(random),
    }
}

fn any(random: &mut Random) -> String {
    const ANY: [&str; 12] = [
        "null",
        "true",
        "0",
        "-1",
        "1.5",
        "9007199254740993",
        "\"\"",
        "\"ping\"",
        "[]",
        "{}",
        "[1,{\"type\":\"text\"}]",
        "{\"turns\":\"x\"}",
    ];
    (*random.one_of(&ANY)).to_owned()
}
