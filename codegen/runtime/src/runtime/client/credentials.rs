//! The credentials of a client, and how a request carries them.
//!
//! They are complete or the client is not made; they are never shown, and never leave for another
//! origin.

use crate::runtime::client::config::Auth;
use crate::runtime::environment::{Environment, trimmed};
use crate::runtime::error::ConfigurationError;
use crate::runtime::http::base64;
use crate::runtime::http::headers;
use crate::runtime::http::query::Query;
use crate::runtime::http::secrets::Secrets;
use http::header::{AUTHORIZATION, COOKIE, HOST, PROXY_AUTHORIZATION};
use http::{HeaderMap, HeaderName, HeaderValue};
use std::borrow::Cow;
use std::fmt;

/// The values that the caller gave, in place of the environment's.
#[derive(Clone, Default)]
pub(crate) struct Given {
    pub(crate) api_key: Option<String>,
    pub(crate) username: Option<String>,
    pub(crate) password: Option<String>,
}

/// The credentials of a client.
#[derive(Clone)]
pub(crate) struct Credentials {
    carrier: Carrier,
    /// The secrets, which must not be shown.
    pub(crate) secrets: Secrets,
}

/// The part of a request that carries them.
#[derive(Clone)]
enum Carrier {
    None,
    Header(HeaderName, HeaderValue),
    Query(&'static str, String),
}

impl Credentials {
    /// The credentials that the API wants, from the caller or from the environment.
    pub(crate) fn find(
        auth: &Auth,
        given: Given,
        environment: &Environment,
    ) -> Result<Self, ConfigurationError> {
        let key = |variables| find("api_key", given.api_key.clone(), variables, environment);
        let (carrier, secrets) = match auth {
            Auth::None => (Carrier::None, vec![]),
            Auth::Bearer { variables } => {
                let key = key(variables)?;
                let value = header_value("api_key", &format!("Bearer {key}"), variables)?;
                (Carrier::Header(AUTHORIZATION, value), vec![key])
            }
            Auth::Header { name, variables } => {
                let key = key(variables)?;
                let value = header_value("api_key", &key, variables)?;
                let name = HeaderName::try_from(*name).map_err(|_| {
                    ConfigurationError::new(
                        "api_key",
                        format!("`{name}` is not the name of a header"),
                    )
                })?;
                (Carrier::Header(name, value), vec![key])
            }
            Auth::Query { name, variables } => {
                let key = key(variables)?;
                (Carrier::Query(name, key.clone()), vec![key])
            }
            Auth::Basic { username_variables, password_variables } => {
                let username = find("username", given.username, username_variables, environment)?;
                let password = find("password", given.password, password_variables, environment)?;
                if username.contains(':') {
                    return Err(ConfigurationError::new(
                        "username",
                        "it contains a colon, which ends a user name",
                    ));
                }
                let pair = base64::encode(format!("{username}:{password}").as_bytes());
                let value = header_value("password", &format!("Basic {pair}"), password_variables)?;
                (Carrier::Header(AUTHORIZATION, value), vec![pair, password])
            }
        };
        Ok(Self { carrier, secrets: Secrets::new(secrets) })
    }

    /// Adds them to the headers of a request.
    pub(crate) fn apply(&self, headers: &mut HeaderMap) {
        if let Carrier::Header(name, value) = &self.carrier {
            headers.insert(name.clone(), value.clone());
        }
    }

    /// Adds them to the query of a request, unless the call has its own or none.
    pub(crate) fn apply_query(&self, query: &mut Query) {
        if let Carrier::Query(name, key) = &self.carrier
            && !query.mentions(name)
        {
            // A string always is JSON.
            let _ = query.set(Cow::Borrowed(name), key);
        }
    }

    /// Whether they go into the query.
    pub(crate) fn are_in_query(&self) -> bool {
        matches!(self.carrier, Carrier::Query(..))
    }

    /// Takes whatever could be credentials out of the headers of a request that leaves for another
    /// origin, and the name of the host that it was meant for.
    pub(crate) fn withdraw(&self, headers: &mut HeaderMap) {
        let secret: Vec<HeaderName> = headers
            .iter()
            .filter(|(_, value)| value.is_sensitive())
            .map(|(name, _)| name.clone())
            .collect();
        let always = [AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION, HOST];
        for name in always.into_iter().chain(secret) {
            headers.remove(name);
        }
        if let Carrier::Header(name, _) = &self.carrier {
            headers.remove(name);
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.carrier {
            Carrier::None => f.write_str("None"),
            Carrier::Header(name, _) => write!(f, "Header({name})"),
            Carrier::Query(name, _) => write!(f, "Query({name})"),
        }
    }
}

fn find(
    option: &'static str,
    given: Option<String>,
    variables: &[&str],
    environment: &Environment,
) -> Result<String, ConfigurationError> {
    let given = given_or_none(option, given)?;
    given.or_else(|| environment.first(variables)).ok_or_else(|| {
        let message = match variables {
            [] => "it is missing: give it to the builder".to_owned(),
            _ => {
                format!("it is missing: give it to the builder, or set {}", variables.join(" or "))
            }
        };
        ConfigurationError::new(option, message)
    })
}

/// Returns the value that the caller gave, trimmed. A blank value is an error: it does not stand
/// for the environment's.
pub(crate) fn given_or_none(
    option: &'static str,
    given: Option<String>,
) -> Result<Option<String>, ConfigurationError> {
    match given.map(trimmed) {
        Some(None) => {
            Err(ConfigurationError::new(option, "the value given to the builder is blank"))
        }
        given => Ok(given.flatten()),
    }
}

fn header_value(
    option: &'static str,
    text: &str,
    variables: &[&str],
) -> Result<HeaderValue, ConfigurationError> {
    let mut value = headers::header_value(text).ok_or_else(|| {
        let origin = match variables {
            [] => String::new(),
            _ => format!(" (given to the builder, or in {})", variables.join(" or ")),
        };
        ConfigurationError::new(
            option,
            format!("it has characters that a header cannot carry{origin}"),
        )
    })?;
    value.set_sensitive(true);
    Ok(value)
}
