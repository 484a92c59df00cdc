//! Texts that are, or nearly are, elements of the union of a chat's events.
//!
//! Invariant: most are valid JSON, as others never reach the union's decoder; members are right more often than wrong, so
//! that every variant is met.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::seeds;
use crate::text::{hostile, mutated_text};
use crate::union::Element;
use crate::union_reference::TAGS;

const TOKENS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "null",
    "true",
    "1e999",
    "-0",
    "\"type\"",
    "\"t\\u0079pe\"",
    "\"text\"",
    "\"content\"",
    "\\ud800",
    "\\u0000",
    "\\",
    " ",
    "\u{feff}",
    "{\"type\":\"text\"}",
    "\"type\":\"stop\",",
    "\"usage\":{},",
    "\"content\":\"x\",",
    "\"type\":null,",
];

/// Values that some type refuses, or that not every representation holds.
const ODD: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "-0",
    "-1",
    "1.0",
    "1.5",
    "1e2",
    "1E+2",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775809",
    "123456789012345678901234567890",
    "0.1000000000000000055511151231257827",
    "1e400",
    "-1e400",
    "5e-324",
    "1e-400",
    "1e99999999999999999999",
    "0.30000000000000004",
    "\"\"",
    "\"ping\"",
    "\"text\"",
    "\"\\ud800\"",
    "\"\\udc00\\ud800\"",
    "\"\\ud83d\\ude00\"",
    "\"\\u0000\"",
    "\"\u{1f600}\u{feff}\"",
    "[]",
    "{}",
    "[null]",
    "{\"a\":1,\"a\":2}",
    "{\"\\ud800\":1}",
    "{\"turns\":\"x\",\"turns\":1}",
    "{\"turns\":1.0}",
    "{\"duration_ms\":1e400}",
    "[1,{\"type\":\"text\"}]",
    "{\"attachment_name\":\"a\"}",
];

const NAMES: &[&str] = &[
    "content",
    "arguments",
    "call_id",
    "name",
    "result",
    "image_attachment",
    "error",
    "is_error",
    "usage",
    "new",
    "neu\\u0041",
    "c\\u006fntent",
    "",
    "Type",
    "\\ud800",
    "\\u0000",
    "tags",
    "é",
];

/// The name of an event: none, a tag, or neither.
pub(crate) fn event_name() -> BoxedStrategy<String> {
    prop_oneof![
        4 => Just(String::new()),
        4 => select(&TAGS[..]).prop_map(str::to_owned),
        1 => Just("ping".to_owned()),
        1 => hostile(),
    ]
    .boxed()
}

/// An element, or something like one.
pub(crate) fn element() -> BoxedStrategy<String> {
    let known = seeds::<Element>().into_iter().map(|seed| seed.text).collect();
    let deep = (select(vec!["[", "{\"a\":"]), 0..600_usize, any::<bool>()).prop_map(
        |(open, depth, is_closed)| {
            let close = if open == "[" { "]" } else { "}" };
            let inner = open.repeat(depth) + "0" + &close.repeat(depth * usize::from(is_closed));
            format!(
                "{{\"type\":\"tool_result\",\"call_id\":\"\",\"name\":\"\",\"result\":{inner}}}"
            )
        },
    );
    prop_oneof![
        24 => object(),
        8 => mutated_text(known, TOKENS),
        2 => json(),
        1 => deep,
        1 => vec(select(TOKENS), 0..12).prop_map(|tokens| tokens.concat()),
        1 => any::<String>(),
    ]
    .boxed()
}

