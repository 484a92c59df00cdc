// @generated: a copy of codegen/runtime/src/runtime/response/source.rs: edit that instead of this.

//! The body of a response that is read while it comes: bytes, one after the other, and what ends
//! them.
//!
//! Nothing is retried here. After an error, or the end, the connection is let go; the time that the
//! server may be silent counts while somebody waits.

use crate::runtime::call::Call;
use crate::runtime::call::exchange::Reply;
use crate::runtime::call::outcome::{timed_out, transport_failed};
use crate::runtime::call::trace;
use crate::runtime::error::{Error, TimeoutPhase};
use crate::runtime::transport::executor;
use crate::runtime::transport::response_body::ResponseBody;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use http_body::Body as _;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::time::{Instant, Sleep};

/// The source of the bytes. It does not depend on their meaning, so it is compiled once.
pub(crate) struct Source {
    pub(crate) call: Box<Call>,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) retries: u32,
    /// None once the body has ended, or was dropped.
    body: Option<ResponseBody>,
    silence: Option<Silence>,
    /// It was opened by `.await`, so its connection and its timer belong to that runtime.
    #[cfg(feature = "blocking")]
    pub(crate) is_awaited: bool,
    /// The number of chunks since the last that was waited for.
    in_a_row: u32,
}

/// The most chunks that are taken before others get their turn: a body that has bytes at all times
/// would keep its task for ever.
const MOST_IN_A_ROW: u32 = 64;

/// The time for which the server may be silent.
struct Silence {
    limit: Duration,
    deadline: Pin<Box<Sleep>>,
    is_counting: bool,
}

impl Source {
    pub(crate) fn new(reply: Reply) -> Self {
        let silence = reply.call.timeout().map(|limit| Silence {
            limit,
            deadline: Box::pin(tokio::time::sleep(limit)),
            is_counting: false,
        });
        Self {
            call: reply.call,
            status: reply.status,
            headers: reply.headers,
            retries: reply.retries,
            body: reply.stream,
            silence,
            #[cfg(feature = "blocking")]
            is_awaited: !executor::is_waiting(),
            in_a_row: 0,
        }
    }

    /// Whether more may come.
    pub(crate) fn is_open(&self) -> bool {
        self.body.is_some()
    }

    /// Lets the connection go.
    pub(crate) fn close(&mut self) {
        self.body = None;
    }

    /// The next bytes, never none at all; nothing at the end.
    pub(crate) fn poll_data(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        if self.is_open()
            && let Err(error) = executor::check()
        {
            self.close();
            return Poll::Ready(Some(Err(error)));
        }
        if self.in_a_row >= MOST_IN_A_ROW {
            self.in_a_row = 0;
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        let next = self.poll_frame(cx);
        self.in_a_row = if next.is_pending() { 0 } else { self.in_a_row + 1 };
        let next = ready!(next);
        match &next {
            Some(Ok(_)) => return Poll::Ready(next),
            Some(Err(error)) => trace::stream_broke(&self.call, error),
            None if self.is_open() => trace::stream_ended(&self.call),
            None => {}
        }
        self.close();
        Poll::Ready(next)
    }

    fn poll_frame(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            let Some(body) = &mut self.body else { return Poll::Ready(None) };
            match Pin::new(body).poll_frame(cx) {
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Ready(Some(Err(error))) => {
                    return Poll::Ready(Some(Err(transport_failed(
                        &self.call,
                        Some(self.status),
                        self.retries,
                        error,
                    ))));
                }
                Poll::Ready(Some(Ok(frame))) => {
                    if let Some(silence) = &mut self.silence {
                        silence.is_counting = false;
                    }
                    // Trailers say nothing that anybody asked for.
                    if let Ok(data) = frame.into_data()
                        && !data.is_empty()
                    {
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
                Poll::Pending => {
                    let Some(silence) = &mut self.silence else { return Poll::Pending };
                    ready!(silence.poll_end(cx));
                    let limit = Some(silence.limit);
                    let (status, phase) = (Some(self.status), TimeoutPhase::Body);
                    let error = timed_out(&self.call, status, self.retries, phase, limit);
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }
}

impl Silence {
    fn poll_end(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        if !self.is_counting {
            self.is_counting = true;
            // A limit beyond what the clock can say is none.
            match Instant::now().checked_add(self.limit) {
                Some(deadline) => self.deadline.as_mut().reset(deadline),
                None => return Poll::Pending,
            }
        }
        self.deadline.as_mut().poll(cx)
    }
}
