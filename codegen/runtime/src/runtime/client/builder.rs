//! Making a client.
//!
//! Whatever is wrong with the configuration is an error here, before anything is sent.

use crate::runtime::client::config::{Config, MAX_RETRY_AFTER};
use crate::runtime::client::credentials::{Credentials, Given, given_or_none};
use crate::runtime::client::{Client, Options, Shared};
use crate::runtime::environment::Environment;
use crate::runtime::error::{ConfigurationError, Error};
use crate::runtime::http::base::Base;
use crate::runtime::http::headers::HeaderChanges;
use crate::runtime::http::secrets::Secrets;
use crate::runtime::transport::{HyperOptions, HyperTransport, Transport};
use http::HeaderValue;
use serde::Serialize;
use std::borrow::Cow;
use std::fmt::{self, Display};
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

/// A generated client: its description, and how it is made around the runtime's.
pub trait Api: Sized {
    /// Returns the description of the API.
    fn config() -> &'static Config;

    /// The client for this API around the one that makes the calls.
    fn from_client(client: Client) -> Self;
}

/// Makes a client.
#[must_use = "`build` makes the client"]
pub struct ClientBuilder<C> {
    settings: Settings,
    client: PhantomData<fn() -> C>,
}

/// Of a size that does not depend on the client, so that it is compiled once.
struct Settings {
    given: Given,
    base_url: Option<String>,
    connect_timeout: Option<Duration>,
    options: Options,
    environment: Environment,
    transport: Option<Arc<dyn Transport>>,
    max_response_size: u64,
    max_event_size: usize,
}

impl<C: Api> ClientBuilder<C> {
    /// A builder that takes everything from the API's description and the process's environment.
    pub fn new() -> Self {
        let settings = Settings {
            given: Given::default(),
            base_url: None,
            connect_timeout: None,
            options: Options::default(),
            environment: Environment::process(),
            transport: None,
            max_response_size: 256 << 20,
            max_event_size: 16 << 20,
        };
        Self { settings, client: PhantomData }
    }

    /// The key, in place of the environment's.
    #[doc(hidden)]
    pub fn with_api_key(mut self, api_key: impl Into<String>) -> Self {
        self.settings.given.api_key = Some(api_key.into());
        self
    }

    /// User name and password, in place of the environment's.
    #[doc(hidden)]
    pub fn with_basic_auth(
        mut self,
        username: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        self.settings.given.username = Some(username.into());
        self.settings.given.password = Some(password.into());
        self
    }

    /// Sets the base URL of the API. A path in it is kept in front of every operation's.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.settings.base_url = Some(base_url.into());
        self
    }

    /// Sets how long each attempt waits for the response's head, and for each further chunk of its
    /// body; `None` waits for ever. The wait for the head starts anew with each chunk of the
    /// request's body that is sent.
    pub fn timeout(self, timeout: impl Into<Option<Duration>>) -> Self {
        let timeout = timeout.into();
        self.change(|options| options.timeout(timeout))
    }

    /// Sets the longest time to connect, 5 s by default. It concerns the default transport only.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connect_timeout = Some(timeout);
        self
    }

    /// Sets how often a call is retried.
    pub fn max_retries(self, max_retries: u32) -> Self {
        self.change(|options| options.max_retries(max_retries))
    }

    /// Sets the longest delay that a server may ask for (`Retry-After`), 60 s by default. A call
    /// whose server asks for more is not retried: its error says how long to wait.
    pub fn max_retry_after(self, max_retry_after: Duration) -> Self {
        self.change(|options| options.max_retry_after(max_retry_after))
    }

    /// Sends a header with every call, in place of one that the client would send by itself.
    pub fn header(self, name: impl AsRef<str>, value: impl Display) -> Self {
        self.change(|options| options.header(name, value))
    }

    /// Removes a header, even one that the client would send by itself.
    pub fn without_header(self, name: impl AsRef<str>) -> Self {
        self.change(|options| options.without_header(name))
    }

    /// Sends a parameter in the query of every call.
    pub fn query(self, name: impl Into<Cow<'static, str>>, value: impl Serialize) -> Self {
        self.change(|options| options.query(name, value))
    }

    /// Sends a member in the JSON body of every call that sends an object. What the call sends
    /// itself goes before it.
    pub fn member(self, name: impl Into<Cow<'static, str>>, value: impl Serialize) -> Self {
        self.change(|options| options.member(name, value))
    }

    /// Sets the size of the largest response in bytes, 256 MiB by default. Streams of events are
    /// not concerned, and of an error's body no more than 1 MiB is kept in any case.
    pub fn max_response_size(mut self, bytes: u64) -> Self {
        self.settings.max_response_size = bytes;
        self
    }

    /// Sets the size of the largest event of a stream in bytes, 16 MiB by default.
    pub fn max_event_size(mut self, bytes: usize) -> Self {
        self.settings.max_event_size = bytes;
        self
    }

    /// Looks environment variables up by this function, in place of the process's environment.
    pub fn environment_lookup(
        mut self,
        lookup: impl Fn(&str) -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        self.settings.environment = Environment::new(lookup);
        self
    }

    /// Sends requests this way, in place of the default transport.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.settings.transport = Some(Arc::new(transport));
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    /// [`Error::Configuration`] if something is missing or cannot be used. It names the option.
    pub fn build(self) -> Result<C, Error> {
        Ok(C::from_client(self.settings.build(C::config())?))
    }

    fn change(mut self, change: impl FnOnce(Options) -> Options) -> Self {
        self.settings.options = change(std::mem::take(&mut self.settings.options));
        self
    }
}

