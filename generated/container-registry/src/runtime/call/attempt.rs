// @generated: a copy of codegen/runtime/src/runtime/call/attempt.rs: edit that instead of this.

//! One attempt of a call: the request, those that redirects lead to, and the response as far as it
//! is wanted.
//!
//! An attempt that fails says how the server can have taken it; whether there is another is decided
//! elsewhere.

use crate::runtime::call::accept::Take;
use crate::runtime::call::failure::{AttemptError, AttemptErrorKind};
use crate::runtime::call::read::read;
use crate::runtime::call::trace;
use crate::runtime::call::{Call, Prepared};
use crate::runtime::error::TimeoutPhase;
use crate::runtime::http::body::Monitor;
use crate::runtime::http::redirect::{self, Followed, Hop, Unfollowed};
use crate::runtime::transport::{ResponseBody, SendFuture, Unoffered};
use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, HeaderValue, LOCATION};
use http::{Method, StatusCode};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::error::Elapsed;
use tokio::time::timeout_at;

/// A successful response, as far as it was read.
pub(crate) struct Success {
    pub(crate) head: http::response::Parts,
    pub(crate) bytes: Bytes,
    pub(crate) stream: Option<ResponseBody>,
    pub(crate) followed: Option<Box<Followed>>,
}

/// Makes one attempt.
pub(crate) async fn attempt(
    call: &Call,
    prepared: &Prepared,
    take: Take,
    number: u32,
    span: &trace::Span,
) -> Result<Success, AttemptError> {
    trace::attempt(number);
    let mut way = Way::default();
    match try_once(call, prepared, take, number, span, &mut way).await {
        Ok((head, bytes, stream)) => Ok(Success { head, bytes, stream, followed: way.followed }),
        Err((kind, status)) => {
            let is_spent = prepared.is_spent();
            let is_final = way.has_acted || is_spent;
            let error = AttemptError { kind, status, is_final, followed: way.followed };
            trace::failed(number, &error);
            Err(error)
        }
    }
}

/// The redirects of an attempt.
#[derive(Default)]
struct Way {
    followed: Option<Box<Followed>>,
    /// Whether a server may have acted on the call: its response to a call that is not idempotent
    /// was to name another place, to be asked by `GET`.
    has_acted: bool,
}

/// An error, with the status if the head of the response came.
type Failed = (AttemptErrorKind, Option<StatusCode>);

async fn try_once(
    call: &Call,
    prepared: &Prepared,
    take: Take,
    number: u32,
    span: &trace::Span,
    way: &mut Way,
) -> Result<(http::response::Parts, Bytes, Option<ResponseBody>), Failed> {
    let (head, body) = {
        let (response, unfollowed) =
            follow(call, prepared, way).await.map_err(|kind| (kind, None))?;
        trace::responded(span, response.status(), number);
        if !response.status().is_success() {
            return Err((AttemptErrorKind::Status(Box::new(response), unfollowed), None));
        }
        response.into_parts()
    };
    if take != Take::Whole {
        return Ok((head, Bytes::new(), Some(body)));
    }
    let limit = call.client.shared.max_response_size;
    match read(body, call.timeout(), limit).await {
        (bytes, None) => Ok((head, bytes, None)),
        (_, Some(kind)) => Err((kind, Some(head.status))),
    }
}

