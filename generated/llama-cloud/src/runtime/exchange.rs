// @generated: a copy of codegen/runtime/src/exchange.rs: edit that instead of this.

//! One call, as it is carried out: attempts, redirects, timeouts, and what becomes of the answer.
//!
//! Nothing here depends on the type of the answer, so it is compiled once. Nothing is retried once the head of a stream has
//! come.

use super::body::{self, Body, Cut};
use super::call::{Call, Prepared};
use super::decode::Misfit;
use super::error::{ApiError, ConnectionError, DecodeError, Error, TimeoutError, TimeoutPhase};
use super::redirect::{self, Fate};
use super::retry::{Fault, Repetition, retry};
use super::transport::{TransportError, TransportErrorKind};
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION};
use http::{Method, StatusCode};
use std::pin::Pin;
use std::time::Duration;

/// What a call asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accept {
    /// JSON.
    Json,
    /// A stream of events.
    Events,
    /// Anything, or nothing.
    Anything,
}

impl Accept {
    pub(crate) fn value(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::Json => "application/json",
            Self::Events => "text/event-stream",
            Self::Anything => "*/*",
        })
    }
}

/// A successful answer.
#[derive(Debug)]
pub struct Reply {
    pub(crate) call: Box<Call>,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// Empty if it is a stream.
    pub(crate) body: Bytes,
    pub(crate) stream: Option<Body>,
    pub(crate) retries: u32,
}

/// How much of an answer is read before it is given out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Take {
    /// All of it.
    Whole,
    /// The head, if it announces a stream of events.
    EventStream,
    /// The head.
    Head,
}

/// A call under way.
pub(crate) type Exchange = Pin<Box<dyn Future<Output = Result<Reply, Error>> + Send>>;

/// Carries a call out, and reads the answer as far as its kind wants.
pub(crate) fn exchange(call: Box<Call>, accept: Accept) -> Exchange {
    let take = if accept == Accept::Events { Take::EventStream } else { Take::Whole };
    carry_out(call, accept, take)
}

/// Carries a call out, and leaves the body of a successful answer to the caller.
pub(crate) fn open(call: Box<Call>, accept: Accept) -> Exchange {
    carry_out(call, accept, Take::Head)
}

fn carry_out(call: Box<Call>, accept: Accept, take: Take) -> Exchange {
    Box::pin(async move {
        let prepared = call.prepare(accept)?;
        let (outcome, retries) =
            retry(&call.policy(), |_| attempt(&call, &prepared, take), tokio::time::sleep).await;
        match outcome {
            Ok((head, body, stream)) => {
                let reply = Reply {
                    status: head.status,
                    headers: head.headers,
                    call,
                    body,
                    stream,
                    retries,
                };
                if take == Take::EventStream { checked_stream(reply).await } else { Ok(reply) }
            }
            Err(Trouble::Lost(lost)) => Err(lost.into_error(&call, retries)),
            Err(Trouble::Refused(response)) => Err(refused(&call, *response, retries).await),
            Err(Trouble::TooLarge(status, limit)) => Err(too_large(&call, status, limit)),
        }
    })
}

/// The body of a successful answer is larger than the client takes.
pub(crate) fn too_large(call: &Call, status: StatusCode, limit: u64) -> Error {
    let message =
        format!("the body is larger than {limit} bytes, the limit that `max_response_size` sets");
    let misfit = Misfit { path: String::new(), message };
    DecodeError::new(call.operation(), status, misfit, &[]).into()
}

type Success = (http::response::Parts, Bytes, Option<Body>);

/// How an attempt failed. Of an error status the body is not yet read, because it is of no use if there is another attempt.
enum Trouble {
    Refused(Box<http::Response<Body>>),
    Lost(Lost),
    TooLarge(StatusCode, u64),
}

/// No answer, or not all of it.
struct Lost {
    status: Option<StatusCode>,
    reason: Reason,
}

enum Reason {
    Transport(TransportError),
    Timeout(TimeoutPhase, Option<Duration>),
    Redirects,
}

