// @generated: a copy of codegen/runtime/src/runtime/client/mod.rs: edit that instead of this.

//! The client, which all calls share.
//!
//! It never changes once it is made, so clones and copies share it; only the transport below has a
//! state.

pub(crate) mod builder;
pub(crate) mod config;
pub(crate) mod credentials;
pub(crate) mod settings;
pub(crate) mod urls;

use crate::runtime::client::credentials::Credentials;
use crate::runtime::http::base::Base;
use crate::runtime::http::headers::HeaderChanges;
use crate::runtime::http::payload::Payload;
use crate::runtime::http::query::Query;
use crate::runtime::transport::Transport;
use http::HeaderValue;
use serde::Serialize;
use std::borrow::Cow;
use std::fmt::{self, Display};
use std::sync::Arc;
use std::time::Duration;

/// The transport, the credentials and the defaults, which all calls share. Cheap to clone.
#[derive(Clone)]
pub struct Client {
    pub(crate) shared: Arc<Shared>,
}

#[derive(Clone)]
pub(crate) struct Shared {
    pub(crate) user_agent: HeaderValue,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) base: Base,
    pub(crate) credentials: Credentials,
    pub(crate) defaults: Options,
    pub(crate) timeout: Option<Duration>,
    pub(crate) max_retries: u32,
    pub(crate) max_retry_after: Duration,
    pub(crate) max_response_size: u64,
    pub(crate) max_event_size: usize,
}

impl Client {
    /// Returns a copy with other defaults, which shares the transport and so its connections.
    pub fn with_options(&self, options: Options) -> Self {
        let mut shared = Shared::clone(&self.shared);
        shared.timeout = options.timeout.unwrap_or(shared.timeout);
        shared.max_retries = options.max_retries.unwrap_or(shared.max_retries);
        shared.max_retry_after = options.max_retry_after.unwrap_or(shared.max_retry_after);
        shared.defaults.merge(&options);
        Self { shared: Arc::new(shared) }
    }

    /// Returns the base URL of the API.
    pub fn base_url(&self) -> &str {
        self.shared.base.as_str()
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.shared.base.as_str())
            .field("credentials", &self.shared.credentials)
            .field("timeout", &self.shared.timeout)
            .field("max_retries", &self.shared.max_retries)
            .field("max_retry_after", &self.shared.max_retry_after)
            .field("headers", &self.shared.defaults.headers)
            .field("query", &self.shared.defaults.query)
            .finish_non_exhaustive()
    }
}

/// Changes to a client's defaults. A value that cannot be sent is reported by the calls that would
/// send it.
#[derive(Clone, Debug, Default)]
pub struct Options {
    pub(crate) timeout: Option<Option<Duration>>,
    pub(crate) max_retries: Option<u32>,
    pub(crate) max_retry_after: Option<Duration>,
    pub(crate) headers: HeaderChanges,
    pub(crate) query: Query,
    pub(crate) members: Payload,
    pub(crate) invalid: Option<String>,
}

impl Options {
    /// No changes.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how long each attempt waits for the response's head, and for each further chunk of its
    /// body; `None` waits for ever. The wait for the head starts anew with each chunk of the
    /// request's body that is sent.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = Some(timeout.into());
        self
    }

    /// Sets how often a call is retried.
    pub fn max_retries(mut self, max_retries: u32) -> Self {
        self.max_retries = Some(max_retries);
        self
    }

    /// Sets the longest delay that a server may ask for (`Retry-After`). A call whose server asks
    /// for more is not retried: its error says how long to wait.
    pub fn max_retry_after(mut self, max_retry_after: Duration) -> Self {
        self.max_retry_after = Some(max_retry_after);
        self
    }

    /// Sends a header with every call.
    pub fn header(mut self, name: impl AsRef<str>, value: impl Display) -> Self {
        let outcome = self.headers.set(name.as_ref(), &value);
        self.note(outcome);
        self
    }

    /// Removes a header, even one that the client would send by itself.
    pub fn without_header(mut self, name: impl AsRef<str>) -> Self {
        let outcome = self.headers.remove(name.as_ref());
        self.note(outcome);
        self
    }

    /// Sends a parameter in the query of every call.
    pub fn query(mut self, name: impl Into<Cow<'static, str>>, value: impl Serialize) -> Self {
        let name = name.into();
        let outcome = self.query.set(name.clone(), &value);
        self.note(outcome.map_err(|error| format!("the query parameter `{name}`: {error}")));
        self
    }

    /// Removes a parameter of the query.
    pub fn without_query(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.query.remove(name.into());
        self
    }

    /// Sends a member in the JSON body of every call that sends an object. What the call sends
    /// itself goes before it.
    pub fn member(mut self, name: impl Into<Cow<'static, str>>, value: impl Serialize) -> Self {
        let name = name.into();
        let outcome = self.members.set_member(name.clone(), &value);
        self.note(outcome.map_err(|error| format!("the body's member `{name}`: {error}")));
        self
    }

    /// Lays later changes of headers, query and body over these.
    pub(crate) fn merge(&mut self, later: &Self) {
        self.headers.merge(&later.headers);
        self.query.merge(&later.query);
        self.members = match &later.members {
            Payload::Absent => std::mem::take(&mut self.members),
            members => members.over(&self.members),
        };
        self.invalid = self.invalid.take().or_else(|| later.invalid.clone());
    }

    /// Remembers the first value that is invalid.
    fn note(&mut self, outcome: Result<(), String>) {
        if let Err(invalid) = outcome {
            self.invalid.get_or_insert(invalid);
        }
    }
}
