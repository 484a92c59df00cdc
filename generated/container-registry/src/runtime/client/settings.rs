// @generated: a copy of codegen/runtime/src/runtime/client/settings.rs: edit that instead of this.

//! The settings of a client that is being made.
//!
//! Whatever is wrong with them is an error here, before anything is sent.

use crate::runtime::client::config::{Config, MAX_RETRY_AFTER};
use crate::runtime::client::credentials::{Credentials, Given, given_or_none};
use crate::runtime::client::urls::{Texts, Urls};
use crate::runtime::client::{Client, Options, Shared};
use crate::runtime::environment::Environment;
use crate::runtime::error::ConfigurationError;
use crate::runtime::http::base::Base;
use crate::runtime::http::headers::HeaderChanges;
use crate::runtime::http::secrets::Secrets;
use crate::runtime::transport::{HyperOptions, HyperTransport, Transport};
use http::HeaderValue;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Of a type that does not depend on the client, so that it is compiled once.
pub(crate) struct Settings {
    /// The credentials that the caller gave, by the option of their scheme.
    pub(crate) given: Vec<(&'static str, Given)>,
    pub(crate) base_url: Option<String>,
    pub(crate) texts: Texts,
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) options: Options,
    pub(crate) environment: Environment,
    pub(crate) transport: Option<Arc<dyn Transport>>,
    pub(crate) max_response_size: u64,
    pub(crate) max_event_size: usize,
}

impl Settings {
    pub(crate) fn new() -> Self {
        Self {
            given: Vec::new(),
            base_url: None,
            texts: Texts::new(),
            connect_timeout: None,
            options: Options::default(),
            environment: Environment::process(),
            transport: None,
            max_response_size: 256 << 20,
            max_event_size: 16 << 20,
        }
    }

    pub(crate) fn change(&mut self, change: impl FnOnce(Options) -> Options) {
        self.options = change(std::mem::take(&mut self.options));
    }

    pub(crate) fn build(self, config: &'static Config) -> Result<Client, ConfigurationError> {
        let Self { given, base_url, connect_timeout, mut options, environment, transport, .. } =
            self;
        if let Some(invalid) = options.invalid.take() {
            return Err(ConfigurationError::new("header, query or member", invalid));
        }
        if options.timeout == Some(Some(Duration::ZERO)) {
            return Err(ConfigurationError::new(
                "timeout",
                "it is zero: use `None` to wait for ever",
            ));
        }
        let credentials = Credentials::find(config, &given, &environment)?;
        let base_url = given_or_none("base_url", base_url)?
            .or_else(|| config.base_url_variable.and_then(|variable| environment.get(variable)))
            .unwrap_or_else(|| config.base_url.to_owned());
        let urls = Urls { config, texts: &self.texts, environment: &environment };
        let base_url = urls.expand("base_url", &base_url)?;
        let variable = config.base_url_variable.as_slice();
        let base = parse_url("base_url", &base_url, variable, &credentials.secrets)?;

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

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base_url", &self.base_url.as_deref().map(shown_url))
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

fn parse_url(
    option: &'static str,
    url: &str,
    variables: &[&str],
    secrets: &Secrets,
) -> Result<Base, ConfigurationError> {
    let error = match Base::new(url) {
        Ok(base) => return Ok(base),
        Err(error) => error,
    };
    let origin = match variables {
        [] => String::new(),
        _ => format!(" (given to the builder, or in {})", variables.join(" or ")),
    };
    let shown = secrets.conceal(shown_url(url));
    let message = format!("{error}: `{}`{origin}", shown.escape_debug());
    Err(ConfigurationError::new(option, message))
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
        headers.set(name.trim(), &value.trim()).map_err(|error| {
            ConfigurationError::new("header", format!("{error} (in {variable})"))
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
