//! The same union as others write it.

#![allow(missing_docs, reason = "variants and members are those of the API")]

use std::collections::HashMap;
use std::fmt;

use serde::de::{DeserializeSeed, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::history::Event;

/// What the derive makes of the union, which is what progenitor, ploidy and most hand-written crates have. An unknown
/// event is not kept.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Derived {
    ThinkingDelta(Content),
    TextDelta(Content),
    Thinking(Content),
    Text(Content),
    ToolCall(Call<HashMap<String, Value>>),
    ToolResult(Answer<Value>),
    Stop(Stop),
    UserInput(Content),
    #[serde(other)]
    Unknown,
}

/// The same where an event may have no tag.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum Lenient {
    /// It has one.
    Known(Derived),
    /// It has none.
    Unknown(Value),
}

/// An event with text.
#[derive(Debug, Deserialize)]
pub struct Content {
    pub content: String,
}

/// A call of a tool.
#[derive(Debug, Deserialize)]
pub struct Call<Arguments> {
    pub arguments: Arguments,
    pub call_id: String,
    pub name: String,
}

/// What a tool answered.
#[derive(Debug, Deserialize)]
pub struct Answer<Result> {
    pub call_id: String,
    pub name: String,
    pub result: Result,
    pub image_attachment: Option<Image>,
}

/// A screenshot.
#[derive(Debug, Deserialize)]
pub struct Image {
    pub attachment_name: String,
    pub source_id: String,
}

/// The end of a turn.
#[derive(Debug, Deserialize)]
pub struct Stop {
    pub error: Option<String>,
    pub is_error: bool,
    pub usage: Usage,
}

/// What a turn took.
#[derive(Debug, Deserialize)]
pub struct Usage {
    pub duration_ms: Option<f64>,
    pub total_input_tokens: Option<i64>,
    pub total_output_tokens: Option<i64>,
    pub turns: Option<i64>,
}

/// An event that is read as a tree of values first. One without a tag has that of `tag`.
///
/// # Errors
/// If a known one does not fit.
pub fn from_tree(tag: &str, tree: Value) -> Result<Result<Derived, Value>, serde_json::Error> {
    let tag = tree.get("type").and_then(Value::as_str).unwrap_or(tag);
    Ok(Ok(match tag {
        "thinking_delta" => Derived::ThinkingDelta(serde_json::from_value(tree)?),
        "text_delta" => Derived::TextDelta(serde_json::from_value(tree)?),
        "thinking" => Derived::Thinking(serde_json::from_value(tree)?),
        "text" => Derived::Text(serde_json::from_value(tree)?),
        "tool_call" => Derived::ToolCall(serde_json::from_value(tree)?),
        "tool_result" => Derived::ToolResult(serde_json::from_value(tree)?),
        "stop" => Derived::Stop(serde_json::from_value(tree)?),
        "user_input" => Derived::UserInput(serde_json::from_value(tree)?),
        _ => return Ok(Err(tree)),
    }))
}

/// An event of which somebody said in advance what it is: the least that serde_json can do. What may be any JSON is kept
/// as it came, as ours keeps it.
#[derive(Debug)]
pub enum Foretold {
    Content(Content),
    ToolCall(Call<HashMap<String, Box<RawValue>>>),
    ToolResult(Answer<Box<RawValue>>),
    Stop(Stop),
    Unknown(Box<RawValue>),
}

/// The tag of an event that is to be read.
#[derive(Clone, Copy, Debug)]
pub struct Foretelling<'t>(pub &'t str);

impl<'de> DeserializeSeed<'de> for Foretelling<'_> {
    type Value = Foretold;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Foretold, D::Error> {
        match self.0 {
            "thinking_delta" | "text_delta" | "thinking" | "text" | "user_input" => {
                Content::deserialize(deserializer).map(Foretold::Content)
            }
            "tool_call" => Call::deserialize(deserializer).map(Foretold::ToolCall),
            "tool_result" => Answer::deserialize(deserializer).map(Foretold::ToolResult),
            "stop" => Stop::deserialize(deserializer).map(Foretold::Stop),
            _ => Box::<RawValue>::deserialize(deserializer).map(Foretold::Unknown),
        }
    }
}

/// The events of a list that is to be read.
#[derive(Clone, Copy, Debug)]
pub struct ForetellingAll<'t>(pub &'t [Event]);

impl<'de> DeserializeSeed<'de> for ForetellingAll<'_> {
    type Value = Vec<Foretold>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for ForetellingAll<'_> {
    type Value = Vec<Foretold>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of events")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut events = Vec::new();
        for event in self.0 {
            events.extend(list.next_element_seed(Foretelling(event.tag))?);
        }
        Ok(events)
    }
}
