//! The union of a chat's events, as the generator emits it.

use std::collections::BTreeMap;

use runtime::{Extra, Json, Members, Mismatch, RawObject, Slot, Union, Unrecognized, union};
use serde::de::MapAccess;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::events::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub(crate) enum ChatEvent {
    ThinkingDelta(ThinkingDeltaEvent),
    TextDelta(TextDeltaEvent),
    Thinking(ThinkingEvent),
    Text(TextEvent),
    ToolCall(ToolCallEvent),
    ToolResult(ToolResultEvent),
    Stop(StopEvent),
    UserInput(UserInputEvent),
    Unrecognized(Unrecognized),
}

#[derive(Default, PartialEq)]
pub(crate) struct ChatEventMembers {
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

impl Members for ChatEventMembers {
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

impl Union for ChatEvent {
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
    type Members = ChatEventMembers;

    fn assemble(tag: &str, members: &mut ChatEventMembers, extra: Extra) -> Result<Self, Mismatch> {
        Ok(match tag {
            "thinking_delta" => Self::ThinkingDelta(ThinkingDeltaEvent {
                content: members.content.required("content")?,
                extra,
            }),
            "text_delta" => Self::TextDelta(TextDeltaEvent {
                content: members.content.required("content")?,
                extra,
            }),
            "thinking" => Self::Thinking(ThinkingEvent {
                content: members.content.required("content")?,
                extra,
            }),
            "text" => {
                Self::Text(TextEvent { content: members.content.required("content")?, extra })
            }
            "tool_call" => Self::ToolCall(ToolCallEvent {
                arguments: members.arguments.required("arguments")?,
                call_id: members.call_id.required("call_id")?,
                name: members.name.required("name")?,
                extra,
            }),
            "tool_result" => Self::ToolResult(ToolResultEvent {
                call_id: members.call_id.required("call_id")?,
                name: members.name.required("name")?,
                result: members.result.required("result")?,
                image_attachment: members.image_attachment.optional(),
                extra,
            }),
            "stop" => Self::Stop(StopEvent {
                error: members.error.nullable(),
                is_error: members.is_error.required("is_error")?,
                usage: members.usage.required("usage")?,
                extra,
            }),
            "user_input" => Self::UserInput(UserInputEvent {
                content: members.content.required("content")?,
                extra,
            }),
            _ => return Err(Mismatch::unknown_tag()),
        })
    }

    fn is_empty(members: &ChatEventMembers) -> bool {
        members.content.is_empty()
            && members.arguments.is_empty()
            && members.call_id.is_empty()
            && members.name.is_empty()
            && members.result.is_empty()
            && members.image_attachment.is_empty()
            && members.error.is_empty()
            && members.is_error.is_empty()
            && members.usage.is_empty()
    }

    fn decode(tag: &str, element: &RawObject<'_>) -> Result<Self, Mismatch> {
        match tag {
            "thinking_delta" => element.decode(Self::ThinkingDelta),
            "text_delta" => element.decode(Self::TextDelta),
            "thinking" => element.decode(Self::Thinking),
            "text" => element.decode(Self::Text),
            "tool_call" => element.decode(Self::ToolCall),
            "tool_result" => element.decode(Self::ToolResult),
            "stop" => element.decode(Self::Stop),
            "user_input" => element.decode(Self::UserInput),
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
            Self::ThinkingDelta(event) => {
                union::serialize(event, Self::TAG, "thinking_delta", serializer)
            }
            Self::TextDelta(event) => union::serialize(event, Self::TAG, "text_delta", serializer),
            Self::Thinking(event) => union::serialize(event, Self::TAG, "thinking", serializer),
            Self::Text(event) => union::serialize(event, Self::TAG, "text", serializer),
            Self::ToolCall(event) => union::serialize(event, Self::TAG, "tool_call", serializer),
            Self::ToolResult(event) => {
                union::serialize(event, Self::TAG, "tool_result", serializer)
            }
            Self::Stop(event) => union::serialize(event, Self::TAG, "stop", serializer),
            Self::UserInput(event) => union::serialize(event, Self::TAG, "user_input", serializer),
            Self::Unrecognized(element) => element.serialize(serializer),
        }
    }
}
