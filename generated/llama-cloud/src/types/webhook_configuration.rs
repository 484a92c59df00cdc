// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use super::WebhookConfigurationWebhookEvents;
use crate::runtime::{self, Extra, argument, members, object};

/// Configuration for a single outbound webhook endpoint.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookConfiguration {
    /// URL to receive webhook POST notifications
    ///
    /// Example: `"https://example.com/webhooks/llamacloud"`
    pub webhook_url: Option<String>,
    /// Custom HTTP headers sent with each webhook request (e.g. auth tokens)
    ///
    /// Example: `{"Authorization": "Bearer sk-..."}`
    pub webhook_headers: Option<BTreeMap<String, String>>,
    /// Events to subscribe to (e.g. 'parse.success', 'extract.error'). If null, all events are delivered.
    ///
    /// Example: `["parse.success", "parse.error"]`
    pub webhook_events: Option<Vec<WebhookConfigurationWebhookEvents>>,
    /// Response format sent to the webhook: 'string' (default) or 'json'
    ///
    /// Example: `"json"`
    pub webhook_output_format: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl WebhookConfiguration {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }

    /// URL to receive webhook POST notifications
    ///
    /// Example: `"https://example.com/webhooks/llamacloud"`
    #[must_use]
    pub fn with_webhook_url(mut self, webhook_url: impl Into<String>) -> Self {
        self.webhook_url = Some(webhook_url.into());
        self.extra.remove_null("webhook_url");
        self
    }

    /// Sends `webhook_url` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_webhook_url_null(mut self) -> Self {
        self.webhook_url = None;
        object::set_null(&mut self.extra, "webhook_url");
        self
    }

    /// Custom HTTP headers sent with each webhook request (e.g. auth tokens)
    ///
    /// Example: `{"Authorization": "Bearer sk-..."}`
    #[must_use]
    pub fn with_webhook_headers(
        mut self,
        webhook_headers: impl Into<BTreeMap<String, String>>,
    ) -> Self {
        self.webhook_headers = Some(webhook_headers.into());
        self.extra.remove_null("webhook_headers");
        self
    }

    /// Sends `webhook_headers` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_webhook_headers_null(mut self) -> Self {
        self.webhook_headers = None;
        object::set_null(&mut self.extra, "webhook_headers");
        self
    }

    /// Events to subscribe to (e.g. 'parse.success', 'extract.error'). If null, all events are delivered.
    ///
    /// Example: `["parse.success", "parse.error"]`
    #[must_use]
    pub fn with_webhook_events(
        mut self,
        webhook_events: impl IntoIterator<
            Item = impl Into<WebhookConfigurationWebhookEvents>,
        >,
    ) -> Self {
        self.webhook_events = Some(
            argument::list::<WebhookConfigurationWebhookEvents>(webhook_events),
        );
        self.extra.remove_null("webhook_events");
        self
    }

    /// Sends `webhook_events` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_webhook_events_null(mut self) -> Self {
        self.webhook_events = None;
        object::set_null(&mut self.extra, "webhook_events");
        self
    }

    /// Response format sent to the webhook: 'string' (default) or 'json'
    ///
    /// Example: `"json"`
    #[must_use]
    pub fn with_webhook_output_format(
        mut self,
        webhook_output_format: impl Into<String>,
    ) -> Self {
        self.webhook_output_format = Some(webhook_output_format.into());
        self.extra.remove_null("webhook_output_format");
        self
    }

    /// Sends `webhook_output_format` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_webhook_output_format_null(mut self) -> Self {
        self.webhook_output_format = None;
        object::set_null(&mut self.extra, "webhook_output_format");
        self
    }
}

members! {
    WebhookConfiguration,
    webhook_url = optional_or_null "webhook_url",
    webhook_headers = optional_or_null "webhook_headers",
    webhook_events = optional_or_null "webhook_events",
    webhook_output_format = optional_or_null "webhook_output_format",
}
