// @generated: a copy of codegen/runtime/src/runtime/call/attempt.rs: edit that instead of this.

//! One attempt of a call: the request, those that redirects lead to, and the answer as far as it is wanted.
//!
//! An attempt that fails says how the server can have taken it; whether there is another is decided elsewhere.

use crate::runtime::call::accept::Take;
use crate::runtime::call::retry::{Fault, Repetition};
use crate::runtime::call::trace;
use crate::runtime::call::{Call, Prepared};
use crate::runtime::error::{ConnectionError, Error, TimeoutError, TimeoutPhase};
use crate::runtime::http::redirect::{self, Fate, Followed, Hop, Unfollowed};
use crate::runtime::transport::body::{self, Body, Cut};
use crate::runtime::transport::{Answering, TransportError, TransportErrorKind, Unoffered};
use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, HeaderValue, LOCATION};
use http::{Method, StatusCode};
use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

/// A successful response, as far as it was read.
pub(crate) struct Success {
    pub(crate) head: http::response::Parts,
    pub(crate) bytes: Bytes,
    pub(crate) stream: Option<Body>,
    pub(crate) followed: Option<Box<Followed>>,
}

/// Why an attempt failed, and the redirects that it followed before.
pub(crate) struct Failure {
    pub(crate) trouble: Trouble,
    pub(crate) followed: Option<Box<Followed>>,
}

/// How an attempt failed. Of an error status the body is not yet read, because it is of no use if there is another attempt.
pub(crate) enum Trouble {
    /// With the reason if it is a redirect.
    Refused(Box<http::Response<Body>>, Option<Unfollowed>),
    Lost(Lost),
    TooLarge(StatusCode, u64),
}

/// As the conventions for `error.type` have it: a status, or a name.
impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(response, _) => f.write_str(response.status().as_str()),
            Self::TooLarge(..) => f.write_str("response_too_large"),
            Self::Lost(lost) => f.write_str(match &lost.reason {
                Reason::Redirects(_) => "too_many_redirects",
                Reason::Timeout(..) => "timeout",
                Reason::NotConnected(..) => "not_connected",
                Reason::Transport(error) => match error.kind() {
                    TransportErrorKind::Unsendable => "unsendable",
                    TransportErrorKind::ConnectTimedOut(_) | TransportErrorKind::TimedOut => {
                        "timeout"
                    }
                    TransportErrorKind::Unprocessed => "unprocessed",
                    TransportErrorKind::NotConnected | TransportErrorKind::Broken => {
                        "connection_broken"
                    }
                },
            }),
        }
    }
}

/// No answer, or not all of it.
pub(crate) struct Lost {
    status: Option<StatusCode>,
    reason: Reason,
}

enum Reason {
    Transport(TransportError),
    /// With the host and its port, which may be one that a redirect named.
    NotConnected(TransportError, String),
    Timeout(TimeoutPhase, Option<Duration>),
    /// With the redirect that is one too many.
    Redirects(String),
}

pub(crate) async fn attempt(
    call: &Call,
    prepared: &Prepared,
    take: Take,
    number: u32,
    span: &trace::Span,
) -> Result<Success, (Fault, Failure)> {
    trace::attempt(number);
    let mut followed = None;
    match try_once(call, prepared, take, number, span, &mut followed).await {
        Ok((head, bytes, stream)) => Ok(Success { head, bytes, stream, followed }),
        Err((fault, trouble)) => {
            trace::failed(number, &trouble);
            Err((fault, Failure { trouble, followed }))
        }
    }
}

async fn try_once(
    call: &Call,
    prepared: &Prepared,
    take: Take,
    number: u32,
    span: &trace::Span,
    followed: &mut Option<Box<Followed>>,
) -> Result<(http::response::Parts, Bytes, Option<Body>), (Fault, Trouble)> {
    let (head, body, progress) = {
        let (response, progress, unfollowed) = follow(call, prepared, followed)
            .await
            .map_err(|(fault, lost)| (fault, Trouble::Lost(lost)))?;
        trace::answered(span, response.status(), number);
        if !response.status().is_success() {
            let fault = match progress {
                Progress::Pending => Fault::Status(response.status(), response.headers().clone()),
                Progress::Made => Fault::Final,
            };
            return Err((fault, Trouble::Refused(Box::new(response), unfollowed)));
        }
        let (head, body) = response.into_parts();
        (head, body, progress)
    };
    let status = head.status;
    if take != Take::Whole {
        return Ok((head, Bytes::new(), Some(body)));
    }
    let (bytes, cut) = body::read(body, call.timeout(), call.client.shared.max_response_size).await;
    let broken = if progress == Progress::Made { Fault::Final } else { Fault::Broken };
    match cut {
        None => Ok((head, bytes, None)),
        Some(Cut::TooLarge(limit)) => Err((Fault::Final, Trouble::TooLarge(status, limit))),
        Some(Cut::Broken(error)) => Err((
            broken,
            Trouble::Lost(Lost { status: Some(status), reason: Reason::Transport(error) }),
        )),
        Some(Cut::Silent(limit)) => {
            let reason = Reason::Timeout(TimeoutPhase::Body, Some(limit));
            Err((broken, Trouble::Lost(Lost { status: Some(status), reason })))
        }
    }
}

/// Whether the server may have acted on the call already, whatever follows: it answered a call that must not be repeated
/// by naming another place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Progress {
    Pending,
    Made,
}

