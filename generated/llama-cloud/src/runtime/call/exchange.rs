// @generated: a copy of codegen/runtime/src/runtime/call/exchange.rs: edit that instead of this.

//! One call, as it is carried out: its attempts, and what becomes of the response.
//!
//! Nothing here depends on the type of the response, so it is compiled once. Nothing is retried
//! once the head of a stream has come.

use crate::runtime::call::Call;
use crate::runtime::call::accept::{Accept, Take};
use crate::runtime::call::attempt::{Success, attempt};
use crate::runtime::call::outcome::failed;
use crate::runtime::call::read::beginning;
use crate::runtime::call::retry::retry;
use crate::runtime::call::trace;
use crate::runtime::error::DecodeError;
use crate::runtime::error::Error;
use crate::runtime::json::decode::DecodeFailure;
use crate::runtime::transport::executor;
use crate::runtime::transport::response_body::ResponseBody;
use bytes::Bytes;
use http::header::CONTENT_ENCODING;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, StatusCode};
use std::borrow::Cow;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A successful response.
#[derive(Debug)]
pub struct Reply {
    pub(crate) call: Box<Call>,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// Empty if it is a stream.
    pub(crate) body: Bytes,
    pub(crate) stream: Option<ResponseBody>,
    pub(crate) retries: u32,
}

/// A call under way. Each poll needs a Tokio runtime around it.
pub(crate) struct Exchange(Pin<Box<dyn Future<Output = Result<Reply, Error>> + Send>>);

impl Future for Exchange {
    type Output = Result<Reply, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match executor::check() {
            Ok(()) => self.0.as_mut().poll(cx),
            Err(error) => Poll::Ready(Err(error)),
        }
    }
}

/// Carries a call out, and reads the response as far as its kind wants.
pub(crate) fn exchange(call: Box<Call>, accept: Accept) -> Exchange {
    let take = Take::Whole;
    let take = if accept == Accept::Events { Take::EventStream } else { take };
    carry_out(call, accept, take)
}

/// Carries a call out, and leaves the body of a successful response to the caller.
pub(crate) fn open(call: Box<Call>, accept: Accept) -> Exchange {
    carry_out(call, accept, Take::Head)
}

fn carry_out(call: Box<Call>, accept: Accept, take: Take) -> Exchange {
    let span = trace::call(&call);
    // What few calls wait for has a box of its own, so that the future of all others is small.
    Exchange(Box::pin(trace::within(span.clone(), async move {
        let reply = succeed(call, accept, take, &span).await?;
        if take == Take::EventStream {
            return Box::pin(checked_events(reply)).await;
        }
        Ok(reply)
    })))
}

/// The response of the first attempt that succeeds.
async fn succeed(
    mut call: Box<Call>,
    accept: Accept,
    take: Take,
    span: &trace::Span,
) -> Result<Reply, Error> {
    let (outcome, retries) = {
        let prepared = call.prepare(accept)?;
        let sleep = |delay| {
            trace::retry(delay);
            tokio::time::sleep(delay)
        };
        let once = |number| attempt(&call, &prepared, take, number, span);
        retry(&call.policy(), once, sleep).await
    };
    match outcome {
        Ok(Success { head, bytes: body, stream, followed }) => {
            let http::response::Parts { status, headers, .. } = head;
            call.followed = followed;
            Ok(Reply { call, status, headers, body, stream, retries })
        }
        Err(mut error) => {
            trace::given_up(span, &error);
            call.followed = error.followed.take();
            Err(Box::pin(failed(&call, error, retries)).await)
        }
    }
}

/// Returns the response, if it is a stream of events or does not say what it is.
async fn checked_events(reply: Reply) -> Result<Reply, Error> {
    let message = if reply.status == StatusCode::NO_CONTENT {
        "a stream of events was expected, and there is no content".to_owned()
    } else if let Some(encoding) = encoding(&reply) {
        // Read as it is, it would be a stream without events.
        format!("a stream of events was expected as it is, not encoded by `{encoding}`")
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
    Err(unexpected(reply, message).await)
}

/// Returns the content encoding of a response that has to come without one.
fn encoding(reply: &Reply) -> Option<Cow<'_, str>> {
    let encoding = reply.headers.get(CONTENT_ENCODING)?.as_bytes();
    let is_encoded = !encoding.eq_ignore_ascii_case(b"identity");
    is_encoded.then(|| String::from_utf8_lossy(encoding))
}

/// Returns the error of a response whose stream cannot be read, with the beginning of its body.
async fn unexpected(mut reply: Reply, message: String) -> Error {
    const EXCERPT: usize = 64 * 1024;
    let body = match reply.stream.take() {
        Some(body) => beginning(body, reply.call.timeout(), EXCERPT).await,
        None => Bytes::new(),
    };
    let failure = DecodeFailure::of_whole(message);
    DecodeError::new(reply.call.origin(), reply.status, failure, &body).into()
}

fn is_event_stream(content_type: &HeaderValue) -> bool {
    let essence = content_type.as_bytes().split(|byte| *byte == b';').next().unwrap_or_default();
    essence.trim_ascii().eq_ignore_ascii_case(b"text/event-stream")
}
