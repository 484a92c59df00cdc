// @generated: a copy of codegen/runtime/src/runtime/error/response.rs: edit that instead of this.

//! The error of a response that has another content than the expected one.
//!
//! It shows a bounded part of the response, however large it was.

use crate::runtime::error::message::{excerpt, shorten};
use crate::runtime::error::origin::Origin;
use crate::runtime::json::decode::DecodeFailure;
use crate::runtime::json::message::bounded;
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
