// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// The values of `WebhookConfigurationWebhookEvents`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookConfigurationWebhookEvents {
    /// `extract.pending`
    ExtractPending,
    /// `extract.success`
    ExtractSuccess,
    /// `extract.error`
    ExtractError,
    /// `extract.partial_success`
    ExtractPartialSuccess,
    /// `extract.cancelled`
    ExtractCancelled,
    /// `parse.pending`
    ParsePending,
    /// `parse.running`
    ParseRunning,
    /// `parse.success`
    ParseSuccess,
    /// `parse.error`
    ParseError,
    /// `parse.partial_success`
    ParsePartialSuccess,
    /// `parse.cancelled`
    ParseCancelled,
    /// `classify.pending`
    ClassifyPending,
    /// `classify.success`
    ClassifySuccess,
    /// `classify.error`
    ClassifyError,
    /// `classify.partial_success`
    ClassifyPartialSuccess,
    /// `classify.cancelled`
    ClassifyCancelled,
    /// `unmapped_event`
    UnmappedEvent,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    WebhookConfigurationWebhookEvents,
    ExtractPending = "extract.pending",
    ExtractSuccess = "extract.success",
    ExtractError = "extract.error",
    ExtractPartialSuccess = "extract.partial_success",
    ExtractCancelled = "extract.cancelled",
    ParsePending = "parse.pending",
    ParseRunning = "parse.running",
    ParseSuccess = "parse.success",
    ParseError = "parse.error",
    ParsePartialSuccess = "parse.partial_success",
    ParseCancelled = "parse.cancelled",
    ClassifyPending = "classify.pending",
    ClassifySuccess = "classify.success",
    ClassifyError = "classify.error",
    ClassifyPartialSuccess = "classify.partial_success",
    ClassifyCancelled = "classify.cancelled",
    UnmappedEvent = "unmapped_event",
}
