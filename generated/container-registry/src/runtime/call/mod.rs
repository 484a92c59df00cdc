// @generated: a copy of codegen/runtime/src/runtime/call/mod.rs: edit that instead of this.

//! One call, as it is put together: everything about a request except the type of its response.
//!
//! The first error in the arguments is remembered, and keeps the call from being sent.

pub(crate) mod accept;
pub(crate) mod attempt;
pub(crate) mod exchange;
pub(crate) mod failure;
pub(crate) mod outcome;
pub(crate) mod read;
pub mod retry;
pub(crate) mod trace;

use crate::runtime::call::accept::Accept;
use crate::runtime::call::retry::Policy;
use crate::runtime::client::config::Auth;
use crate::runtime::client::{Client, Options};
use crate::runtime::error::{Error, InvalidArgumentError, Origin};
use crate::runtime::http::base::Base;
use crate::runtime::http::path::Path;
use crate::runtime::http::payload::{Encoded, Payload};
use crate::runtime::http::query::Query;
use crate::runtime::http::redirect::Followed;
use crate::runtime::http::secrets::Secrets;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, USER_AGENT};
use http::{Method, Uri};
use std::borrow::Cow;
use std::time::Duration;

/// One call, as it is put together.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) client: Client,
    pub(crate) method: Method,
    pub(crate) path: Path,
    /// Of the path, if a caller wrote one with a query.
    written_query: Cow<'static, str>,
    /// The caller wrote the path, for an endpoint that the API's description does not have.
    is_written: bool,
    /// Path and query of the page that is asked for, in place of its own.
    pub(crate) page_url: Option<String>,
    pub(crate) payload: Payload,
    pub(crate) options: Options,
    pub(crate) is_idempotent: bool,
    /// The schemes that the operation authenticates by, unless they are the client's.
    pub(crate) auth: Option<Auth>,
    /// The redirects that its request followed, once it has been made.
    pub(crate) followed: Option<Box<Followed>>,
}

/// A request as each attempt sends it. The headers follow from it: see [`Call::headers`].
pub(crate) struct Prepared {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) accept: Accept,
    pub(crate) body: Option<Encoded>,
    /// The schemes that it authenticates by.
    pub(crate) schemes: &'static [usize],
    /// Whether the credentials are sent: a redirect to another origin strips them.
    pub(crate) keeps_credentials: bool,
}

impl Prepared {
    /// Whether its body can be read only once, and has been begun.
    pub(crate) fn is_spent(&self) -> bool {
        self.body.as_ref().is_some_and(|encoded| encoded.body.is_spent())
    }
}

impl Call {
    fn new(client: Client, method: Method, path: Path) -> Self {
        let is_idempotent = matches!(
            method,
            Method::GET | Method::HEAD | Method::PUT | Method::DELETE | Method::OPTIONS
        );
        Self {
            client,
            method,
            path,
            written_query: Cow::Borrowed(""),
            is_written: false,
            page_url: None,
            payload: Payload::default(),
            options: Options::default(),
            is_idempotent,
            auth: None,
            followed: None,
        }
    }

    /// A call at a path template, which may end in a query that every call sends.
    pub(crate) fn templated(client: Client, method: Method, template: &'static str) -> Self {
        let (path, query) = template.split_once('?').unwrap_or((template, ""));
        let mut call = Self::new(client, method, Path::template(path));
        call.written_query = Cow::Borrowed(query);
        call
    }

    /// A call of an endpoint that the API's description does not have.
    pub(crate) fn written(client: Client, method: Method, path: &str) -> Self {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let (path, invalid) = match Path::written(path) {
            Ok(path) => (path, None),
            Err(invalid) => (Path::template("/"), Some(invalid)),
        };
        let mut escaped = String::new();
        crate::runtime::http::percent::encode_illegal(query, &mut escaped);
        let mut call = Self::new(client, method, path);
        call.written_query = Cow::Owned(escaped);
        call.is_written = true;
        call.note(invalid.or_else(|| {
            query.contains('#').then(|| "the path has a fragment, which is never sent".to_owned())
        }));
        call
    }

    /// Remembers the first error in the arguments.
    pub(crate) fn note(&mut self, invalid: Option<String>) {
        if let Some(invalid) = invalid {
            self.options.invalid.get_or_insert(invalid);
        }
    }

    /// Returns the name of the operation in errors.
    pub(crate) fn operation(&self) -> String {
        let operation = format!("{} {}", self.method, self.path.as_template());
        if self.is_written { self.secrets().conceal(&operation).into_owned() } else { operation }
    }

    /// The origin of an error after a request of this call was sent.
    pub(crate) fn origin(&self) -> Origin {
        Origin::new(self.operation(), self.followed.as_deref(), self.secrets())
    }

    /// The base URL that it goes below.
    pub(crate) fn base(&self) -> &Base {
        &self.client.shared.base
    }

    /// The host, with its port if there is one, that the last request was for.
    pub(crate) fn host(&self) -> &str {
        let followed = self.followed.as_ref().and_then(|followed| followed.target().authority());
        followed.unwrap_or(self.base().authority()).as_str()
    }

    /// Returns the path for `tracing`. A path that a caller wrote is not a template, and may hold
    /// anything.
    #[cfg(feature = "tracing")]
    pub(crate) fn shown_path(&self) -> &str {
        if self.is_written { "" } else { self.path.as_template() }
    }

