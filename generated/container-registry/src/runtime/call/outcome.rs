// @generated: a copy of codegen/runtime/src/runtime/call/outcome.rs: edit that instead of this.

//! The error that the caller gets for a failed attempt.

use crate::runtime::call::Call;
use crate::runtime::call::failure::{AttemptError, AttemptErrorKind};
use crate::runtime::call::read::{LARGEST_ERROR, beginning};
use crate::runtime::call::retry::retry_after;
use crate::runtime::error::{
    ApiError, ConnectionError, DecodeError, Error, TimeoutError, TimeoutPhase,
};
use crate::runtime::http::redirect::{Unfollowed, shown_location};
use crate::runtime::json::decode::DecodeFailure;
use crate::runtime::transport::{ResponseBody, TransportError, TransportErrorKind};
use http::StatusCode;
use http::header::LOCATION;
use std::borrow::Cow;
use std::time::{Duration, SystemTime};

/// Makes an error of the last attempt of a call.
pub(crate) async fn failed(call: &Call, error: AttemptError, retries: u32) -> Error {
    let status = error.status;
    match error.kind {
        AttemptErrorKind::Status(response, unfollowed) => {
            api_error(call, *response, unfollowed, retries).await
        }
        AttemptErrorKind::Transport(error) => transport_failed(call, status, retries, error),
        AttemptErrorKind::TimedOut(phase, limit) => {
            timed_out(call, status, retries, phase, Some(limit))
        }
        AttemptErrorKind::TooManyRedirects(message) => {
            let (origin, source) = (call.origin(), None);
            let message = origin.secrets.conceal(&message).into_owned().into();
            ConnectionError { origin, status, retries, message, sent: true, source }.into()
        }
        AttemptErrorKind::Body(error) => {
            let (message, source) = ("the body of the request cannot be read".into(), error.into());
            let (origin, source) = (call.origin(), Some(source));
            ConnectionError { origin, status, retries, message, sent: true, source }.into()
        }
        AttemptErrorKind::TooLarge(limit) => too_large(call, status.unwrap_or_default(), limit),
    }
}

/// Makes an error of a failure of the transport, after the head of a response if there is a status.
pub(crate) fn transport_failed(
    call: &Call,
    status: Option<StatusCode>,
    retries: u32,
    error: TransportError,
) -> Error {
    let (message, sent): (Cow<'static, str>, bool) = match (error.kind(), status) {
        (TransportErrorKind::TimedOut, Some(_)) => {
            return timed_out(call, status, retries, TimeoutPhase::Body, None);
        }
        (_, Some(_)) => ("the response broke off".into(), true),
        (TransportErrorKind::TimedOut, None) => {
            return timed_out(call, status, retries, TimeoutPhase::Head, None);
        }
        (TransportErrorKind::ConnectTimedOut(limit), None) => {
            return timed_out(call, status, retries, TimeoutPhase::Connect, Some(limit));
        }
        (TransportErrorKind::NotConnected, None) => {
            (format!("cannot connect to {}", call.host()).into(), false)
        }
        (TransportErrorKind::Unsupported, None) => ("the request cannot be sent".into(), false),
        (TransportErrorKind::Unprocessed, None) => {
            ("the server did not process the request".into(), false)
        }
        (TransportErrorKind::ConnectionAborted, None) => {
            ("the connection broke before a response came".into(), true)
        }
    };
    let source = Some(error.into_source());
    ConnectionError { origin: call.origin(), status, retries, message, sent, source }.into()
}

/// Makes an error of a response, or a further chunk of its body, that did not come in time.
pub(crate) fn timed_out(
    call: &Call,
    status: Option<StatusCode>,
    retries: u32,
    phase: TimeoutPhase,
    limit: Option<Duration>,
) -> Error {
    TimeoutError { origin: call.origin(), status, retries, phase, limit }.into()
}

/// The body of a successful response is larger than the client takes.
pub(crate) fn too_large(call: &Call, status: StatusCode, limit: u64) -> Error {
    let message =
        format!("the body is larger than {limit} bytes, the limit that `max_response_size` sets");
    let failure = DecodeFailure::of_whole(message);
    DecodeError::new(call.origin(), status, failure, &[]).into()
}

async fn api_error(
    call: &Call,
    response: http::Response<ResponseBody>,
    unfollowed: Option<Unfollowed>,
    retries: u32,
) -> Error {
    let (head, body) = response.into_parts();
    let retry_after = retry_after(&head.headers, SystemTime::now());
    let unfollowed = unfollowed.and_then(|reason| unfollowed_redirect(call, &head, reason));
    // However little of the body comes, the status is known.
    let body = beginning(body, call.timeout(), LARGEST_ERROR).await;
    ApiError {
        origin: call.origin(),
        status: head.status,
        headers: head.headers,
        body,
        retries,
        retry_after,
        max_retry_after: call.policy().max_retry_after,
        unfollowed,
    }
    .into()
}

/// Says where a redirect leads, and why it is not followed. A status that may be a redirect is none
/// without a `Location`.
fn unfollowed_redirect(
    call: &Call,
    head: &http::response::Parts,
    reason: Unfollowed,
) -> Option<String> {
    let location = head.headers.get(LOCATION).map(|location| shown_location(location.as_bytes()));
    let text = match (location, reason) {
        (None, Unfollowed::Status) => return None,
        (None, _) => format!("the redirect was not followed: {reason}"),
        (Some(to), _) => format!("the redirect to `{to}` was not followed: {reason}"),
    };
    Some(call.secrets().conceal(&text).into_owned())
}
