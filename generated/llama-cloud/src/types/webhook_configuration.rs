// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use super::WebhookConfigurationWebhookEvents;
use crate::runtime::{self, Extra, argument, members, setters};

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
}

setters! {
    WebhookConfiguration,
    /// URL to receive webhook POST notifications
    ///
    /// Example: `"https://example.com/webhooks/llamacloud"`
    with_webhook_url(webhook_url: impl Into<String>) = webhook_url.into(),
    /// Sends `webhook_url` as null, which is not the same as leaving it out.
    with_webhook_url_null = null "webhook_url";
    /// Custom HTTP headers sent with each webhook request (e.g. auth tokens)
    ///
    /// Example: `{"Authorization": "Bearer sk-..."}`
    with_webhook_headers(webhook_headers: impl Into<BTreeMap<String, String>>) = webhook_headers.into(),
    /// Sends `webhook_headers` as null, which is not the same as leaving it out.
    with_webhook_headers_null = null "webhook_headers";
    /// Events to subscribe to (e.g. 'parse.success', 'extract.error'). If null, all events are delivered.
    ///
    /// Example: `["parse.success", "parse.error"]`
    with_webhook_events(
        webhook_events: impl IntoIterator<
            Item = impl Into<WebhookConfigurationWebhookEvents>,
        >,
    ) = argument::list::<WebhookConfigurationWebhookEvents>(webhook_events),
    /// Sends `webhook_events` as null, which is not the same as leaving it out.
    with_webhook_events_null = null "webhook_events";
    /// Response format sent to the webhook: 'string' (default) or 'json'
    ///
    /// Example: `"json"`
    with_webhook_output_format(webhook_output_format: impl Into<String>) = webhook_output_format.into(),
    /// Sends `webhook_output_format` as null, which is not the same as leaving it out.
    with_webhook_output_format_null = null "webhook_output_format";
}

members! {
    WebhookConfiguration,
    webhook_url = optional_or_null "webhook_url",
    webhook_headers = optional_or_null "webhook_headers",
    webhook_events = optional_or_null "webhook_events",
    webhook_output_format = optional_or_null "webhook_output_format",
}
