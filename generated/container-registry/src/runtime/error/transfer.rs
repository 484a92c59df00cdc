// @generated: a copy of codegen/runtime/src/runtime/error/transfer.rs: edit that instead of this.

//! The errors of getting a request there and a response back.
//!
//! Once a head has come its status is kept, whatever became of the body.

use crate::runtime::error::origin::Origin;
use http::StatusCode;
use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

/// No response came, or not all of it.
#[derive(Debug)]
pub struct ConnectionError {
    pub(crate) origin: Origin,
    pub(crate) status: Option<StatusCode>,
    pub(crate) retries: u32,
    pub(crate) message: Cow<'static, str>,
    pub(crate) sent: bool,
    pub(crate) source: Option<Box<dyn StdError + Send + Sync>>,
}

impl ConnectionError {
    /// Returns the operation, as method and path template.
    pub fn operation(&self) -> &str {
        self.origin.operation()
    }

    /// Returns the status, if the head of a response came.
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// Returns the number of retries.
    pub fn retries(&self) -> u32 {
        self.retries
    }

    /// Whether the server may have received the request of the last attempt.
    pub fn may_have_been_sent(&self) -> bool {
        self.sent
    }
}

impl fmt::Display for ConnectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.origin, self.message)?;
        if let Some(status) = self.status {
            write!(f, " (status {})", status.as_u16())?;
        }
        // The chain is part of the text, because the outermost error alone says little: "client
        // error (Connect)".
        let mut cause = self.source.as_deref().map(|source| source as &(dyn StdError + 'static));
        while let Some(error) = cause {
            write!(f, ": {error}")?;
            cause = error.source();
        }
        write_retries(f, self.retries)
    }
}

impl StdError for ConnectionError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

/// The response, or the next part of it, did not come in time.
#[derive(Clone, Debug)]
pub struct TimeoutError {
    pub(crate) origin: Origin,
    pub(crate) status: Option<StatusCode>,
    pub(crate) retries: u32,
    pub(crate) phase: TimeoutPhase,
    pub(crate) limit: Option<Duration>,
}

/// Phase of a call that timed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeoutPhase {
    /// A connection to the server.
    Connect,
    /// The head of the response.
    Head,
    /// The next part of the response's body.
    Body,
}

impl TimeoutError {
    /// Returns the operation, as method and path template.
    pub fn operation(&self) -> &str {
        self.origin.operation()
    }

    /// Returns the status, if the head of a response came.
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// Returns the number of retries.
    pub fn retries(&self) -> u32 {
        self.retries
    }

    /// Returns the phase that timed out.
    pub fn phase(&self) -> TimeoutPhase {
        self.phase
    }

    /// Returns the time after which the wait ended, as far as the client knows it.
    pub fn limit(&self) -> Option<Duration> {
        self.limit
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let awaited = match self.phase {
            TimeoutPhase::Connect => "no connection",
            TimeoutPhase::Head => "no response",
            TimeoutPhase::Body => "nothing more of the response's body",
        };
        write!(f, "{}: timed out: {awaited}", self.origin)?;
        if let Some(limit) = self.limit {
            write!(f, " within {limit:?}")?;
        }
        write_retries(f, self.retries)
    }
}

impl StdError for TimeoutError {}

pub(super) fn write_retries(f: &mut fmt::Formatter<'_>, retries: u32) -> fmt::Result {
    match retries {
        0 => Ok(()),
        1 => f.write_str(" (after 1 retry)"),
        _ => write!(f, " (after {retries} retries)"),
    }
}
