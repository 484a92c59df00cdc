//! The error of a stream of events.
//!
//! It shows a bounded part of an event, however large it was.

use crate::runtime::error::message::{excerpt, shorten};
use crate::runtime::error::origin::Origin;
use crate::runtime::json::decode::without_mark;
use crate::runtime::json::value::Json;
use crate::runtime::union::event::Event;
use std::fmt;

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
