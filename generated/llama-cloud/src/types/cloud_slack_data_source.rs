// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::fmt;

use crate::runtime::{self, Extra, members, setters};

/// The `CloudSlackDataSource` object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudSlackDataSource {
    /// Default: `false`
    pub supports_access_control: Option<bool>,
    /// Slack Bot Token.
    ///
    /// Sensitive: `Debug` does not show its value.
    ///
    /// Write-only: responses do not have it.
    pub slack_token: Option<String>,
    /// Slack Channel.
    pub channel_ids: Option<String>,
    /// Latest date.
    pub latest_date: Option<String>,
    /// Earliest date.
    pub earliest_date: Option<String>,
    /// Earliest date timestamp.
    pub earliest_date_timestamp: Option<f64>,
    /// Latest date timestamp.
    pub latest_date_timestamp: Option<f64>,
    /// Slack Channel name pattern.
    pub channel_patterns: Option<String>,
    /// Default: `"CloudSlackDataSource"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Shows `[redacted]` in place of each sensitive value, even of one that is absent.
impl fmt::Debug for CloudSlackDataSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CloudSlackDataSource")
            .field("supports_access_control", &self.supports_access_control)
            .field("slack_token", &format_args!("[redacted]"))
            .field("channel_ids", &self.channel_ids)
            .field("latest_date", &self.latest_date)
            .field("earliest_date", &self.earliest_date)
            .field("earliest_date_timestamp", &self.earliest_date_timestamp)
            .field("latest_date_timestamp", &self.latest_date_timestamp)
            .field("channel_patterns", &self.channel_patterns)
            .field("class_name", &self.class_name)
            .field("extra", &self.extra)
            .finish()
    }
}

impl CloudSlackDataSource {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(slack_token: impl Into<String>) -> Self {
        Self {
            supports_access_control: None,
            slack_token: Some(slack_token.into()),
            channel_ids: None,
            latest_date: None,
            earliest_date: None,
            earliest_date_timestamp: None,
            latest_date_timestamp: None,
            channel_patterns: None,
            class_name: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    CloudSlackDataSource,
    /// Default: `false`
    with_supports_access_control(supports_access_control: bool) = supports_access_control;
    /// Slack Channel.
    with_channel_ids(channel_ids: impl Into<String>) = channel_ids.into(),
    /// Sends `channel_ids` as null, which is not the same as leaving it out.
    with_channel_ids_null = null "channel_ids";
    /// Latest date.
    with_latest_date(latest_date: impl Into<String>) = latest_date.into(),
    /// Sends `latest_date` as null, which is not the same as leaving it out.
    with_latest_date_null = null "latest_date";
    /// Earliest date.
    with_earliest_date(earliest_date: impl Into<String>) = earliest_date.into(),
    /// Sends `earliest_date` as null, which is not the same as leaving it out.
    with_earliest_date_null = null "earliest_date";
    /// Earliest date timestamp.
    with_earliest_date_timestamp(earliest_date_timestamp: f64) = earliest_date_timestamp,
    /// Sends `earliest_date_timestamp` as null, which is not the same as leaving it out.
    with_earliest_date_timestamp_null = null "earliest_date_timestamp";
    /// Latest date timestamp.
    with_latest_date_timestamp(latest_date_timestamp: f64) = latest_date_timestamp,
    /// Sends `latest_date_timestamp` as null, which is not the same as leaving it out.
    with_latest_date_timestamp_null = null "latest_date_timestamp";
    /// Slack Channel name pattern.
    with_channel_patterns(channel_patterns: impl Into<String>) = channel_patterns.into(),
    /// Sends `channel_patterns` as null, which is not the same as leaving it out.
    with_channel_patterns_null = null "channel_patterns";
    /// Default: `"CloudSlackDataSource"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
}

members! {
    CloudSlackDataSource,
    supports_access_control = optional "supports_access_control",
    slack_token = optional "slack_token",
    channel_ids = optional_or_null "channel_ids",
    latest_date = optional_or_null "latest_date",
    earliest_date = optional_or_null "earliest_date",
    earliest_date_timestamp = optional_or_null "earliest_date_timestamp",
    latest_date_timestamp = optional_or_null "latest_date_timestamp",
    channel_patterns = optional_or_null "channel_patterns",
    class_name = optional "class_name",
}
