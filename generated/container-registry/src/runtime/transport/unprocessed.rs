// @generated: a copy of codegen/runtime/src/runtime/transport/unprocessed.rs: edit that instead of this.

//! Failures that prove that the server has not processed a request, although there was a
//! connection.
//!
//! All transports over hyper share this: what hyper and h2 report is somewhere in the chain of
//! sources.

use std::error::Error as StdError;

/// Whether this failure, which came before the head of a response, means that the server has not
/// processed the request.
pub(super) fn is_unprocessed(error: &(dyn StdError + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if error.downcast_ref().is_some_and(is_unwritten)
            || error.downcast_ref().is_some_and(is_rejected)
        {
            return true;
        }
        cause = error.source();
    }
    false
}

/// hyper cancels a request only while it is queued: the connection closed before anything of it was
/// written.
fn is_unwritten(error: &hyper::Error) -> bool {
    error.is_canceled()
}

/// The server says that it has not processed the request (RFC 9113, section 8.7). What the client
/// itself detects, and any other reason for a reset, says nothing about that. h2 reports a received
/// `GOAWAY` to the streams above the last one that the server may have processed; the streams at
/// and below it live on.
fn is_rejected(error: &h2::Error) -> bool {
    let is_refused = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
    error.is_remote() && (is_refused || error.is_go_away())
}
