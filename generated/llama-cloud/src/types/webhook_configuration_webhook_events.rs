// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{string, union};

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

impl WebhookConfigurationWebhookEvents {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ExtractPending => "extract.pending",
            Self::ExtractSuccess => "extract.success",
            Self::ExtractError => "extract.error",
            Self::ExtractPartialSuccess => "extract.partial_success",
            Self::ExtractCancelled => "extract.cancelled",
            Self::ParsePending => "parse.pending",
            Self::ParseRunning => "parse.running",
            Self::ParseSuccess => "parse.success",
            Self::ParseError => "parse.error",
            Self::ParsePartialSuccess => "parse.partial_success",
            Self::ParseCancelled => "parse.cancelled",
            Self::ClassifyPending => "classify.pending",
            Self::ClassifySuccess => "classify.success",
            Self::ClassifyError => "classify.error",
            Self::ClassifyPartialSuccess => "classify.partial_success",
            Self::ClassifyCancelled => "classify.cancelled",
            Self::UnmappedEvent => "unmapped_event",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for WebhookConfigurationWebhookEvents {
    fn from(value: &str) -> Self {
        match value {
            "extract.pending" => Self::ExtractPending,
            "extract.success" => Self::ExtractSuccess,
            "extract.error" => Self::ExtractError,
            "extract.partial_success" => Self::ExtractPartialSuccess,
            "extract.cancelled" => Self::ExtractCancelled,
            "parse.pending" => Self::ParsePending,
            "parse.running" => Self::ParseRunning,
            "parse.success" => Self::ParseSuccess,
            "parse.error" => Self::ParseError,
            "parse.partial_success" => Self::ParsePartialSuccess,
            "parse.cancelled" => Self::ParseCancelled,
            "classify.pending" => Self::ClassifyPending,
            "classify.success" => Self::ClassifySuccess,
            "classify.error" => Self::ClassifyError,
            "classify.partial_success" => Self::ClassifyPartialSuccess,
            "classify.cancelled" => Self::ClassifyCancelled,
            "unmapped_event" => Self::UnmappedEvent,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for WebhookConfigurationWebhookEvents {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for WebhookConfigurationWebhookEvents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for WebhookConfigurationWebhookEvents {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = string::read(deserializer)?;
        union::count_unknown(matches!(value, Self::Unrecognized(_)));
        Ok(value)
    }
}

impl Serialize for WebhookConfigurationWebhookEvents {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
