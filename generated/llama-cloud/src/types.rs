// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/file.rs: edit those instead of this.

//! The types that go over the wire.

mod chat_session;
mod chat_retrieve_response;
mod job_metadata;
mod chat_event;
mod thinking_delta_event;
mod text_delta_event;
mod thinking_event;
mod text_event;
mod tool_call_event;
mod tool_result_event;
mod stop_event;
mod user_input_event;
mod image_attachment;
mod usage;
mod http_validation_error;
mod validation_error;
mod location_part;
mod chat_answer;

pub use chat_session::{
    ChatSession, ChatListResponse, ChatCreateResponse, ChatGetSummaryResponse,
    ChatSetTitleResponse,
};
pub use chat_retrieve_response::ChatRetrieveResponse;
pub use job_metadata::JobMetadata;
pub use chat_event::ChatEvent;
pub use thinking_delta_event::ThinkingDeltaEvent;
pub use text_delta_event::TextDeltaEvent;
pub use thinking_event::ThinkingEvent;
pub use text_event::TextEvent;
pub use tool_call_event::ToolCallEvent;
pub use tool_result_event::ToolResultEvent;
pub use stop_event::StopEvent;
pub use user_input_event::UserInputEvent;
pub use image_attachment::ImageAttachment;
pub use usage::Usage;
pub use http_validation_error::HTTPValidationError;
pub use validation_error::ValidationError;
pub use location_part::LocationPart;
pub use chat_answer::ChatAnswer;
