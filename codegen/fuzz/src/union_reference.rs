//! A slow decoder of the union of a chat's events.
//!
//! Invariant: it knows each variant's members by name and kind alone. Types are tested on `serde_json::Value`; what that
//! cannot hold (a number beyond `f64`) fits no type but "any JSON". Half a surrogate pair is replaced first, in a copy of the
//! text. Members are taken apart as raw text, as a tree would lose digits and all but one of several members of a name.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

/// Verdict on an element.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Verdict {
    /// A variant: its tag, and the element as it is written again.
    Variant { tag: &'static str, written: String },
    /// Not understood: the tag that it is kept under, and why.
    Unrecognized { tag: Option<String>, kind: Kind },
}

/// Reason why an element is not recognized.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    UnknownTag,
    NoVariant,
    Ambiguous,
    TagNotString,
    NotAnObject,
    Mismatch,
}

pub(crate) const TAGS: [&str; 8] = [
    "thinking_delta",
    "text_delta",
    "thinking",
    "text",
    "tool_call",
    "tool_result",
    "stop",
    "user_input",
];

/// The members of an object. The last of several with one name counts.
type Members<'a> = BTreeMap<String, &'a RawValue>;

/// Decodes valid JSON that is the data of the event `name`.
pub(crate) fn decode(name: &str, text: &str) -> Verdict {
    let unrecognized =
        |tag: Option<&str>, kind| Verdict::Unrecognized { tag: tag.map(str::to_owned), kind };
    if !text.trim_start().starts_with('{') {
        return unrecognized(None, Kind::NotAnObject);
    }
    let Some(pairs) = pairs_of(text) else {
        return unrecognized(None, Kind::Mismatch);
    };
    let members: Members<'_> = pairs.into_iter().collect();
    let known = |name: &str| TAGS.into_iter().find(|tag| *tag == name);
    let tag = match members.get("type").filter(|tag| tag.get() != "null") {
        Some(tag) => match value(tag) {
            Some(Value::String(tag)) => match known(&tag) {
                Some(tag) => Some(tag),
                None => return unrecognized(Some(&tag), Kind::UnknownTag),
            },
            _ => return unrecognized(None, Kind::TagNotString),
        },
        None => known(name),
    };
    let tag = match tag {
        Some(tag) if fits(tag, &members) => tag,
        Some(tag) => return unrecognized(Some(tag), Kind::Mismatch),
        None => {
            let name = (!name.is_empty()).then_some(name);
            match TAGS.into_iter().filter(|tag| fits(tag, &members)).collect::<Vec<_>>()[..] {
                [] => return unrecognized(name, Kind::NoVariant),
                [tag] => tag,
                _ => return unrecognized(name, Kind::Ambiguous),
            }
        }
    };
    Verdict::Variant { tag, written: write(tag, &members) }
}

fn fits(tag: &str, members: &Members<'_>) -> bool {
    let is =
        |name: &str, test: fn(&RawValue) -> bool| members.get(name).is_some_and(|raw| test(raw));
    let may = |name: &str, test: fn(&RawValue) -> bool| {
        members.get(name).is_none_or(|raw| is_null(raw) || test(raw))
    };
    match tag {
        "tool_call" => {
            is("arguments", |raw| pairs(raw).is_some())
                && is("call_id", is_string)
                && is("name", is_string)
        }
        "tool_result" => {
            is("call_id", is_string)
                && is("name", is_string)
                && members.contains_key("result")
                && may("image_attachment", is_image)
        }
        "stop" => {
            may("error", is_string)
                && is("is_error", |raw| matches!(value(raw), Some(Value::Bool(_))))
                && is("usage", is_usage)
        }
        _ => is("content", is_string),
    }
}

/// Of a nested object, each of several members with one name must fit.
fn is_image(raw: &RawValue) -> bool {
    const REQUIRED: [&str; 2] = ["attachment_name", "source_id"];
    pairs(raw).is_some_and(|pairs| {
        let fit =
            |(name, raw): &(String, &RawValue)| !REQUIRED.contains(&&**name) || is_string(raw);
        pairs.iter().all(fit)
            && REQUIRED.iter().all(|required| pairs.iter().any(|(name, _)| name == required))
    })
}

fn is_usage(raw: &RawValue) -> bool {
    pairs(raw).is_some_and(|pairs| {
        pairs.iter().all(|(name, raw)| match &**name {
            "duration_ms" => is_null(raw) || value(raw).is_some_and(|value| value.is_number()),
            name if COUNTS.contains(&name) => is_null(raw) || whole(raw).is_some(),
            _ => true,
        })
    })
}

const COUNTS: [&str; 3] = ["total_input_tokens", "total_output_tokens", "turns"];

/// The element with its tag, without optional members that are null and may not be, and with one that is required and may be null.
fn write(tag: &str, members: &Members<'_>) -> String {
    let mut written: BTreeMap<&str, String> =
        members.iter().map(|(name, raw)| (&**name, raw.get().to_owned())).collect();
    written.insert("type", format!("\"{tag}\""));
    for name in strings(tag) {
        written.entry(name).and_modify(|raw| *raw = replaced(raw));
    }
    if tag == "tool_call" {
        let arguments = pairs(members["arguments"]).unwrap_or_default();
        let arguments: Members<'_> = arguments.into_iter().collect();
        let arguments = arguments.iter().map(|(name, raw)| (&**name, raw.get().to_owned()));
        written.insert("arguments", object(arguments));
    }
    if tag == "stop" {
        written.entry("error").or_insert_with(|| "null".to_owned());
        let usage = members.get("usage").and_then(|raw| pairs(raw)).unwrap_or_default();
        let usage: Members<'_> = usage.into_iter().collect();
        let never_null = |name: &str| matches!(name, "duration_ms" | "turns");
        let usage = usage.iter().filter(|(name, raw)| !(never_null(name) && is_null(raw)));
        let usage = usage.map(|(name, raw)| match &**name {
            name if is_null(raw) => (name, "null".to_owned()),
            "duration_ms" => (&**name, nearest(raw)),
            name if COUNTS.contains(&name) => (name, whole(raw).unwrap_or_default().to_string()),
            name => (name, raw.get().to_owned()),
        });
        written.insert("usage", object(usage));
    }
    if tag == "tool_result"
        && let Some(image) = members.get("image_attachment").filter(|image| !is_null(image))
    {
        let image: Members<'_> = pairs(image).unwrap_or_default().into_iter().collect();
        let image = image.iter().map(|(name, raw)| match &**name {
            "attachment_name" | "source_id" => (&**name, replaced(raw.get())),
            name => (name, raw.get().to_owned()),
        });
        written.insert("image_attachment", object(image));
    }
    object(written)
}