/// The members of a variant, perhaps without one of them or with some more, in any order.
fn object() -> BoxedStrategy<String> {
    let omitted = prop_oneof![5 => Just(None), 1 => any::<prop::sample::Index>().prop_map(Some)];
    let space = select(vec!["", "", " ", "\n\t", "\r\n "]);
    (select(&TAGS[..]), omitted, vec(select(NAMES), 0..3), space)
        .prop_flat_map(|(tag, omitted, more, space)| {
            let mut names: Vec<&str> = match tag {
                "tool_call" => vec!["arguments", "call_id", "name"],
                "tool_result" => vec!["call_id", "name", "result", "image_attachment"],
                "stop" => vec!["error", "is_error", "usage"],
                _ => vec!["content"],
            };
            if let Some(omitted) = omitted {
                names.remove(omitted.index(names.len()));
            }
            names.extend(more);
            let members: Vec<_> = names.into_iter().map(member).collect();
            let all = (members, tags(tag))
                .prop_map(|(members, tags)| [members, tags].concat())
                .prop_shuffle();
            (all, Just(space))
        })
        .prop_map(|(members, space)| {
            let members = members.join(&format!("{space},{space}"));
            format!("{space}{{{space}{members}{space}}}{space}")
        })
        .boxed()
}

/// The member that is the tag: right, wrong, missing, or there twice.
fn tags(tag: &'static str) -> BoxedStrategy<Vec<String>> {
    let right = format!("\"type\":\"{tag}\"");
    prop_oneof![
        6 => Just(vec![right.clone()]),
        2 => Just(Vec::new()),
        1 => Just(vec!["\"type\":null".to_owned()]),
        1 => Just(vec![format!("\"t\\u0079pe\" : \"{}\"", tag.replace('_', "\\u005f"))]),
        1 => prop_oneof![json(), string()].prop_map(|json| vec![format!("\"type\":{json}")]),
        1 => json().prop_map(move |json| vec![format!("\"type\":{json}"), right.clone()]),
        1 => select(&TAGS[..]).prop_map(|other| vec![format!("\"type\":\"{other}\"")]),
    ]
    .boxed()
}

fn member(name: &'static str) -> BoxedStrategy<String> {
    let right = match name {
        "content" | "c\\u006fntent" | "call_id" | "name" | "error" => string(),
        "arguments" => object_of(vec(("[a-z]{0,2}", json()), 0..3)),
        "is_error" => any::<bool>().prop_map(|value| value.to_string()).boxed(),
        "image_attachment" => {
            let members = [("attachment_name", string()), ("source_id", string())];
            let members = members.map(|(name, json)| (Just(name.to_owned()), json));
            object_of(members.to_vec())
        }
        "usage" => {
            let name = select(vec![
                "duration_ms",
                "total_input_tokens",
                "total_output_tokens",
                "turns",
                "new",
            ]);
            object_of(vec((name.prop_map(str::to_owned), number()), 0..4))
        }
        _ => json(),
    };
    prop_oneof![9 => right, 1 => json()].prop_map(move |json| format!("\"{name}\":{json}")).boxed()
}

fn object_of(
    members: impl Strategy<Value = Vec<(String, String)>> + 'static,
) -> BoxedStrategy<String> {
    members
        .prop_map(|members| {
            let members: Vec<_> =
                members.iter().map(|(name, json)| format!("\"{name}\":{json}")).collect();
            format!("{{{}}}", members.join(","))
        })
        .boxed()
}

fn json() -> BoxedStrategy<String> {
    let leaf = prop_oneof![4 => select(ODD).prop_map(str::to_owned), 1 => string(), 1 => number()];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(|items| format!("[{}]", items.join(" ,"))),
            object_of(vec((select(NAMES).prop_map(str::to_owned), inner), 0..3)),
        ]
    })
    .boxed()
}

fn string() -> BoxedStrategy<String> {
    prop_oneof![
        1 => Just("\"\"".to_owned()),
        2 => hostile().prop_map(|text| serde_json::Value::from(text).to_string()),
    ]
    .boxed()
}

fn number() -> BoxedStrategy<String> {
    prop_oneof![
        2 => (0..100_i64).prop_map(|number| number.to_string()),
        1 => any::<i64>().prop_map(|number| number.to_string()),
        1 => any::<f64>()
            .prop_filter_map("it is not finite", serde_json::Number::from_f64)
            .prop_map(|number| number.to_string()),
        1 => (any::<i32>(), 0..u64::MAX, -340..340_i32)
            .prop_map(|(whole, fraction, exponent)| format!("{whole}.{fraction}e{exponent}")),
        1 => Just("null".to_owned()),
    ]
    .boxed()
}
