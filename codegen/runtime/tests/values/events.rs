//! Structs as the generator emits them.

use std::collections::BTreeMap;

use runtime::{Extra, Json, Members, Object, Slot, object};
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub(crate) struct ImageAttachment {
    pub(crate) attachment_name: String,
    pub(crate) source_id: String,
    pub(crate) extra: Extra,
}

#[derive(Default)]
struct ImageAttachmentMembers {
    attachment_name: Slot<String>,
    source_id: Slot<String>,
}

impl Members for ImageAttachmentMembers {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "attachment_name" => self.attachment_name.read(object),
            "source_id" => self.source_id.read(object),
            _ => Ok(false),
        }
    }
}

impl<'de> Deserialize<'de> for ImageAttachment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (mut members, extra) =
            object::read::<ImageAttachmentMembers, D>(deserializer, "ImageAttachment")?;
        Ok(Self {
            attachment_name: members.attachment_name.required("attachment_name")?,
            source_id: members.source_id.required("source_id")?,
            extra,
        })
    }
}

impl Object for ImageAttachment {
    fn write<M: SerializeMap>(&self, object: &mut M) -> Result<(), M::Error> {
        object::required(object, "attachment_name", &self.attachment_name)?;
        object::required(object, "source_id", &self.source_id)?;
        object::extra(object, &self.extra)
    }
}

impl Serialize for ImageAttachment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::serialize(self, serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub(crate) struct Usage {
    pub(crate) duration_ms: Option<f64>,
    pub(crate) total_input_tokens: Option<i64>,
    pub(crate) total_output_tokens: Option<i64>,
    pub(crate) turns: Option<i64>,
    pub(crate) extra: Extra,
}

#[derive(Default)]
struct UsageMembers {
    duration_ms: Slot<Option<f64>>,
    total_input_tokens: Slot<Option<i64>>,
    total_output_tokens: Slot<Option<i64>>,
    turns: Slot<Option<i64>>,
}

impl Members for UsageMembers {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "duration_ms" => self.duration_ms.read(object),
            "total_input_tokens" => self.total_input_tokens.read(object),
            "total_output_tokens" => self.total_output_tokens.read(object),
            "turns" => self.turns.read(object),
            _ => Ok(false),
        }
    }
}

impl<'de> Deserialize<'de> for Usage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (mut members, extra) = object::read::<UsageMembers, D>(deserializer, "Usage")?;
        Ok(Self {
            duration_ms: members.duration_ms.optional(),
            total_input_tokens: members.total_input_tokens.optional(),
            total_output_tokens: members.total_output_tokens.optional(),
            turns: members.turns.optional(),
            extra,
        })
    }
}

impl Object for Usage {
    fn write<M: SerializeMap>(&self, object: &mut M) -> Result<(), M::Error> {
        object::optional(object, "duration_ms", &self.duration_ms)?;
        object::optional(object, "total_input_tokens", &self.total_input_tokens)?;
        object::optional(object, "total_output_tokens", &self.total_output_tokens)?;
        object::optional(object, "turns", &self.turns)?;
        object::extra(object, &self.extra)
    }
}

impl Serialize for Usage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::serialize(self, serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub(crate) struct Settings {
    pub(crate) title: String,
    pub(crate) mark: Option<String>,
    pub(crate) extra: Extra,
}

impl Settings {
    pub(crate) fn with_mark(mut self, mark: &str) -> Self {
        self.mark = Some(mark.to_owned());
        self.extra.remove_null("mark");
        self
    }

    pub(crate) fn with_mark_null(mut self) -> Self {
        self.mark = None;
        object::set_null(&mut self.extra, "mark");
        self
    }
}

#[derive(Default)]
struct SettingsMembers {
    title: Slot<String>,
    mark: Slot<Option<String>>,
}

impl Members for SettingsMembers {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "title" => self.title.read(object),
            "mark" => self.mark.read(object),
            _ => Ok(false),
        }
    }
}

impl<'de> Deserialize<'de> for Settings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (mut members, mut extra) =
            object::read::<SettingsMembers, D>(deserializer, "Settings")?;
        Ok(Self {
            title: members.title.required("title")?,
            mark: members.mark.optional_or_null("mark", &mut extra),
            extra,
        })
    }
}

impl Object for Settings {
    fn write<M: SerializeMap>(&self, object: &mut M) -> Result<(), M::Error> {
        object::required(object, "title", &self.title)?;
        object::optional_or_null(object, "mark", &self.mark, &self.extra)?;
        object::extra(object, &self.extra)
    }
}

impl Serialize for Settings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::serialize(self, serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub(crate) struct ToolCallEvent {
    pub(crate) arguments: BTreeMap<String, Json>,
    pub(crate) call_id: String,
    pub(crate) name: String,
    pub(crate) extra: Extra,
}

#[derive(Default)]
struct ToolCallEventMembers {
    arguments: Slot<BTreeMap<String, Json>>,
    call_id: Slot<String>,
    name: Slot<String>,
}

impl Members for ToolCallEventMembers {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "arguments" => self.arguments.read(object),
            "call_id" => self.call_id.read(object),
            "name" => self.name.read(object),
            _ => Ok(false),
        }
    }
}