/// Sends the request, and those that redirects lead to.
async fn follow(
    call: &Call,
    prepared: &Prepared,
    way: &mut Way,
) -> Result<(http::Response<ResponseBody>, Option<Unfollowed>), AttemptErrorKind> {
    // The request of the last redirect.
    let mut redirected: Option<Prepared> = None;
    let mut redirects = 0;
    loop {
        let sent = redirected.as_ref().unwrap_or(prepared);
        let response = send(call, sent).await?;
        if !response.status().is_redirection() {
            return Ok((response, None));
        }
        let location = response.headers().get(LOCATION).map(HeaderValue::as_bytes);
        let has_body = sent.body.is_some();
        let hop =
            match redirect::next(&sent.method, &sent.uri, has_body, response.status(), location) {
                Ok(hop) if hop.keeps_body && sent.is_spent() => {
                    return Ok((response, Some(Unfollowed::BodySpent)));
                }
                Ok(hop) => hop,
                Err(unfollowed) => return Ok((response, Some(unfollowed))),
            };
        if redirects == redirect::MAX_REDIRECTS {
            let message = one_too_many(way.followed.as_deref(), &hop);
            return Err(AttemptErrorKind::TooManyRedirects(message));
        }
        redirects += 1;
        Followed::add(&mut way.followed, &sent.method, &sent.uri, &hop);
        way.has_acted |= !call.is_idempotent && hop.method == Method::GET;
        let body = if hop.keeps_body { sent.body.clone() } else { None };
        // A header that was stripped stays away, wherever the next redirect leads.
        let keeps_credentials = hop.keeps_credentials && sent.keeps_credentials;
        let (method, uri, accept, schemes) = (hop.method, hop.uri, sent.accept, sent.schemes);
        redirected = Some(Prepared { method, uri, accept, body, schemes, keeps_credentials });
    }
}

fn one_too_many(followed: Option<&Followed>, hop: &Hop) -> String {
    let (most, to) = (redirect::MAX_REDIRECTS, redirect::shown(&hop.uri));
    match followed {
        Some(followed) if followed.includes(&hop.uri) => {
            format!("more than {most} redirects, in a loop: the next one leads to {to} again")
        }
        _ => format!("more than {most} redirects: the next one leads to {to}"),
    }
}

/// Starts to send the request. A function of its own, so that the request is not part of the future
/// that waits for the response.
fn start(call: &Call, prepared: &Prepared) -> (SendFuture, Option<Arc<Monitor>>) {
    let body = prepared.body.as_ref().map(|encoded| encoded.body.clone());
    let mut request = http::Request::new(body.unwrap_or_default());
    *request.method_mut() = prepared.method.clone();
    *request.uri_mut() = prepared.uri.clone();
    *request.headers_mut() = call.headers(prepared);
    if call.takes_away(&ACCEPT_ENCODING) {
        request.extensions_mut().insert(Unoffered);
    }
    let monitor = request.body_mut().monitor();
    (call.client.shared.transport.send(request), monitor)
}

async fn send(
    call: &Call,
    prepared: &Prepared,
) -> Result<http::Response<ResponseBody>, AttemptErrorKind> {
    let (sending, monitor) = start(call, prepared);
    let outcome = match (call.timeout(), &monitor) {
        (None, _) => Ok(sending.await),
        (Some(limit), None) => tokio::time::timeout(limit, sending).await,
        (Some(limit), Some(monitor)) => Box::pin(unless_idle(limit, monitor, sending)).await,
    };
    match (outcome, monitor.and_then(|monitor| monitor.failure())) {
        (Ok(Ok(response)), _) => Ok(response),
        (Ok(Err(_)), Some(error)) => Err(AttemptErrorKind::Body(error)),
        (Ok(Err(error)), None) => Err(AttemptErrorKind::Transport(error)),
        (Err(_), _) => {
            let limit = call.timeout().unwrap_or_default();
            Err(AttemptErrorKind::TimedOut(TimeoutPhase::Head, limit))
        }
    }
}

/// Waits for the head of the response. The time starts anew whenever the transport takes a chunk of
/// the request's body, so that a slow upload lasts as long as it makes progress.
async fn unless_idle(
    limit: Duration,
    monitor: &Monitor,
    mut sending: SendFuture,
) -> Result<<SendFuture as Future>::Output, Elapsed> {
    loop {
        let Some(deadline) = monitor.last_progress().checked_add(limit) else {
            return Ok(sending.await);
        };
        match timeout_at(deadline, &mut sending).await {
            Err(_) if monitor.last_progress() + limit > deadline => {}
            outcome => return outcome,
        }
    }
}
