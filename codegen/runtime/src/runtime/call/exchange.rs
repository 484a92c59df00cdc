//! One call, as it is carried out: its attempts, and what becomes of the answer.
//!
//! Nothing here depends on the type of the answer, so it is compiled once. Nothing is retried once the head of a stream has
//! come.

use crate::runtime::call::Call;
use crate::runtime::call::accept::{Accept, Take};
use crate::runtime::call::attempt::{Failure, Success, Trouble, attempt};
use crate::runtime::call::retry::{retry, retry_after};
use crate::runtime::call::trace;
use crate::runtime::error::{ApiError, DecodeError, Error};
use crate::runtime::http::redirect::{Unfollowed, shown_location};
use crate::runtime::json::decode::Misfit;
use crate::runtime::transport::body::{self, Body};
use crate::runtime::transport::executor;
use bytes::Bytes;
use http::StatusCode;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::SystemTime;

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
    let span = trace::call(&call);
    // What few calls wait for has a box of its own, so that the future of all others is small.
    Exchange(Box::pin(trace::within(span.clone(), async move {
        let reply = answered(call, accept, take, &span).await?;
        match take {
            Take::EventStream => Box::pin(checked_stream(reply)).await,
            Take::Whole | Take::Head => Ok(reply),
        }
    })))
}

/// The answer of the first attempt that succeeds.
async fn answered(
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
    let Failure { trouble, followed } = match outcome {
        Ok(Success { head, bytes: body, stream, followed }) => {
            let http::response::Parts { status, headers, .. } = head;
            call.followed = followed;
            return Ok(Reply { call, status, headers, body, stream, retries });
        }
        Err(failure) => failure,
    };
    trace::given_up(span, &trouble);
    call.followed = followed;
    Err(match trouble {
        Trouble::Lost(lost) => lost.into_error(&call, retries),
        Trouble::Refused(response, unfollowed) => {
            Box::pin(refused(&call, *response, unfollowed, retries)).await
        }
        Trouble::TooLarge(status, limit) => too_large(&call, status, limit),
    })
}

/// The body of a successful answer is larger than the client takes.
pub(crate) fn too_large(call: &Call, status: StatusCode, limit: u64) -> Error {
    let message =
        format!("the body is larger than {limit} bytes, the limit that `max_response_size` sets");
    let misfit = Misfit { path: String::new(), message };
    DecodeError::new(call.origin(), status, misfit, &[]).into()
}

async fn refused(
    call: &Call,
    response: http::Response<Body>,
    unfollowed: Option<Unfollowed>,
    retries: u32,
) -> Error {
    let (head, body) = response.into_parts();
    let retry_after = retry_after(&head.headers, SystemTime::now());
    let unfollowed = unfollowed.and_then(|reason| unfollowed_redirect(call, &head, reason));
    // However little of the body comes, the status is known.
    let body = body::beginning(body, call.timeout(), body::LARGEST_ERROR).await;
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

/// Where a redirect leads, and why it is not followed. Statuses that may be redirects and have no `Location` are none.
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

/// The reply, if it is a stream of events or does not say what it is.
async fn checked_stream(mut reply: Reply) -> Result<Reply, Error> {
    const EXCERPT: usize = 64 * 1024;
    let encoding = reply.headers.get(CONTENT_ENCODING).map(HeaderValue::as_bytes);
    let encoding = encoding.filter(|encoding| !encoding.eq_ignore_ascii_case(b"identity"));
    let message = if reply.status == StatusCode::NO_CONTENT {
        "a stream of events was expected, and there is no content".to_owned()
    } else if let Some(encoding) = encoding {
        // Read as it is, it would be a stream without events.
        let encoding = String::from_utf8_lossy(encoding);
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
    let body = match reply.stream.take() {
        Some(body) => body::beginning(body, reply.call.timeout(), EXCERPT).await,
        None => Bytes::new(),
    };
    let misfit = Misfit { path: String::new(), message };
    Err(DecodeError::new(reply.call.origin(), reply.status, misfit, &body).into())
}

fn is_event_stream(content_type: &HeaderValue) -> bool {
    let essence = content_type.as_bytes().split(|byte| *byte == b';').next().unwrap_or_default();
    essence.trim_ascii().eq_ignore_ascii_case(b"text/event-stream")
}
