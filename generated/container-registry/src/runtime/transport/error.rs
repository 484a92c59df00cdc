// @generated: a copy of codegen/runtime/src/runtime/transport/error.rs: edit that instead of this.

//! The errors of transports.

use crate::runtime::error::{ConfigurationError, Error};
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

/// A reason why no response came, or not all of it.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn StdError + Send + Sync>,
}

/// A kind of failure, which says how far the request got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// Nothing was sent: this transport cannot send the request, now or at a later attempt.
    Unsupported,
    /// There was no connection, so nothing was sent.
    NotConnected,
    /// There was no connection within this time, so nothing was sent.
    ConnectTimedOut(Duration),
    /// The server has not processed the request, so it may be sent again: the connection was closed
    /// before the request was written, or the server said so, over HTTP/2 by `REFUSED_STREAM` or by
    /// a `GOAWAY` below the request's stream.
    Unprocessed,
    /// The connection fell silent once the request may have been sent.
    TimedOut,
    /// The connection ended, or was reset, once the request may have been sent.
    ConnectionAborted,
}

impl TransportError {
    /// An error of this kind.
    pub fn new(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self { kind, source: source.into() }
    }

    /// Returns the kind of the failure.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    pub(crate) fn into_source(self) -> Box<dyn StdError + Send + Sync> {
        self.source
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.source.fmt(f)
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.source()
    }
}

/// A transport that cannot be set up.
impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        ConfigurationError::new("transport", format!("it cannot be set up: {error}")).into()
    }
}
