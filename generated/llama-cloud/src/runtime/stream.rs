// @generated: a copy of codegen/runtime/src/stream.rs: edit that instead of this.

//! Events as they come.
//!
//! What is held is one event and one chunk, however long the stream is. After an error, or the end, the connection is let go
//! and nothing follows. Dropping the stream closes the connection.

use super::body::Body;
use super::call::Call;
use super::decode::Misfit;
use super::error::{Error, StreamError, StreamErrorKind, TimeoutError, TimeoutPhase};
use super::event::Event;
use super::exchange::{Reply, broken_stream};
use super::response::does_not_decode;
use super::sse::{Decoder, Frame};
use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use http_body::Body as _;
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::time::{Instant, Sleep};

/// A stream of events, each given out as soon as it has come.
#[must_use = "a stream does nothing until it is polled"]
pub struct EventStream<T> {
    source: Source,
    decoder: Decoder,
    event: PhantomData<fn() -> T>,
}

/// Where the bytes come from. It does not depend on the type of the events, so it is compiled once.
struct Source {
    call: Box<Call>,
    status: StatusCode,
    headers: HeaderMap,
    retries: u32,
    /// None once the stream has ended.
    body: Option<Body>,
    silence: Option<Silence>,
}

/// How long the server may be silent. The time counts while somebody waits.
struct Silence {
    limit: Duration,
    deadline: Pin<Box<Sleep>>,
    is_counting: bool,
}

impl<T> EventStream<T> {
    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        self.source.status
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.source.headers
    }
}

impl<T: Event> EventStream<T> {
    pub(crate) fn new(reply: Reply) -> Self {
        let decoder = Decoder::new(reply.call.client.shared.max_event_size);
        let silence = reply.call.timeout().map(|limit| Silence {
            limit,
            deadline: Box::pin(tokio::time::sleep(limit)),
            is_counting: false,
        });
        let source = Source {
            call: reply.call,
            status: reply.status,
            headers: reply.headers,
            retries: reply.retries,
            body: reply.stream,
            silence,
        };
        Self { source, decoder, event: PhantomData }
    }

    /// The next event; none after the last.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| self.poll(cx)).await
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        while self.source.body.is_some() {
            let ended = match self.decoder.next_frame() {
                Ok(Some(frame)) => match read_frame(&self.source, &frame) {
                    Some(Ok(event)) => return Poll::Ready(Some(Ok(event))),
                    Some(Err(error)) => Some(Err(error)),
                    None => None,
                },
                Err(_) => Some(Err(self.source.too_large())),
                Ok(None) => match ready!(self.source.poll_data(cx)) {
                    Some(Ok(data)) => {
                        self.decoder.feed(data);
                        continue;
                    }
                    Some(Err(error)) => Some(Err(error)),
                    None => None,
                },
            };
            self.source.body = None;
            return Poll::Ready(ended);
        }
        Poll::Ready(None)
    }
}

/// The event in a frame; none if the frame ends the stream.
fn read_frame<T: Event>(source: &Source, frame: &Frame<'_>) -> Option<Result<T, Error>> {
    if frame.data == "[DONE]" {
        return None;
    }
    if frame.event == "error" {
        return Some(T::from_error_event(frame.data).ok_or_else(|| source.reported(frame.data)));
    }
    Some(
        T::from_event(frame.event, frame.data)
            .map_err(|error| source.does_not_decode(&error, frame.data)),
    )
}

impl Source {
    /// The next bytes; none at the end.
    fn poll_data(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            let Some(body) = &mut self.body else { return Poll::Ready(None) };
            match Pin::new(body).poll_frame(cx) {
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Ready(Some(Err(error))) => {
                    return Poll::Ready(Some(Err(broken_stream(
                        &self.call,
                        self.status,
                        self.retries,
                        error,
                    ))));
                }
                Poll::Ready(Some(Ok(frame))) => {
                    if let Some(silence) = &mut self.silence {
                        silence.is_counting = false;
                    }
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
                Poll::Pending => {
                    let Some(silence) = &mut self.silence else { return Poll::Pending };
                    ready!(silence.poll_end(cx));
                    let limit = Some(silence.limit);
                    return Poll::Ready(Some(Err(self.timed_out(limit))));
                }
            }
        }
    }

    fn timed_out(&self, limit: Option<Duration>) -> Error {
        let (operation, status) = (self.call.operation(), Some(self.status));
        TimeoutError { operation, status, retries: self.retries, phase: TimeoutPhase::Body, limit }
            .into()
    }

    fn too_large(&self) -> Error {
        let kind = StreamErrorKind::EventTooLarge(self.call.client.shared.max_event_size);
        StreamError { operation: self.call.operation(), kind, data: String::new() }.into()
    }

    fn reported(&self, data: &str) -> Error {
        let kind = StreamErrorKind::Reported;
        StreamError { operation: self.call.operation(), kind, data: data.to_owned() }.into()
    }

    fn does_not_decode(&self, error: &serde_json::Error, data: &str) -> Error {
        let misfit =
            Misfit { path: String::new(), message: format!("an event of the stream: {error}") };
        does_not_decode(&self.call, self.status, misfit, data.as_bytes())
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

impl<T: Event> Stream for EventStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream").field("status", &self.source.status).finish_non_exhaustive()
    }
}