impl<C: Api> Default for ClientBuilder<C> {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base_url", &self.settings.base_url.as_deref().map(shown_url))
            .field("options", &self.settings.options)
            .finish_non_exhaustive()
    }
}

impl Settings {
    fn build(self, config: &'static Config) -> Result<Client, ConfigurationError> {
        let Self { given, base_url, connect_timeout, mut options, environment, transport, .. } =
            self;
        if let Some(fault) = options.fault.take() {
            return Err(ConfigurationError::new("header, query or member", fault));
        }
        if options.timeout == Some(Some(Duration::ZERO)) {
            return Err(ConfigurationError::new(
                "timeout",
                "it is zero: use `None` to wait for ever",
            ));
        }
        let credentials = Credentials::find(&config.auth, given, &environment)?;
        let base_url = given_or_none("base_url", base_url)?
            .or_else(|| config.base_url_variable.and_then(|variable| environment.get(variable)))
            .unwrap_or_else(|| config.base_url.to_owned());
        let base = parse_base_url(&base_url, config, &credentials.secrets)?;

        let mut defaults =
            Options { headers: environment_headers(config, &environment)?, ..Options::default() };
        defaults.merge(&options);

        let transport = match transport {
            Some(transport) => transport,
            None => default_transport(&base_url, connect_timeout, &environment)?,
        };
        let shared = Shared {
            user_agent: HeaderValue::from_static(config.user_agent),
            transport,
            base,
            credentials,
            defaults,
            timeout: options.timeout.unwrap_or(Some(config.timeout)),
            max_retries: options.max_retries.unwrap_or(config.max_retries),
            max_retry_after: options.max_retry_after.unwrap_or(MAX_RETRY_AFTER),
            max_response_size: self.max_response_size,
            max_event_size: self.max_event_size,
        };
        Ok(Client { shared: Arc::new(shared) })
    }
}

fn parse_base_url(
    base_url: &str,
    config: &Config,
    secrets: &Secrets,
) -> Result<Base, ConfigurationError> {
    let fault = match Base::new(base_url) {
        Ok(base) => return Ok(base),
        Err(fault) => fault,
    };
    let origin = config
        .base_url_variable
        .map(|variable| format!(" (given to the builder, or in {variable})"));
    let shown = secrets.conceal(shown_url(base_url));
    Err(ConfigurationError::new(
        "base_url",
        format!("{fault}: `{}`{}", shown.escape_debug(), origin.unwrap_or_default()),
    ))
}

/// A URL as far as it may be shown: what follows its host, and all of one that holds credentials,
/// may be a secret.
fn shown_url(url: &str) -> &str {
    let scheme = url.find("://").map(|scheme| scheme + 3);
    let start = scheme.unwrap_or(0);
    let end = url[start..].find(['/', '?', '#']).map_or(url.len(), |end| start + end);
    let shown = &url[..end];
    // A key may have been pasted here; a forgotten scheme is what is to be seen.
    let is_host = scheme.is_some() || shown.len() <= 40 && shown.contains([':', '.']);
    if is_host && !shown.contains('@') { shown } else { "…" }
}

/// Reads lines of `Name: value`; a line without a colon is skipped.
fn environment_headers(
    config: &Config,
    environment: &Environment,
) -> Result<HeaderChanges, ConfigurationError> {
    let mut headers = HeaderChanges::default();
    let Some(variable) = config.headers_variable else { return Ok(headers) };
    let text = environment.get(variable).unwrap_or_default();
    for (name, value) in text.split('\n').filter_map(|line| line.split_once(':')) {
        headers.set(name.trim(), &value.trim()).map_err(|fault| {
            ConfigurationError::new("header", format!("{fault} (in {variable})"))
        })?;
    }
    Ok(headers)
}

fn default_transport(
    base_url: &str,
    connect_timeout: Option<Duration>,
    environment: &Environment,
) -> Result<Arc<dyn Transport>, ConfigurationError> {
    let mut options = HyperOptions::default();
    if let Some(timeout) = connect_timeout {
        options.connect_timeout = timeout;
    }
    let is_clear = base_url.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("http:"));
    if cfg!(not(feature = "rustls")) && !is_clear {
        let message = "https needs the crate's feature `rustls`, or a transport of your own";
        return Err(ConfigurationError::new("transport", message));
    }
    // A machine without certificates can still reach a server that has none.
    let transport = match HyperTransport::in_environment(&options, environment) {
        Err(_) if is_clear => {
            HyperTransport::in_environment_without_certificates(&options, environment)
        }
        transport => transport,
    };
    let transport = transport.map_err(|error| {
        ConfigurationError::new("transport", format!("it cannot be set up: {error}"))
    })?;
    Ok(Arc::new(transport))
}
