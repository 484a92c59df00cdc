// @generated: a copy of codegen/runtime/src/runtime/call/exchange.rs: edit that instead of this.

//! One call, as it is carried out: its attempts, and what becomes of the response.
//!
//! Nothing here depends on the type of the response, so it is compiled once. Nothing is retried
//! once the head of a stream has come.

use crate::runtime::call::Call;
use crate::runtime::call::accept::{Accept, Take};
use crate::runtime::call::attempt::{Success, attempt};
use crate::runtime::call::outcome::failed;
use crate::runtime::call::retry::retry;
use crate::runtime::call::trace;
use crate::runtime::error::Error;
use crate::runtime::transport::executor;
use crate::runtime::transport::response_body::ResponseBody;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
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

