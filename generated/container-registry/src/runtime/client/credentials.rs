// @generated: a copy of codegen/runtime/src/runtime/client/credentials.rs: edit that instead of this.

//! The credentials of a client, and how a request carries them.
//!
//! They are complete or the client is not made; they are never shown, and never leave for another
//! origin.

use crate::runtime::client::config::{Auth, AuthScheme, Config};
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

/// The credentials that the caller gave for a scheme, in place of the environment's.
#[derive(Clone)]
pub(crate) enum Given {
    Key(String),
    Basic(String, String),
}

/// The credentials of a client.
#[derive(Clone)]
pub(crate) struct Credentials {
    schemes: &'static [AuthScheme],
    /// One for each scheme whose credentials are there.
    carriers: Vec<Option<Carrier>>,
    /// Whether the caller gave them, for each scheme.
    given: Vec<bool>,
    /// The schemes of a call whose operation does not name its own.
    default: &'static [usize],
    /// The secrets, which must not be shown.
    pub(crate) secrets: Secrets,
}

/// The part of a request that carries the credentials of a scheme.
#[derive(Clone)]
enum Carrier {
    Header(HeaderName, HeaderValue),
    Query(&'static str, String),
}

impl Credentials {
    /// The credentials that the API wants, from the caller or from the environment.
    pub(crate) fn find(
        config: &'static Config,
        given: &[(&'static str, Given)],
        environment: &Environment,
    ) -> Result<Self, ConfigurationError> {
        let (mut carriers, mut secrets) = (Vec::new(), Vec::new());
        let (mut missing, mut unusable) = (None, None);
        let given_for = |scheme: &AuthScheme| {
            let found = given.iter().rfind(|(option, _)| *option == scheme.option());
            found.map(|(_, given)| given)
        };
        for scheme in config.schemes {
            let given = given_for(scheme);
            let carrier = match find(scheme, given, environment) {
                Ok(Ok((carrier, secret))) => {
                    secrets.extend(secret);
                    Some(carrier)
                }
                Ok(Err(error)) => {
                    missing.get_or_insert(error);
                    None
                }
                // Another scheme may do where the environment has a value that cannot be used.
                Err(error) if given.is_none() => {
                    unusable.get_or_insert(error);
                    None
                }
                Err(error) => return Err(error),
            };
            carriers.push(carrier);
        }
        let given: Vec<bool> =
            config.schemes.iter().map(|scheme| given_for(scheme).is_some()).collect();
        let Some(default) = complete(&carriers, &given, config.auth) else {
            let lacking = || ConfigurationError::new("auth", lacking(config.schemes, config.auth));
            // What is missing of an only scheme says more.
            let missing = missing.filter(|_| config.schemes.len() == 1);
            return Err(unusable.or(missing).unwrap_or_else(lacking));
        };
        Ok(Self {
            schemes: config.schemes,
            carriers,
            given,
            default,
            secrets: Secrets::new(secrets),
        })
    }

    /// The schemes of a call, `auth` being those of its operation.
    ///
    /// # Errors
    /// The operation has its own schemes, and no alternative of them is complete.
    pub(crate) fn select(&self, auth: Option<Auth>) -> Result<&'static [usize], String> {
        let Some(auth) = auth else { return Ok(self.default) };
        complete(&self.carriers, &self.given, auth).ok_or_else(|| lacking(self.schemes, auth))
    }

    fn selected(&self, schemes: &[usize]) -> impl Iterator<Item = &Carrier> {
        schemes.iter().filter_map(|index| self.carriers[*index].as_ref())
    }

    /// Adds those of these schemes to the headers of a request.
    pub(crate) fn apply(&self, schemes: &[usize], headers: &mut HeaderMap) {
        for carrier in self.selected(schemes) {
            if let Carrier::Header(name, value) = carrier {
                headers.insert(name.clone(), value.clone());
            }
        }
    }

    /// Adds those of these schemes to the query of a request, unless the call has its own or none.
    pub(crate) fn apply_query(&self, schemes: &[usize], query: &mut Query) {
        for carrier in self.selected(schemes) {
            if let Carrier::Query(name, key) = carrier
                && !query.mentions(name)
            {
                // A string always is JSON.
                let _ = query.set(Cow::Borrowed(name), key);
            }
        }
    }

    /// Whether some of these schemes go into the query.
    pub(crate) fn are_in_query(&self, schemes: &[usize]) -> bool {
        self.selected(schemes).any(|carrier| matches!(carrier, Carrier::Query(..)))
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
        for carrier in self.carriers.iter().flatten() {
            if let Carrier::Header(name, _) = carrier {
                headers.remove(name);
            }
        }
    }
}

/// The first alternative whose credentials are all there, before it one with credentials that the
/// caller gave. No authentication is the last resort, wherever it stands.
fn complete(carriers: &[Option<Carrier>], given: &[bool], auth: Auth) -> Option<&'static [usize]> {
    let is_complete = |schemes: &&[usize]| schemes.iter().all(|index| carriers[*index].is_some());
    let rank = |schemes: &&[usize]| match schemes {
        [] => 2,
        schemes if schemes.iter().any(|index| given[*index]) => 0,
        _ => 1,
    };
    // Of several that rank alike, this is the first.
    auth.iter().copied().filter(is_complete).min_by_key(rank)
}

/// Says what credentials would do.
fn lacking(schemes: &[AuthScheme], auth: Auth) -> String {
    let alternatives = auth.iter().map(|alternative| {
        let options = alternative.iter().map(|index| {
            let scheme = &schemes[*index];
            match scheme.variables().as_slice() {
                [] => format!("`{}`", scheme.option()),
                variables => format!("`{}` ({})", scheme.option(), variables.join(" or ")),
            }
        });
        options.collect::<Vec<_>>().join(" and ")
    });
    let alternatives = alternatives.collect::<Vec<_>>().join(", or ");
    format!("credentials are missing: give the builder {alternatives}")
}

/// The part of a request that carries a scheme's credentials, and what of them is secret. Within:
/// an error that says which are missing.
type Found = Result<(Carrier, Vec<String>), ConfigurationError>;

fn find(
    scheme: &AuthScheme,
    given: Option<&Given>,
    environment: &Environment,
) -> Result<Found, ConfigurationError> {
    let key = || match given {
        Some(Given::Key(key)) => Some(key.as_str()),
        _ => None,
    };
    let option = scheme.option();
    let in_header = |name: HeaderName, prefix: &str, variables: &[&str]| {
        Ok(match value(option, key(), variables, environment)? {
            Ok(key) => {
                let value = header_value(option, &format!("{prefix}{key}"), variables)?;
                Ok((Carrier::Header(name, value), vec![key]))
            }
            Err(missing) => Err(missing),
        })
    };
    match scheme {
        AuthScheme::Bearer { variables, .. } => in_header(AUTHORIZATION, "Bearer ", variables),
        AuthScheme::Header { name, prefix, variables, .. } => {
            let name = HeaderName::try_from(*name).map_err(|_| {
                ConfigurationError::new(option, format!("`{name}` is not the name of a header"))
            })?;
            in_header(name, prefix, variables)
        }
        AuthScheme::Query { name, variables, .. } => {
            Ok(value(option, key(), variables, environment)?
                .map(|key| (Carrier::Query(name, key.clone()), vec![key])))
        }
        AuthScheme::Basic { username_variables, password_variables, .. } => {
            let (username, password) = match given {
                Some(Given::Basic(username, password)) => (Some(username), Some(password)),
                _ => (None, None),
            };
            let username =
                value("username", username.map(String::as_str), username_variables, environment)?;
            let password =
                value("password", password.map(String::as_str), password_variables, environment)?;
            match (username, password) {
                (Ok(username), Ok(password)) => {
                    basic(&username, password, password_variables).map(Ok)
                }
                (Err(missing), _) | (_, Err(missing)) => Ok(Err(missing)),
            }
        }
    }
}

fn basic(
    username: &str,
    password: String,
    password_variables: &[&str],
) -> Result<(Carrier, Vec<String>), ConfigurationError> {
    if username.contains(':') {
        return Err(ConfigurationError::new(
            "username",
            "it contains a colon, which ends a user name",
        ));
    }
    let pair = base64::encode(format!("{username}:{password}").as_bytes());
    let value = header_value("password", &format!("Basic {pair}"), password_variables)?;
    Ok((Carrier::Header(AUTHORIZATION, value), vec![pair, username.to_owned(), password]))
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.carriers.iter().flatten().map(|carrier| match carrier {
            Carrier::Header(name, _) => format!("Header({name})"),
            Carrier::Query(name, _) => format!("Query({name})"),
        });
        f.debug_list().entries(names).finish()
    }
}

/// The value of a setting, from the caller or from the environment. Within: an error that says that
/// it is missing.
pub(crate) fn value(
    option: &'static str,
    given: Option<&str>,
    variables: &[&str],
    environment: &Environment,
) -> Result<Result<String, ConfigurationError>, ConfigurationError> {
    let given = given_or_none(option, given.map(str::to_owned))?;
    Ok(given.or_else(|| environment.first(variables)).ok_or_else(|| {
        let message = match variables {
            [] => "it is missing: give it to the builder".to_owned(),
            _ => {
                format!("it is missing: give it to the builder, or set {}", variables.join(" or "))
            }
        };
        ConfigurationError::new(option, message)
    }))
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