fn object<'a>(members: impl IntoIterator<Item = (&'a str, String)>) -> String {
    let members: Vec<String> =
        members.into_iter().map(|(name, json)| format!("{}:{json}", Value::from(name))).collect();
    format!("{{{}}}", members.join(","))
}

/// The `f64` next to a number: the one type of a member that may lose digits. The standard library is exact.
fn nearest(raw: &RawValue) -> String {
    raw.get().parse::<f64>().map(|number| Value::from(number).to_string()).unwrap_or_default()
}

/// The members of a variant that are strings.
fn strings(tag: &str) -> &'static [&'static str] {
    match tag {
        "tool_call" | "tool_result" => &["call_id", "name"],
        "stop" => &["error"],
        _ => &["content"],
    }
}

/// The `i64` that a number is, worked out on its digits.
fn whole(raw: &RawValue) -> Option<i64> {
    let number = raw.get();
    if !number.starts_with(|first: char| first == '-' || first.is_ascii_digit()) {
        return None;
    }
    let (sign, number) = number.strip_prefix('-').map_or(("", number), |number| ("-", number));
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (before, after) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{before}{after}");
    if digits.chars().all(|digit| digit == '0') {
        return Some(0);
    }
    let exponent: i64 = exponent.parse().ok()?;
    let point = exponent.checked_add(i64::try_from(before.len()).ok()?)?;
    if point.abs() > 10_000 {
        return None;
    }
    let at = |place: i64| usize::try_from(place).ok().and_then(|place| digits.get(place..=place));
    let length = i64::try_from(digits.len()).ok()?;
    if (point.min(0)..length).any(|place| place >= point && !matches!(at(place), None | Some("0")))
    {
        return None;
    }
    let integer: String = (0..point).map(|place| at(place).unwrap_or("0")).collect();
    format!("{sign}{}", integer.trim_start_matches('0')).parse().ok()
}

fn value(raw: &RawValue) -> Option<Value> {
    serde_json::from_str(&replaced(raw.get())).ok()
}

/// The JSON with half surrogate pairs replaced by U+FFFD, which is as long. One escape after the other is looked at.
fn replaced(json: &str) -> String {
    let escape = |at: usize| {
        let digits = json.get(at..)?.strip_prefix("\\u")?.get(..4)?;
        u16::from_str_radix(digits, 16).ok()
    };
    let (mut at, mut replaced) = (0, String::with_capacity(json.len()));
    while at < json.len() {
        let length = match (escape(at), escape(at + 6)) {
            (Some(0xd800..0xdc00), Some(0xdc00..0xe000)) => 12,
            (Some(0xd800..0xe000), _) => {
                replaced.push_str("\\ufffd");
                at += 6;
                continue;
            }
            _ if json[at..].starts_with('\\') => 2,
            _ => json[at..].chars().next().map_or(1, char::len_utf8),
        };
        replaced.push_str(&json[at..at + length]);
        at += length;
    }
    replaced
}

fn is_null(raw: &RawValue) -> bool {
    raw.get() == "null"
}

fn is_string(raw: &RawValue) -> bool {
    value(raw).is_some_and(|value| value.is_string())
}

/// The members of an object as they came; `None` if it is none, or a name is no text.
fn pairs(raw: &RawValue) -> Option<Vec<(String, &RawValue)>> {
    pairs_of(raw.get())
}

/// The names are those of the text with U+FFFD in it, the values are looked up in the text as it came.
fn pairs_of(text: &str) -> Option<Vec<(String, &RawValue)>> {
    let replaced = replaced(text);
    let Pairs(pairs) = serde_json::from_str(&replaced).ok()?;
    let value = |value: &RawValue| {
        let at = value.get().as_ptr() as usize - replaced.as_ptr() as usize;
        serde_json::from_str(&text[at..at + value.get().len()]).ok()
    };
    pairs.into_iter().map(|(name, raw)| Some((name, value(raw)?))).collect()
}

/// Whether what is not understood has the tag `error`, or a last member `error` that is not null.
pub(crate) fn is_error(name: &str, text: &str) -> bool {
    if let Verdict::Unrecognized { tag: Some(tag), .. } = decode(name, text)
        && tag == "error"
    {
        return true;
    }
    let pairs = pairs_of(text).unwrap_or_default();
    pairs.iter().rfind(|(name, _)| name == "error").is_some_and(|(_, raw)| !is_null(raw))
}

/// The names of an object's members, one as often as it stands there.
pub(crate) fn names(text: &str) -> Vec<String> {
    pairs_of(text).unwrap_or_default().into_iter().map(|(name, _)| name).collect()
}

struct Pairs<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Pairs<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Pairs<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = object.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }

        deserializer.deserialize_map(Reader)
    }
}
