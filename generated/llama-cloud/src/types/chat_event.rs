// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/tagged_union.rs: edit those instead of this.

use std::collections::BTreeMap;

use serde::de::MapAccess;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{
    ImageAttachment, StopEvent, TextDeltaEvent, TextEvent, ThinkingDeltaEvent,
    ThinkingEvent, ToolCallEvent, ToolResultEvent, Usage, UserInputEvent,
};
use crate::runtime::{self, Extra, Json, Mismatch, RawObject, Slot, Unrecognized, union};

/// One event of a conversation, in the history and in the stream.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChatEvent {
    /// A piece of the agent's reasoning, in order.
    ThinkingDelta(ThinkingDeltaEvent),
    /// A piece of the agent's answer, in order.
    TextDelta(TextDeltaEvent),
    /// The agent's reasoning as a whole.
    Thinking(ThinkingEvent),
    /// The agent's answer as a whole.
    Text(TextEvent),
    /// A call of a tool by the agent.
    ToolCall(ToolCallEvent),
    /// The result of a tool call.
    ToolResult(ToolResultEvent),
    /// The end of the turn. Nothing follows.
    Stop(StopEvent),
    /// A message of the user.
    UserInput(UserInputEvent),
    /// A value that this version of the crate does not recognize, kept as it was received.
    Unrecognized(Unrecognized),
}

/// The members of every variant.
#[derive(Debug, Default)]
pub struct Slots {
    content: Slot<String>,
    arguments: Slot<BTreeMap<String, Json>>,
    call_id: Slot<String>,
    name: Slot<String>,
    result: Slot<Json>,
    image_attachment: Slot<Option<ImageAttachment>>,
    error: Slot<Option<String>>,
    is_error: Slot<bool>,
    usage: Slot<Usage>,
}

impl runtime::Members for Slots {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "content" => self.content.read(object),
            "arguments" => self.arguments.read(object),
            "call_id" => self.call_id.read(object),
            "name" => self.name.read(object),
            "result" => self.result.read(object),
            "image_attachment" => self.image_attachment.read(object),
            "error" => self.error.read(object),
            "is_error" => self.is_error.read(object),
            "usage" => self.usage.read(object),
            _ => Ok(false),
        }
    }
}

impl runtime::Union for ChatEvent {
    const TAG: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "thinking_delta",
        "text_delta",
        "thinking",
        "text",
        "tool_call",
        "tool_result",
        "stop",
        "user_input",
    ];
    type Members = Slots;

    fn assemble(
        tag: &str,
        slots: &mut Slots,
        mut extra: Extra,
    ) -> Result<Self, Mismatch> {
        let variant = match tag {
            "thinking_delta" => {
                Self::ThinkingDelta(ThinkingDeltaEvent {
                    content: slots.content.required("content")?,
                    extra,
                })
            }
            "text_delta" => {
                Self::TextDelta(TextDeltaEvent {
                    content: slots.content.required("content")?,
                    extra,
                })
            }
            "thinking" => {
                Self::Thinking(ThinkingEvent {
                    content: slots.content.required("content")?,
                    extra,
                })
            }
            "text" => {
                Self::Text(TextEvent {
                    content: slots.content.required("content")?,
                    extra,
                })
            }
            "tool_call" => {
                Self::ToolCall(ToolCallEvent {
                    arguments: slots.arguments.required("arguments")?,
                    call_id: slots.call_id.required("call_id")?,
                    name: slots.name.required("name")?,
                    extra,
                })
            }
            "tool_result" => {
                Self::ToolResult(ToolResultEvent {
                    call_id: slots.call_id.required("call_id")?,
                    name: slots.name.required("name")?,
                    result: slots.result.required("result")?,
                    image_attachment: slots
                        .image_attachment
                        .optional_or_null("image_attachment", &mut extra),
                    extra,
                })
            }
            "stop" => {
                Self::Stop(StopEvent {
                    error: slots.error.nullable(),
                    is_error: slots.is_error.required("is_error")?,
                    usage: slots.usage.required("usage")?,
                    extra,
                })
            }
            "user_input" => {
                Self::UserInput(UserInputEvent {
                    content: slots.content.required("content")?,
                    extra,
                })
            }
            _ => return Err(Mismatch::unknown_tag()),
        };
        Ok(variant)
    }

    fn is_empty(slots: &Slots) -> bool {
        [
            slots.content.is_empty(),
            slots.arguments.is_empty(),
            slots.call_id.is_empty(),
            slots.name.is_empty(),
            slots.result.is_empty(),
            slots.image_attachment.is_empty(),
            slots.error.is_empty(),
            slots.is_error.is_empty(),
            slots.usage.is_empty(),
        ]
            .iter()
            .all(|is_empty| *is_empty)
    }

    fn decode(tag: &str, payload: &RawObject<'_>) -> Result<Self, Mismatch> {
        match tag {
            "thinking_delta" => payload.decode(Self::ThinkingDelta),
            "text_delta" => payload.decode(Self::TextDelta),
            "thinking" => payload.decode(Self::Thinking),
            "text" => payload.decode(Self::Text),
            "tool_call" => payload.decode(Self::ToolCall),
            "tool_result" => payload.decode(Self::ToolResult),
            "stop" => payload.decode(Self::Stop),
            "user_input" => payload.decode(Self::UserInput),
            _ => Err(Mismatch::unknown_tag()),
        }
    }

    fn unrecognized(element: Unrecognized) -> Self {
        Self::Unrecognized(element)
    }

    fn is_error(&self) -> bool {
        matches!(self, Self::Unrecognized(element) if element.is_error())
    }
}

impl<'de> Deserialize<'de> for ChatEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::deserialize(deserializer)
    }
}

impl Serialize for ChatEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ThinkingDelta(value) => {
                union::serialize(value, "type", "thinking_delta", serializer)
            }
            Self::TextDelta(value) => {
                union::serialize(value, "type", "text_delta", serializer)
            }
            Self::Thinking(value) => {
                union::serialize(value, "type", "thinking", serializer)
            }
            Self::Text(value) => union::serialize(value, "type", "text", serializer),
            Self::ToolCall(value) => {
                union::serialize(value, "type", "tool_call", serializer)
            }
            Self::ToolResult(value) => {
                union::serialize(value, "type", "tool_result", serializer)
            }
            Self::Stop(value) => union::serialize(value, "type", "stop", serializer),
            Self::UserInput(value) => {
                union::serialize(value, "type", "user_input", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
