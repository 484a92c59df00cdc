// @generated: a copy of codegen/runtime/src/runtime/error/api.rs: edit that instead of this.

//! The error of a response with an error status.
//!
//! The status and the headers are always there; of the body, whatever came.

use crate::runtime::error::message::{excerpt, server_message, shorten};
use crate::runtime::error::origin::Origin;
use crate::runtime::error::transfer::write_retries;
use crate::runtime::json::decode::{decode, without_mark};
use crate::runtime::json::lenient;
use crate::runtime::json::value::Json;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, StatusCode};
use serde::de::DeserializeOwned;
use std::fmt;
use std::time::Duration;

/// A response with an error status.
#[derive(Clone)]
pub struct ApiError {
    pub(crate) origin: Origin,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) retries: u32,
    /// The delay that the server asks for.
    pub(crate) retry_after: Option<Duration>,
    /// The limit that the call had for it.
    pub(crate) max_retry_after: Duration,
    /// The target of a redirect, and the reason why it was not followed.
    pub(crate) unfollowed: Option<String>,
}

/// The classes of error statuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiErrorKind {
    /// 400
    BadRequest,
    /// 401
    Authentication,
    /// 403
    PermissionDenied,
    /// 404
    NotFound,
    /// 409
    Conflict,
    /// 422
    UnprocessableEntity,
    /// 429
    RateLimit,
    /// 500 and up
    InternalServer,
    /// Any other status.
    Other,
}

impl ApiError {
    /// Returns the operation, as method and path template.
    pub fn operation(&self) -> &str {
        self.origin.operation()
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the class of the status.
    pub fn kind(&self) -> ApiErrorKind {
        match self.status.as_u16() {
            400 => ApiErrorKind::BadRequest,
            401 => ApiErrorKind::Authentication,
            403 => ApiErrorKind::PermissionDenied,
            404 => ApiErrorKind::NotFound,
            409 => ApiErrorKind::Conflict,
            422 => ApiErrorKind::UnprocessableEntity,
            429 => ApiErrorKind::RateLimit,
            500.. => ApiErrorKind::InternalServer,
            _ => ApiErrorKind::Other,
        }
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the server's id of the request, by which its operators find it, if it sent one.
    pub fn request_id(&self) -> Option<&str> {
        ["x-request-id", "request-id"]
            .iter()
            .find_map(|name| self.headers.get(*name)?.to_str().ok())
    }

    fn shown_request_id(&self) -> Option<String> {
        Some(shorten(&self.origin.secrets.conceal(self.request_id()?)))
    }

    /// Returns the body, as much of it as came, up to 1 MiB.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body, if it is JSON, whatever it says that it is.
    pub fn json(&self) -> Option<Json> {
        serde_json::from_slice(without_mark(&self.body)).ok()
    }

    /// Decodes the body as a type of the caller's.
    ///
    /// # Errors
    /// If the body is not JSON of this type.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        lenient::from_slice(without_mark(&self.body))
    }

    /// The body as the type that the API has for these statuses, if it is one.
    pub fn typed<T: DeserializeOwned>(&self, statuses: &[u16]) -> Option<T> {
        if statuses.contains(&self.status.as_u16()) { decode(&self.body).ok() } else { None }
    }

    /// The body as the type that the API has for the statuses of a condition, if it is one.
    pub fn typed_where<T: DeserializeOwned>(
        &self,
        is_meant: impl FnOnce(u16) -> bool,
    ) -> Option<T> {
        if is_meant(self.status.as_u16()) { decode(&self.body).ok() } else { None }
    }

    /// Returns the number of retries.
    pub fn retries(&self) -> u32 {
        self.retries
    }

    /// The delay that the server asks for before the next request, by `retry-after-ms` or
    /// `Retry-After`.
    ///
    /// If it is longer than `max_retry_after`, which is 60 s by default, the call was not retried.
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// Returns the server's message, in short; empty if there is none. A key in it is not shown.
    pub fn message(&self) -> String {
        server_message(&self.body, &self.origin.secrets)
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.origin, self.status.as_u16())?;
        if let Some(reason) = self.status.canonical_reason() {
            write!(f, " {reason}")?;
        }
        if let Some(unfollowed) = &self.unfollowed {
            write!(f, ": {unfollowed}")?;
        }
        let message = self.message();
        if !message.is_empty() {
            write!(f, ": {message}")?;
        }
        if let Some(id) = self.shown_request_id() {
            write!(f, " (request {id})")?;
        }
        if let Some(delay) = self.retry_after {
            write!(f, " (the server asks to wait {:?}", to_milliseconds(delay))?;
            if delay > self.max_retry_after {
                write!(f, ", longer than `max_retry_after`, {:?}", self.max_retry_after)?;
            }
            f.write_str(")")?;
        }
        write_retries(f, self.retries)
    }
}

/// The values of headers, and the body, may hold anything; [`headers`](ApiError::headers) and
/// [`body`](ApiError::body) have them.
impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("operation", &self.origin)
            .field("status", &self.status)
            .field("request_id", &self.shown_request_id())
            .field("headers", &self.headers.keys().map(HeaderName::as_str).collect::<Vec<_>>())
            .field("body", &excerpt(&self.body, &self.origin.secrets))
            .field("retries", &self.retries)
            .field("retry_after", &self.retry_after)
            .finish()
    }
}

impl std::error::Error for ApiError {}

/// The delay until a date has more digits than anybody reads.
fn to_milliseconds(delay: Duration) -> Duration {
    Duration::from_millis(u64::try_from(delay.as_millis()).unwrap_or(u64::MAX))
}
