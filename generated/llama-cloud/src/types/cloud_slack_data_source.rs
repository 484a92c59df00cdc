// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::fmt;

use crate::runtime::{self, Extra, members, object};

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

    /// Default: `false`
    #[must_use]
    pub fn with_supports_access_control(
        mut self,
        supports_access_control: bool,
    ) -> Self {
        self.supports_access_control = Some(supports_access_control);
        self
    }

    /// Slack Channel.
    #[must_use]
    pub fn with_channel_ids(mut self, channel_ids: impl Into<String>) -> Self {
        self.channel_ids = Some(channel_ids.into());
        self.extra.remove_null("channel_ids");
        self
    }

    /// Sends `channel_ids` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_channel_ids_null(mut self) -> Self {
        self.channel_ids = None;
        object::set_null(&mut self.extra, "channel_ids");
        self
    }

    /// Latest date.
    #[must_use]
    pub fn with_latest_date(mut self, latest_date: impl Into<String>) -> Self {
        self.latest_date = Some(latest_date.into());
        self.extra.remove_null("latest_date");
        self
    }

    /// Sends `latest_date` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_latest_date_null(mut self) -> Self {
        self.latest_date = None;
        object::set_null(&mut self.extra, "latest_date");
        self
    }

    /// Earliest date.
    #[must_use]
    pub fn with_earliest_date(mut self, earliest_date: impl Into<String>) -> Self {
        self.earliest_date = Some(earliest_date.into());
        self.extra.remove_null("earliest_date");
        self
    }

    /// Sends `earliest_date` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_earliest_date_null(mut self) -> Self {
        self.earliest_date = None;
        object::set_null(&mut self.extra, "earliest_date");
        self
    }

    /// Earliest date timestamp.
    #[must_use]
    pub fn with_earliest_date_timestamp(mut self, earliest_date_timestamp: f64) -> Self {
        self.earliest_date_timestamp = Some(earliest_date_timestamp);
        self.extra.remove_null("earliest_date_timestamp");
        self
    }

    /// Sends `earliest_date_timestamp` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_earliest_date_timestamp_null(mut self) -> Self {
        self.earliest_date_timestamp = None;
        object::set_null(&mut self.extra, "earliest_date_timestamp");
        self
    }

    /// Latest date timestamp.
    #[must_use]
    pub fn with_latest_date_timestamp(mut self, latest_date_timestamp: f64) -> Self {
        self.latest_date_timestamp = Some(latest_date_timestamp);
        self.extra.remove_null("latest_date_timestamp");
        self
    }

    /// Sends `latest_date_timestamp` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_latest_date_timestamp_null(mut self) -> Self {
        self.latest_date_timestamp = None;
        object::set_null(&mut self.extra, "latest_date_timestamp");
        self
    }

    /// Slack Channel name pattern.
    #[must_use]
    pub fn with_channel_patterns(mut self, channel_patterns: impl Into<String>) -> Self {
        self.channel_patterns = Some(channel_patterns.into());
        self.extra.remove_null("channel_patterns");
        self
    }

    /// Sends `channel_patterns` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_channel_patterns_null(mut self) -> Self {
        self.channel_patterns = None;
        object::set_null(&mut self.extra, "channel_patterns");
        self
    }

    /// Default: `"CloudSlackDataSource"`
    #[must_use]
    pub fn with_class_name(mut self, class_name: impl Into<String>) -> Self {
        self.class_name = Some(class_name.into());
        self
    }
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
