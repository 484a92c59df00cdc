//! Structs as the generator emits them.

use std::collections::BTreeMap;

use runtime::{Extra, Json, object};

use crate::member_table::members;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub(crate) struct ImageAttachment {
    pub(crate) attachment_name: String,
    pub(crate) source_id: String,
    pub(crate) extra: Extra,
}

members! {
    ImageAttachment,
    attachment_name = required "attachment_name",
    source_id = required "source_id",
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

members! {
    Usage,
    duration_ms = optional "duration_ms",
    total_input_tokens = optional "total_input_tokens",
    total_output_tokens = optional "total_output_tokens",
    turns = optional "turns",
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

members! { Settings, title = required "title", mark = optional_or_null "mark" }

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub(crate) struct ToolCallEvent {
    pub(crate) arguments: BTreeMap<String, Json>,
    pub(crate) call_id: String,
    pub(crate) name: String,
    pub(crate) extra: Extra,
}

members! {
    ToolCallEvent,
    arguments = required "arguments",
    call_id = required "call_id",
    name = required "name",
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

members! {
    ToolResultEvent,
    call_id = required "call_id",
    name = required "name",
    result = required "result",
    image_attachment = optional "image_attachment",
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub(crate) struct StopEvent {
    pub(crate) error: Option<String>,
    pub(crate) is_error: bool,
    pub(crate) usage: Usage,
    pub(crate) extra: Extra,
}

members! {
    StopEvent,
    error = nullable "error",
    is_error = required "is_error",
    usage = required "usage",
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

        members! { $name, content = required "content" }
    )*};
}

content_events!(ThinkingDeltaEvent, TextDeltaEvent, ThinkingEvent, TextEvent, UserInputEvent);
