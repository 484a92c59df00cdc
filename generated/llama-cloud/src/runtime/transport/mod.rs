// @generated: a copy of codegen/runtime/src/transport/mod.rs: edit that instead of this.

//! How a request gets to a server, and the answer back.
//!
//! A transport is below credentials, headers, redirects, retries and timeouts: it sends the request that it is given, once, to
//! the letter, and says whether the server can have received it.

mod connect;
#[cfg(feature = "gzip")]
mod gzip;
mod hyper;
mod in_process;
mod options;
#[cfg(feature = "reqwest")]
mod reqwest;
mod trust;

pub use self::hyper::HyperTransport;
#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;
pub use in_process::{Answer, InProcess};
pub use options::{HttpVersions, HyperOptions, Proxies};

pub use super::body::Body;
use bytes::Bytes;
use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::time::Duration;

/// An answer on its way.
pub type Answering =
    Pin<Box<dyn Future<Output = Result<http::Response<Body>, TransportError>> + Send>>;

/// Sends one request, and gives the answer as soon as its head has come.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request. Dropping what this returns, or the body of the answer, gives the request up.
    fn send(&self, request: http::Request<Bytes>) -> Answering;
}

/// Why no answer came, or not all of it.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn StdError + Send + Sync>,
}

/// How far a request got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// There was no connection, so nothing was sent.
    NotConnected,
    /// There was no connection within this time, so nothing was sent.
    ConnectTimedOut(Duration),
    /// The connection fell silent once the request may have been sent.
    TimedOut,
    /// The connection broke once the request may have been sent.
    Broken,
}

impl TransportError {
    /// An error of this kind.
    pub fn new(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self { kind, source: source.into() }
    }

    /// How far the request got.
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