/// Sends the request, and those that redirects lead to.
async fn follow(
    call: &Call,
    prepared: &Prepared,
    followed: &mut Option<Box<Followed>>,
) -> Result<(http::Response<Body>, Progress, Option<Unfollowed>), (Fault, Lost)> {
    // The request of the last redirect.
    let mut redirected: Option<Prepared> = None;
    let mut progress = Progress::Pending;
    let mut redirects = 0;
    loop {
        let sent = redirected.as_ref().unwrap_or(prepared);
        let response = send(call, sent).await.map_err(|(fault, lost)| match progress {
            Progress::Pending => (fault, lost),
            Progress::Made => (Fault::Final, lost),
        })?;
        if !response.status().is_redirection() {
            return Ok((response, progress, None));
        }
        let location = response.headers().get(LOCATION).map(HeaderValue::as_bytes);
        let has_body = sent.body.is_some();
        let hop =
            match redirect::next(&sent.method, &sent.uri, has_body, response.status(), location) {
                Ok(hop) => hop,
                Err(unfollowed) => return Ok((response, progress, Some(unfollowed))),
            };
        if redirects == redirect::MOST {
            let reason = Reason::Redirects(one_too_many(followed.as_deref(), &hop));
            return Err((Fault::Final, Lost { status: None, reason }));
        }
        redirects += 1;
        Followed::add(followed, &sent.method, &sent.uri, &hop);
        if call.repetition == Repetition::Harmful && hop.method == Method::GET {
            progress = Progress::Made;
        }
        let body = if hop.body == Fate::Dropped { None } else { sent.body.clone() };
        // What was left behind stays there, wherever the next redirect leads.
        let credentials =
            if hop.credentials == Fate::Dropped { Fate::Dropped } else { sent.credentials };
        let (method, uri, accept) = (hop.method, hop.uri, sent.accept);
        redirected = Some(Prepared { method, uri, accept, body, credentials });
    }
}

fn one_too_many(followed: Option<&Followed>, hop: &Hop) -> String {
    let (most, to) = (redirect::MOST, redirect::shown(&hop.uri));
    match followed {
        Some(followed) if followed.includes(&hop.uri) => {
            format!("more than {most} redirects, in a loop: the next one leads to {to} again")
        }
        _ => format!("more than {most} redirects: the next one leads to {to}"),
    }
}

/// A function of its own, so that the request is no part of the future that waits for the answer.
fn start(call: &Call, prepared: &Prepared) -> Answering {
    let mut request = http::Request::new(prepared.body.clone().unwrap_or_default());
    *request.method_mut() = prepared.method.clone();
    *request.uri_mut() = prepared.uri.clone();
    *request.headers_mut() = call.headers(prepared);
    if call.takes_away(&ACCEPT_ENCODING) {
        request.extensions_mut().insert(Unoffered);
    }
    call.client.shared.transport.send(request)
}

async fn send(call: &Call, prepared: &Prepared) -> Result<http::Response<Body>, (Fault, Lost)> {
    let answering = start(call, prepared);
    let answer = match call.timeout() {
        None => answering.await,
        Some(limit) => match tokio::time::timeout(limit, answering).await {
            Ok(answer) => answer,
            Err(_) => {
                let reason = Reason::Timeout(TimeoutPhase::Head, Some(limit));
                return Err((Fault::Broken, Lost { status: None, reason }));
            }
        },
    };
    answer.map_err(|error| {
        let (fault, reason) = match error.kind() {
            TransportErrorKind::Unsendable => (Fault::Final, Reason::Transport(error)),
            TransportErrorKind::NotConnected => {
                let host = prepared.uri.authority().map(ToString::to_string).unwrap_or_default();
                (Fault::Unprocessed, Reason::NotConnected(error, host))
            }
            TransportErrorKind::ConnectTimedOut(limit) => {
                (Fault::Unprocessed, Reason::Timeout(TimeoutPhase::Connect, Some(limit)))
            }
            TransportErrorKind::TimedOut => {
                (Fault::Broken, Reason::Timeout(TimeoutPhase::Head, None))
            }
            TransportErrorKind::Unprocessed => (Fault::Unprocessed, Reason::Transport(error)),
            TransportErrorKind::Broken => (Fault::Broken, Reason::Transport(error)),
        };
        (fault, Lost { status: None, reason })
    })
}

impl Lost {
    pub(crate) fn into_error(self, call: &Call, retries: u32) -> Error {
        let (origin, status) = (call.origin(), self.status);
        let connection = |message: Cow<'static, str>, sent, source| {
            ConnectionError { origin: origin.clone(), status, retries, message, sent, source }
                .into()
        };
        match self.reason {
            Reason::Redirects(message) => {
                connection(call.secrets().conceal(&message).into_owned().into(), true, None)
            }
            Reason::Timeout(phase, limit) => {
                TimeoutError { origin, status, retries, phase, limit }.into()
            }
            Reason::NotConnected(error, host) => {
                let message = format!("cannot connect to {host}");
                connection(message.into(), false, Some(error.into_source()))
            }
            Reason::Transport(error) => match (error.kind(), status) {
                (TransportErrorKind::TimedOut, _) => {
                    TimeoutError { origin, status, retries, phase: TimeoutPhase::Body, limit: None }
                        .into()
                }
                (TransportErrorKind::Unsendable, _) => connection(
                    "the request cannot be sent".into(),
                    false,
                    Some(error.into_source()),
                ),
                (TransportErrorKind::Unprocessed, None) => connection(
                    "the server did not process the request".into(),
                    false,
                    Some(error.into_source()),
                ),
                (_, None) => connection(
                    "the connection broke before an answer came".into(),
                    true,
                    Some(error.into_source()),
                ),
                (_, Some(_)) => {
                    connection("the answer broke off".into(), true, Some(error.into_source()))
                }
            },
        }
    }
}

/// What a body that breaks off while the caller reads it ends with.
pub(crate) fn broken_body(
    call: &Call,
    status: StatusCode,
    retries: u32,
    error: TransportError,
) -> Error {
    Lost { status: Some(status), reason: Reason::Transport(error) }.into_error(call, retries)
}
