// @generated: a copy of codegen/runtime/src/runtime/error/response.rs: edit that instead of this.

//! The errors of responses that have another content than the expected one.
//!
//! They show a bounded part of a response, however large it was.

use crate::runtime::error::message::{excerpt, shorten};
use crate::runtime::error::origin::Origin;
use crate::runtime::json::decode::{DecodeFailure, without_mark};
use crate::runtime::json::mismatch::bounded;
use crate::runtime::json::value::Json;
use crate::runtime::union::event::Event;
use bytes::Bytes;
use http::StatusCode;
use std::fmt;

/// A response that does not decode.
#[derive(Clone)]
pub struct DecodeError {
    origin: Origin,
    status: StatusCode,
    path: String,
    message: String,
    body: Bytes,
}

impl DecodeError {
    /// The most bytes of a body that are kept.
    const EXCERPT: usize = 8 * 1024;

    pub(crate) fn new(
        origin: Origin,
        status: StatusCode,
        failure: DecodeFailure,
        body: &[u8],
    ) -> Self {
        // Both may quote the response at any length.
        let message = bounded(origin.secrets.conceal(&failure.message).into_owned());
        let path = bounded(origin.secrets.conceal(&failure.path).into_owned());
        let body = Bytes::copy_from_slice(&body[..body.len().min(Self::EXCERPT)]);
        Self { origin, status, path, message, body }
    }

    /// Returns the operation, as method and path template.
    pub fn operation(&self) -> &str {
        self.origin.operation()
    }

    /// Returns the status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the path of the mismatch, as in `events[3].usage.turns`; empty for the response as a
    /// whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns what came, and what was expected.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns the beginning of the body, or of the event's data, 8 KiB at most.
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: the response (status {}) does not decode: ",
            self.origin,
            self.status.as_u16()
        )?;
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.message)?;
        match shorten(&self.origin.secrets.conceal(&String::from_utf8_lossy(&self.body))) {
            excerpt if excerpt.is_empty() => Ok(()),
            excerpt => write!(f, ": {excerpt}"),
        }
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("operation", &self.origin)
            .field("status", &self.status)
            .field("path", &self.path)
            .field("message", &self.message)
            .field("body", &excerpt(&self.body, &self.origin.secrets))
            .finish()
    }
}

impl std::error::Error for DecodeError {}

/// A stream of events reported an error, ended within an event, or broke its bounds.
#[derive(Clone)]
pub struct StreamError {
    origin: Origin,
    kind: StreamErrorKind,
    event: String,
    data: String,
}

/// A kind of failure of a stream of events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StreamErrorKind {
    /// The server reported an error: by an event named `error`, by one that the API declares to be
    /// an error, or by one that is not recognized and has the tag, or a member, `error`.
    Reported,
    /// The stream ended within an event, of which too little came to be read.
    EndedWithinEvent,
    /// An event is larger than this many bytes, the limit of the client.
    EventTooLarge(usize),
}

impl StreamError {
    pub(crate) fn new(origin: Origin, kind: StreamErrorKind, event: &str, data: &str) -> Self {
        let (event, data) = (event.to_owned(), data.to_owned());
        Self { origin, kind, event, data }
    }

    /// Returns the operation, as method and path template.
    pub fn operation(&self) -> &str {
        self.origin.operation()
    }

    /// Returns the kind of the failure.
    pub fn kind(&self) -> StreamErrorKind {
        self.kind
    }

    /// Returns the data of the event that reported the error, or the part of the event that the
    /// stream ended within; else empty.
    pub fn data(&self) -> &str {
        &self.data
    }

    /// Returns the event that reported the error, if the API has such an event:
    /// `error.event::<T>()` with the `T` of the stream.
    pub fn event<T: Event>(&self) -> Option<T> {
        match self.kind {
            StreamErrorKind::Reported => T::from_event(&self.event, &self.data).ok(),
            _ => None,
        }
    }

    /// Returns the data, if it is JSON.
    pub fn json(&self) -> Option<Json> {
        serde_json::from_slice(without_mark(self.data.as_bytes())).ok()
    }
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            StreamErrorKind::Reported => {
                write!(
                    f,
                    "{}: the stream reports an error: {}",
                    self.origin,
                    shorten(&self.origin.secrets.conceal(&self.data))
                )
            }
            StreamErrorKind::EndedWithinEvent => {
                write!(f, "{}: the stream ended within an event", self.origin)?;
                match shorten(&self.origin.secrets.conceal(&self.data)) {
                    data if data.is_empty() => Ok(()),
                    data => write!(f, ": {data}"),
                }
            }
            StreamErrorKind::EventTooLarge(limit) => write!(
                f,
                "{}: an event of the stream is larger than {limit} bytes, the limit that `max_event_size` sets",
                self.origin
            ),
        }
    }
}

impl fmt::Debug for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamError")
            .field("operation", &self.origin)
            .field("kind", &self.kind)
            .field("data", &excerpt(self.data.as_bytes(), &self.origin.secrets))
            .finish()
    }
}

impl std::error::Error for StreamError {}

/// The next page cannot be requested, or has been read already.
#[derive(Clone)]
pub struct PaginationError {
    origin: Origin,
    token: String,
}

impl PaginationError {
    pub(crate) fn new(origin: Origin, token: &str) -> Self {
        Self {
            origin,
            token: token.to_owned(),
        }
    }

    /// Returns the operation, as method and path template.
    pub fn operation(&self) -> &str {
        self.origin.operation()
    }

    /// Returns the token that asks for the page.
    pub fn token(&self) -> &str {
        &self.token
    }
}

impl fmt::Display for PaginationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: the next page has been read already: this iteration has used token `{}` before",
            self.origin,
            shorten(&self.origin.secrets.conceal(&self.token))
        )
    }
}

impl fmt::Debug for PaginationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaginationError")
            .field("operation", &self.origin)
            .field("token", &excerpt(self.token.as_bytes(), &self.origin.secrets))
            .finish()
    }
}

impl std::error::Error for PaginationError {}