impl<'de> Deserialize<'de> for ToolCallEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (mut members, extra) =
            object::read::<ToolCallEventMembers, D>(deserializer, "ToolCallEvent")?;
        Ok(Self {
            arguments: members.arguments.required("arguments")?,
            call_id: members.call_id.required("call_id")?,
            name: members.name.required("name")?,
            extra,
        })
    }
}

impl Object for ToolCallEvent {
    fn write<M: SerializeMap>(&self, object: &mut M) -> Result<(), M::Error> {
        object::required(object, "arguments", &self.arguments)?;
        object::required(object, "call_id", &self.call_id)?;
        object::required(object, "name", &self.name)?;
        object::extra(object, &self.extra)
    }
}

impl Serialize for ToolCallEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::serialize(self, serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub(crate) struct ToolResultEvent {
    pub(crate) call_id: String,
    pub(crate) name: String,
    pub(crate) result: Json,
    pub(crate) image_attachment: Option<ImageAttachment>,
    pub(crate) extra: Extra,
}

#[derive(Default)]
struct ToolResultEventMembers {
    call_id: Slot<String>,
    name: Slot<String>,
    result: Slot<Json>,
    image_attachment: Slot<Option<ImageAttachment>>,
}

impl Members for ToolResultEventMembers {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "call_id" => self.call_id.read(object),
            "name" => self.name.read(object),
            "result" => self.result.read(object),
            "image_attachment" => self.image_attachment.read(object),
            _ => Ok(false),
        }
    }
}

impl<'de> Deserialize<'de> for ToolResultEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (mut members, extra) =
            object::read::<ToolResultEventMembers, D>(deserializer, "ToolResultEvent")?;
        Ok(Self {
            call_id: members.call_id.required("call_id")?,
            name: members.name.required("name")?,
            result: members.result.required("result")?,
            image_attachment: members.image_attachment.optional(),
            extra,
        })
    }
}

impl Object for ToolResultEvent {
    fn write<M: SerializeMap>(&self, object: &mut M) -> Result<(), M::Error> {
        object::required(object, "call_id", &self.call_id)?;
        object::required(object, "name", &self.name)?;
        object::required(object, "result", &self.result)?;
        object::optional(object, "image_attachment", &self.image_attachment)?;
        object::extra(object, &self.extra)
    }
}

impl Serialize for ToolResultEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::serialize(self, serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub(crate) struct StopEvent {
    pub(crate) error: Option<String>,
    pub(crate) is_error: bool,
    pub(crate) usage: Usage,
    pub(crate) extra: Extra,
}

#[derive(Default)]
struct StopEventMembers {
    error: Slot<Option<String>>,
    is_error: Slot<bool>,
    usage: Slot<Usage>,
}

impl Members for StopEventMembers {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "error" => self.error.read(object),
            "is_error" => self.is_error.read(object),
            "usage" => self.usage.read(object),
            _ => Ok(false),
        }
    }
}

impl<'de> Deserialize<'de> for StopEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (mut members, extra) = object::read::<StopEventMembers, D>(deserializer, "StopEvent")?;
        Ok(Self {
            error: members.error.nullable(),
            is_error: members.is_error.required("is_error")?,
            usage: members.usage.required("usage")?,
            extra,
        })
    }
}

impl Object for StopEvent {
    fn write<M: SerializeMap>(&self, object: &mut M) -> Result<(), M::Error> {
        object::required(object, "error", &self.error)?;
        object::required(object, "is_error", &self.is_error)?;
        object::required(object, "usage", &self.usage)?;
        object::extra(object, &self.extra)
    }
}

impl Serialize for StopEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::serialize(self, serializer)
    }
}

/// The five events that have only a content.
macro_rules! content_events {
    ($($name:ident),*) => {$(
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub(crate) struct $name {
            pub(crate) content: String,
            pub(crate) extra: Extra,
        }

        const _: () = {
            #[derive(Default)]
            struct Slots {
                content: Slot<String>,
            }

            impl Members for Slots {
                fn read<'de, A: MapAccess<'de>>(
                    &mut self,
                    name: &str,
                    object: &mut A,
                ) -> Result<bool, A::Error> {
                    match name {
                        "content" => self.content.read(object),
                        _ => Ok(false),
                    }
                }
            }

            impl<'de> Deserialize<'de> for $name {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    let (mut members, extra) =
                        object::read::<Slots, D>(deserializer, stringify!($name))?;
                    Ok(Self {
                        content: members.content.required("content")?,
                        extra,
                    })
                }
            }

            impl Object for $name {
                fn write<M: SerializeMap>(&self, object: &mut M) -> Result<(), M::Error> {
                    object::required(object, "content", &self.content)?;
                    object::extra(object, &self.extra)
                }
            }

            impl Serialize for $name {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    object::serialize(self, serializer)
                }
            }
        };
    )*};
}

content_events!(ThinkingDeltaEvent, TextDeltaEvent, ThinkingEvent, TextEvent, UserInputEvent);