    /// Returns the secrets that errors of the call must not show.
    pub(crate) fn secrets(&self) -> Secrets {
        let shared = &self.client.shared;
        let headers = shared.defaults.headers.secrets().chain(self.options.headers.secrets());
        let queries = shared.defaults.query.secrets().chain(self.options.query.secrets());
        shared.credentials.secrets.with(headers.chain(queries).collect())
    }

    /// Whether the call, or else the client, takes a header away.
    pub(crate) fn takes_away(&self, name: &HeaderName) -> bool {
        let defaults = &self.client.shared.defaults.headers;
        self.options.headers.sets(name).or_else(|| defaults.sets(name)) == Some(false)
    }

    pub(crate) fn timeout(&self) -> Option<Duration> {
        self.options.timeout.unwrap_or(self.client.shared.timeout)
    }

    pub(crate) fn policy(&self) -> Policy {
        let max_retries = self.options.max_retries.unwrap_or(self.client.shared.max_retries);
        let max_retry_after =
            self.options.max_retry_after.unwrap_or(self.client.shared.max_retry_after);
        Policy { max_retries, is_idempotent: self.is_idempotent, max_retry_after }
    }

    /// The request to send; an error if it cannot be made.
    pub(crate) fn prepare(&self, accept: Accept) -> Result<Prepared, Error> {
        let reject = |message: String| {
            let message = self.secrets().conceal(&message).into_owned();
            Error::from(InvalidArgumentError::new(self.operation(), message))
        };
        let shared = &self.client.shared;
        if let Some(invalid) = self.options.invalid.as_ref().or(shared.defaults.invalid.as_ref()) {
            return Err(reject(invalid.clone()));
        }
        if self.timeout() == Some(Duration::ZERO) {
            return Err(reject("the timeout is zero: use `None` to wait for ever".to_owned()));
        }
        let schemes = self.schemes().map_err(reject)?;
        let body = match self.method {
            Method::GET | Method::HEAD => Ok(None),
            _ => match &shared.defaults.members {
                Payload::Absent => self.payload.encode(),
                defaults => self.payload.over(defaults).encode(),
            },
        };
        Ok(Prepared {
            method: self.method.clone(),
            uri: self.uri().map_err(reject)?,
            accept,
            body: body.map_err(|error| reject(format!("the body: {error}")))?,
            schemes,
            keeps_credentials: true,
        })
    }

    /// The schemes that the request authenticates by.
    fn schemes(&self) -> Result<&'static [usize], String> {
        self.client.shared.credentials.select(self.auth)
    }

    /// The URL of the request.
    pub(crate) fn uri(&self) -> Result<Uri, String> {
        let uri = self.base().join(self.target()?);
        uri.map_err(|error| format!("the URL of the request cannot be sent: {error}"))
    }

    /// The path and the query, with what the base URL puts in front of them.
    pub(crate) fn target(&self) -> Result<String, String> {
        let (shared, schemes) = (&self.client.shared, self.schemes()?);
        if let Some(url) = &self.page_url {
            return Ok(self.page_target(url, schemes));
        }
        let mut target = String::with_capacity(128);
        target.push_str(self.base().path());
        if !self.path.as_template().starts_with('/') {
            target.push('/');
        }
        self.path.append_to(&mut target)?;
        let mut query = Query::default().with_defaults(&shared.defaults.query);
        if !self.written_query.is_empty() {
            if query.is_empty()
                && self.options.query.is_empty()
                && !shared.credentials.are_in_query(schemes)
            {
                // Where nothing is added, it goes out to the letter.
                target.push('?');
                target.push_str(&self.written_query);
                return Ok(target);
            }
            query = Query::written(&self.written_query).with_defaults(&query);
        }
        query.merge(&self.options.query);
        shared.credentials.apply_query(schemes, &mut query);
        query.append_to(&mut target);
        Ok(target)
    }

    /// The path and the query of a page. Parameters of the call that its URL lacks are added.
    fn page_target(&self, url: &str, schemes: &[usize]) -> String {
        let shared = &self.client.shared;
        let (path, query) = url.split_once('?').unwrap_or((url, ""));
        let mut query = Query::written(query)
            .with_lacking(&self.options.query)
            .with_lacking(&shared.defaults.query);
        shared.credentials.apply_query(schemes, &mut query);
        let mut target = path.to_owned();
        query.append_to(&mut target);
        target
    }

    /// The headers of a request.
    pub(crate) fn headers(&self, request: &Prepared) -> HeaderMap {
        let shared = &self.client.shared;
        let accept = request.accept;
        // As many as most requests have, with what the transport adds.
        let mut headers = HeaderMap::with_capacity(6);
        headers.insert(ACCEPT, accept.value());
        headers.insert(USER_AGENT, shared.user_agent.clone());
        if let Some(body) = &request.body {
            headers.insert(CONTENT_TYPE, body.content_type.clone());
        }
        shared.credentials.apply(request.schemes, &mut headers);
        shared.defaults.headers.apply(&mut headers);
        // What an operation is about outranks what the client prefers.
        if accept != Accept::Json {
            headers.insert(ACCEPT, accept.value());
        }
        self.options.headers.apply(&mut headers);
        if request.body.is_none() {
            headers.remove(CONTENT_TYPE);
        }
        if !request.keeps_credentials {
            shared.credentials.withdraw(&mut headers);
        }
        headers
    }
}
