// @generated: a copy of codegen/runtime/src/runtime/call/failure.rs: edit that instead of this.

//! The reason why an attempt of a call failed.
//!
//! One description serves the policy of retries, `tracing`, and the error that the caller gets.

use crate::runtime::error::TimeoutPhase;
use crate::runtime::http::body::BodyError;
use crate::runtime::http::redirect::{Followed, Unfollowed};
use crate::runtime::transport::{ResponseBody, TransportError, TransportErrorKind};
use http::StatusCode;
use std::fmt;
use std::time::Duration;

/// A failed attempt: the reason, and how far it got.
#[derive(Debug)]
pub struct AttemptError {
    pub(crate) kind: AttemptErrorKind,
    /// The status of the response if its head came and the rest of it failed.
    pub(crate) status: Option<StatusCode>,
    /// There must not be another attempt, whatever the kind: a server may have acted on this one,
    /// or the body cannot be sent again.
    pub(crate) is_final: bool,
    /// The redirects that were followed before.
    pub(crate) followed: Option<Box<Followed>>,
}

/// A reason why an attempt failed.
#[derive(Debug)]
pub enum AttemptErrorKind {
    /// The status is not one of success. The body is unread, because it is of no use if there is
    /// another attempt. With the reason if it is a redirect that is not followed.
    Status(Box<http::Response<ResponseBody>>, Option<Unfollowed>),
    /// The transport has no response, or not all of it.
    Transport(TransportError),
    /// The source of the request's body failed.
    Body(BodyError),
    /// The head of the response, or the next chunk of its body, did not come within this time.
    TimedOut(TimeoutPhase, Duration),
    /// The response is one redirect too many; the text says where it leads.
    TooManyRedirects(String),
    /// The body of the response is larger than this many bytes, the client's limit.
    TooLarge(u64),
}

impl AttemptError {
    /// An error before any redirect and before the head of a response.
    pub fn new(kind: AttemptErrorKind) -> Self {
        Self { kind, status: None, is_final: false, followed: None }
    }

    /// The same error, after the head of a response with this status.
    pub fn after_head(mut self, status: StatusCode) -> Self {
        self.status = Some(status);
        self
    }
}

/// The value of OpenTelemetry's `error.type`: a status, or a name.
impl fmt::Display for AttemptError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.kind {
            AttemptErrorKind::Status(response, _) => {
                return f.write_str(response.status().as_str());
            }
            AttemptErrorKind::TooLarge(_) => "response_too_large",
            AttemptErrorKind::TooManyRedirects(_) => "too_many_redirects",
            AttemptErrorKind::TimedOut(..) => "timeout",
            AttemptErrorKind::Body(_) => "request_body",
            AttemptErrorKind::Transport(error) => match error.kind() {
                TransportErrorKind::Unsupported => "unsupported",
                TransportErrorKind::NotConnected => "not_connected",
                TransportErrorKind::ConnectTimedOut(_) | TransportErrorKind::TimedOut => "timeout",
                TransportErrorKind::Unprocessed => "unprocessed",
                TransportErrorKind::ConnectionAborted => "connection_aborted",
            },
        })
    }
}
