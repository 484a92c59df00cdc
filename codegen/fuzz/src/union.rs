//! Elements of the union of a chat's events, as text.
//!
//! Property: any JSON decodes, and nothing else unless an event that nobody knows holds it; the variant, or why there is none, is that of the slow reference; it is
//! written as the same JSON; a list and an event's data decode as the element alone does, and no element is lost.

use llama_cloud::runtime::Event;
use llama_cloud::types::{ChatEvent, StopEvent, TextEvent};
use llama_cloud::{Json, Reason};
use proptest::prelude::*;
use proptest::test_runner::{TestCaseError, TestCaseResult};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::Input;
use crate::union_reference::{self, Kind, Verdict};
use crate::union_text;

/// An element, and the event that it is the data of.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Element {
    pub(crate) name: String,
    pub(crate) text: String,
}

impl Input for Element {
    const NAME: &'static str = "union";
    const SEEDS: &'static str = include_str!("../seeds/union.jsonl");

    fn strategy() -> BoxedStrategy<Self> {
        (union_text::event_name(), union_text::element())
            .prop_map(|(name, text)| Self { name, text })
            .boxed()
    }

    fn property(&self) -> TestCaseResult {
        let Self { name, text } = self;
        let is_json = serde_json::from_str::<&RawValue>(text).is_ok();
        let (alone, named) = (serde_json::from_str(text), ChatEvent::from_event(name, text));
        prop_assert_eq!(alone.is_ok(), is_json, "{:?}", alone);
        let may_hold_anything = !matches!(name.as_str(), "" | "message")
            && !union_reference::TAGS.contains(&name.as_str());
        prop_assert_eq!(named.is_ok(), is_json || may_hold_anything, "{:?}", named);
        let (Ok(alone), Ok(named)) = (alone, &named) else {
            return named.map_or(Ok(()), |event| keeps_text(&event, name, text));
        };
        let named = named.clone();
        let error =
            matches!(&named, ChatEvent::Unrecognized(_)) && union_reference::is_error(name, text);
        prop_assert_eq!(named.is_error(), error, "whether it reports an error");

        agrees(&alone, &union_reference::decode("", text), text)?;
        agrees(&named, &union_reference::decode(name, text), text)?;
        prop_assert_eq!(&ChatEvent::from_event("", text).ok(), &Some(alone.clone()));
        let read = serde_json::from_reader(text.as_bytes());
        prop_assert_eq!(&read.ok(), &Some(alone.clone()), "from a reader");
        if let Ok(value) = serde_json::from_str::<serde_json::Value>(text) {
            // A tree holds the last of several members alone, and numbers as `f64`.
            let text = value.to_string();
            let event = serde_json::from_value(value);
            prop_assert!(event.is_ok(), "from a tree: {event:?}");
            event.map(|event| agrees(&event, &union_reference::decode("", &text), &text)).ok();
        }
        let error = ChatEvent::from_event("error", text).ok();
        let expected = error.filter(|event| !matches!(event, ChatEvent::Unrecognized(_)));
        prop_assert_eq!(ChatEvent::from_error_event(text), expected, "as an error event");
        in_a_list(&alone, text)?;
        if let Ok(event) = serde_json::from_str::<TextEvent>(text) {
            has_one_tag(ChatEvent::Text(event))?;
        }
        if let Ok(event) = serde_json::from_str::<StopEvent>(text) {
            has_one_tag(ChatEvent::Stop(event))?;
        }
        Ok(())
    }
}

/// Checks that data that is not JSON is kept as a string.
fn keeps_text(event: &ChatEvent, name: &str, text: &str) -> TestCaseResult {
    let ChatEvent::Unrecognized(element) = event else {
        return Err(TestCaseError::fail(format!("{event:?}")));
    };
    prop_assert_eq!(&element.reason, &Reason::NotJson);
    prop_assert_eq!(element.tag.as_deref(), Some(name));
    prop_assert_eq!(element.json.decode::<String>().ok(), Some(text.to_owned()));
    prop_assert!(!event.is_error());
    Ok(())
}

