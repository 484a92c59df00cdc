// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::{self, Extra, Json, argument, members, setters};

/// Webhook configuration for receiving parsing job notifications.
///
/// Webhooks are called when specified events occur during job processing.
/// Configure multiple webhook configurations to send to different endpoints.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LlamaParseWebhookConfiguration {
    /// HTTPS URL to receive webhook POST requests. Must be publicly accessible
    ///
    /// Limits: matches `^https?:`.
    pub webhook_url: Option<String>,
    /// Custom HTTP headers to include in webhook requests. Use for authentication tokens or custom routing. Example: {'Authorization': 'Bearer xyz'}
    pub webhook_headers: Option<BTreeMap<String, Json>>,
    /// Events that trigger this webhook. Options: 'parse.success' (job completed), 'parse.failure' (job failed), 'parse.partial' (some pages failed). If not specified, webhook fires for all events
    pub webhook_events: Option<Vec<String>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl LlamaParseWebhookConfiguration {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    LlamaParseWebhookConfiguration,
    /// HTTPS URL to receive webhook POST requests. Must be publicly accessible
    ///
    /// Limits: matches `^https?:`.
    with_webhook_url(webhook_url: impl Into<String>) = webhook_url.into(),
    /// Sends `webhook_url` as null, which is not the same as leaving it out.
    with_webhook_url_null = null "webhook_url";
    /// Custom HTTP headers to include in webhook requests. Use for authentication tokens or custom routing. Example: {'Authorization': 'Bearer xyz'}
    with_webhook_headers(webhook_headers: impl Into<BTreeMap<String, Json>>) = webhook_headers.into(),
    /// Sends `webhook_headers` as null, which is not the same as leaving it out.
    with_webhook_headers_null = null "webhook_headers";
    /// Events that trigger this webhook. Options: 'parse.success' (job completed), 'parse.failure' (job failed), 'parse.partial' (some pages failed). If not specified, webhook fires for all events
    with_webhook_events(webhook_events: impl IntoIterator<Item = impl Into<String>>) = argument::list::<String>(webhook_events),
    /// Sends `webhook_events` as null, which is not the same as leaving it out.
    with_webhook_events_null = null "webhook_events";
}

members! {
    LlamaParseWebhookConfiguration,
    webhook_url = optional_or_null "webhook_url",
    webhook_headers = optional_or_null "webhook_headers",
    webhook_events = optional_or_null "webhook_events",
}