async fn attempt(
    call: &Call,
    prepared: &Prepared,
    take: Take,
) -> Result<Success, (Fault, Trouble)> {
    let (response, progress) =
        follow(call, prepared).await.map_err(|(fault, lost)| (fault, Trouble::Lost(lost)))?;
    let status = response.status();
    if !status.is_success() {
        let fault = match progress {
            Progress::Pending => Fault::Status(status, response.headers().clone()),
            Progress::Made => Fault::Final,
        };
        return Err((fault, Trouble::Refused(Box::new(response))));
    }
    let (head, body) = response.into_parts();
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
) -> Result<(http::Response<Body>, Progress), (Fault, Lost)> {
    let mut prepared = prepared.clone();
    let mut progress = Progress::Pending;
    for _ in 0..=redirect::MOST {
        let response = send(call, &prepared).await.map_err(|(fault, lost)| match progress {
            Progress::Pending => (fault, lost),
            Progress::Made => (Fault::Final, lost),
        })?;
        let location = response.headers().get(LOCATION).map(HeaderValue::as_bytes);
        let has_body = prepared.body.is_some();
        let Some(hop) =
            redirect::next(&prepared.method, &prepared.uri, has_body, response.status(), location)
        else {
            return Ok((response, progress));
        };
        if call.repetition == Repetition::Harmful && hop.method == Method::GET {
            progress = Progress::Made;
        }
        if hop.body == Fate::Dropped {
            prepared.body = None;
            prepared.headers.remove(CONTENT_TYPE);
        }
        if hop.credentials == Fate::Dropped {
            call.client.shared.credentials.withdraw(&mut prepared.headers);
        }
        (prepared.method, prepared.uri) = (hop.method, hop.uri);
    }
    Err((Fault::Final, Lost { status: None, reason: Reason::Redirects }))
}

async fn send(call: &Call, prepared: &Prepared) -> Result<http::Response<Body>, (Fault, Lost)> {
    let mut request = http::Request::new(prepared.body.clone().unwrap_or_default());
    *request.method_mut() = prepared.method.clone();
    *request.uri_mut() = prepared.uri.clone();
    *request.headers_mut() = prepared.headers.clone();
    let answering = call.client.shared.transport.send(request);
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
            TransportErrorKind::NotConnected => (Fault::NotConnected, Reason::Transport(error)),
            TransportErrorKind::ConnectTimedOut(limit) => {
                (Fault::NotConnected, Reason::Timeout(TimeoutPhase::Connect, Some(limit)))
            }
            TransportErrorKind::TimedOut => {
                (Fault::Broken, Reason::Timeout(TimeoutPhase::Head, None))
            }
            TransportErrorKind::Broken => (Fault::Broken, Reason::Transport(error)),
        };
        (fault, Lost { status: None, reason })
    })
}

impl Lost {
    fn into_error(self, call: &Call, retries: u32) -> Error {
        let (operation, status) = (call.operation(), self.status);
        let connection = |message, sent, source| {
            ConnectionError { operation: operation.clone(), status, retries, message, sent, source }
                .into()
        };
        match self.reason {
            Reason::Redirects => connection("more than 10 redirects", true, None),
            Reason::Timeout(phase, limit) => {
                TimeoutError { operation, status, retries, phase, limit }.into()
            }
            Reason::Transport(error) => match (error.kind(), status) {
                (TransportErrorKind::TimedOut, _) => TimeoutError {
                    operation,
                    status,
                    retries,
                    phase: TimeoutPhase::Body,
                    limit: None,
                }
                .into(),
                (TransportErrorKind::NotConnected, _) => {
                    connection("cannot connect", false, Some(error.into_source()))
                }
                (_, None) => connection(
                    "the connection broke before an answer came",
                    true,
                    Some(error.into_source()),
                ),
                (_, Some(_)) => connection("the answer broke off", true, Some(error.into_source())),
            },
        }
    }
}

/// What a stream that breaks in its middle ends with.
pub(crate) fn broken_stream(
    call: &Call,
    status: StatusCode,
    retries: u32,
    error: TransportError,
) -> Error {
    Lost { status: Some(status), reason: Reason::Transport(error) }.into_error(call, retries)
}

async fn refused(call: &Call, response: http::Response<Body>, retries: u32) -> Error {
    let (head, body) = response.into_parts();
    // However little of the body comes, the status is known.
    let (body, _) = body::read(body, call.timeout(), call.client.shared.max_response_size).await;
    ApiError {
        operation: call.operation(),
        status: head.status,
        headers: head.headers,
        body,
        retries,
    }
    .into()
}

/// The reply, if it is a stream of events or does not say what it is.
async fn checked_stream(mut reply: Reply) -> Result<Reply, Error> {
    const EXCERPT: u64 = 64 * 1024;
    let message = if reply.status == StatusCode::NO_CONTENT {
        "a stream of events was expected, and there is no content".to_owned()
    } else {
        match reply.headers.get(CONTENT_TYPE) {
            None => return Ok(reply),
            Some(value) if is_event_stream(value) => return Ok(reply),
            Some(value) => {
                format!(
                    "a stream of events was expected, not `{}`",
                    String::from_utf8_lossy(value.as_bytes())
                )
            }
        }
    };
    let body = match reply.stream.take() {
        Some(body) => body::read(body, reply.call.timeout(), EXCERPT).await.0,
        None => Bytes::new(),
    };
    let misfit = Misfit { path: String::new(), message };
    Err(DecodeError::new(reply.call.operation(), reply.status, misfit, &body).into())
}

fn is_event_stream(content_type: &HeaderValue) -> bool {
    let essence = content_type.as_bytes().split(|byte| *byte == b';').next().unwrap_or_default();
    essence.trim_ascii().eq_ignore_ascii_case(b"text/event-stream")
}