/// A variant that was read alone keeps its tag, or another one, as a member that it does not know.
fn has_one_tag(event: ChatEvent) -> TestCaseResult {
    let written = serde_json::to_string(&event).unwrap_or_default();
    let tags = union_reference::names(&written).iter().filter(|name| *name == "type").count();
    prop_assert_eq!(tags, 1, "{}", written);
    Ok(())
}

/// No neighbour changes what an element is, and none is lost.
fn in_a_list(alone: &ChatEvent, text: &str) -> TestCaseResult {
    let neighbour = r#"{"type":"text","content":"next"}"#;
    let list = format!("[{text},{neighbour} , {text},null]");
    let events = serde_json::from_str::<Vec<ChatEvent>>(&list);
    prop_assert!(events.is_ok(), "a list fails: {events:?}");
    let events = events.unwrap_or_default();
    prop_assert_eq!(events.len(), 4);
    prop_assert_eq!(&events[0], alone, "first in a list");
    prop_assert_eq!(&events[2], alone, "third in a list");
    prop_assert!(matches!(events[1], ChatEvent::Text(_)));
    prop_assert!(matches!(events[3], ChatEvent::Unrecognized(_)));
    Ok(())
}

fn agrees(event: &ChatEvent, expected: &Verdict, text: &str) -> TestCaseResult {
    let written = serde_json::to_string(event);
    prop_assert!(written.is_ok(), "it cannot be written: {written:?}");
    let written = written.unwrap_or_default();
    match (event, expected) {
        (ChatEvent::Unrecognized(element), Verdict::Unrecognized { tag, kind }) => {
            prop_assert_eq!(kind_of(&element.reason), Some(*kind), "{}", element.reason);
            prop_assert_eq!(&element.tag, tag);
            prop_assert_eq!(element.json.as_str(), text.trim_matches([' ', '\t', '\n', '\r']));
            prop_assert_eq!(&written, element.json.as_str());
            let _ = (element.to_string(), format!("{element:?}"));
        }
        (ChatEvent::Unrecognized(element), Verdict::Variant { tag, .. }) => {
            prop_assert!(false, "`{tag}` is not understood: {element}");
        }
        (event, Verdict::Unrecognized { kind, .. }) => {
            prop_assert!(false, "it is {kind:?}, and yet {event:?}");
        }
        (event, Verdict::Variant { tag, written: expected }) => {
            let start = format!("{{\"type\":\"{tag}\"");
            prop_assert!(written.starts_with(&start), "{written} is not {tag}");
            let (left, right) = (written.parse::<Json>().ok(), expected.parse::<Json>().ok());
            prop_assert!(left.is_some() && left == right, "{written} is not {expected}");
            let again = serde_json::from_str::<ChatEvent>(&written).ok();
            prop_assert_eq!(again.as_ref(), Some(event), "written and read again");
        }
    }
    Ok(())
}

fn kind_of(reason: &Reason) -> Option<Kind> {
    Some(match reason {
        Reason::UnknownTag => Kind::UnknownTag,
        Reason::NoVariant => Kind::NoVariant,
        Reason::Ambiguous => Kind::Ambiguous,
        Reason::TagNotString => Kind::TagNotString,
        Reason::NotAnObject => Kind::NotAnObject,
        Reason::Mismatch { .. } => Kind::Mismatch,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    use super::*;

    #[test]
    fn every_verdict_is_met() {
        let mut random = TestRunner::deterministic();
        let strategy = Element::strategy();
        let mut seen = BTreeMap::new();
        for _ in 0..3_000 {
            let Element { name, text } =
                strategy.new_tree(&mut random).expect("an element can be made").current();
            let verdict = match serde_json::from_str::<&RawValue>(&text) {
                Err(_) => "no JSON".to_owned(),
                Ok(_) => match union_reference::decode(&name, &text) {
                    Verdict::Variant { tag, .. } => tag.to_owned(),
                    Verdict::Unrecognized { kind, .. } => format!("{kind:?}"),
                },
            };
            *seen.entry(verdict).or_insert(0) += 1;
        }
        // No JSON, 8 variants and 6 reasons.
        assert!(seen.len() == 15 && seen.values().all(|times| *times > 20), "{seen:?}");
    }
}
