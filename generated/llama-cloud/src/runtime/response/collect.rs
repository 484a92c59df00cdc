// @generated: a copy of codegen/runtime/src/runtime/response/collect.rs: edit that instead of this.

//! Aggregates of a stream of events.
//!
//! An event goes into one field of its aggregate, or is kept beside the others; none is lost.

use crate::runtime::error::Error;
use crate::runtime::response::stream::EventStream;
use crate::runtime::union::event::Event;
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::ops::Deref;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// Events that are collected into an aggregate.
pub trait Collect: Event {
    /// The aggregate.
    type Aggregate: Default + Send + 'static;

    /// Adds the event to the aggregate of those before it.
    fn add_to(self, aggregate: &mut Self::Aggregate);

    /// Returns the text of the event, if it has any.
    fn text(self) -> Option<Fragment>;
}

/// The text of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fragment {
    /// The next piece of the text.
    Piece(String),
    /// A repetition of all pieces since the last whole, or the text at once if there were none.
    Whole(String),
}

/// Text that came in pieces, and perhaps once more as a whole. It reads like a `str`.
#[derive(Clone, Debug, Default)]
pub struct AggregatedText {
    text: String,
    /// The length of the text that has come as a whole.
    settled: usize,
}

impl AggregatedText {
    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Adds the next piece.
    pub fn push_piece(&mut self, piece: &str) {
        self.text.push_str(piece);
    }

    /// Replaces the pieces since the last whole by this one.
    pub fn push_whole(&mut self, whole: &str) {
        self.text.truncate(self.settled);
        self.text.push_str(whole);
        self.settled = self.text.len();
    }
}

impl Deref for AggregatedText {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

/// The texts are compared, not how they came.
impl PartialEq for AggregatedText {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl PartialEq<str> for AggregatedText {
    fn eq(&self, other: &str) -> bool {
        self.text == other
    }
}

impl PartialEq<&str> for AggregatedText {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}

impl PartialEq<String> for AggregatedText {
    fn eq(&self, other: &String) -> bool {
        self.text == *other
    }
}

impl From<AggregatedText> for String {
    fn from(aggregated: AggregatedText) -> Self {
        aggregated.text
    }
}

impl fmt::Display for AggregatedText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}

/// A call, and its result.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallWithResult<C, R> {
    /// The call.
    pub call: C,
    /// The result, if it has come.
    pub result: Option<R>,
}

impl<C, R> CallWithResult<C, R> {
    /// Creates a call without a result.
    pub fn new(call: C) -> Self {
        Self { call, result: None }
    }
}

/// Assigns a result to the first call that it belongs to and that has none; returns it if there is
/// no such call.
pub fn assign<C, R>(
    calls: &mut [CallWithResult<C, R>],
    result: R,
    belong: impl Fn(&C, &R) -> bool,
) -> Option<R> {
    match calls.iter_mut().find(|it| it.result.is_none() && belong(&it.call, &result)) {
        Some(call) => {
            call.result = Some(result);
            None
        }
        None => Some(result),
    }
}

impl<T: Collect> EventStream<T> {
    /// Reads the rest of the stream into an aggregate.
    ///
    /// # Errors
    /// If the stream ends with an error, or reports one. The events before it are lost then: to
    /// keep them, take the events one by one and extend an aggregate with each.
    pub async fn answer(mut self) -> Result<T::Aggregate, Error> {
        let mut aggregate = T::Aggregate::default();
        while let Some(event) = self.next().await {
            event?.add_to(&mut aggregate);
        }
        Ok(aggregate)
    }

    /// Returns the text of the events alone, piece by piece. All other events are skipped, except
    /// those that report an error: they end the text with it.
    pub fn text(self) -> TextStream<T> {
        TextStream { events: self, has_pieces: false }
    }
}

/// The text of a stream of events, each piece as soon as it has come.
#[must_use = "a stream does nothing until it is polled"]
pub struct TextStream<T> {
    pub(crate) events: EventStream<T>,
    /// Whether pieces have come since the last whole, which then repeats them.
    has_pieces: bool,
}

impl<T: Collect> TextStream<T> {
    /// Returns the next piece; `None` after the last.
    ///
    /// # Errors
    /// If the stream fails, reports an error, or has an event that cannot be decoded.
    pub async fn next(&mut self) -> Option<Result<String, Error>> {
        poll_fn(|cx| self.poll(cx)).await
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<String, Error>>> {
        loop {
            let event = match ready!(Pin::new(&mut self.events).poll_next(cx)) {
                Some(Ok(event)) => event,
                ended => return Poll::Ready(ended.and_then(Result::err).map(Err)),
            };
            match event.text() {
                None => {}
                Some(Fragment::Piece(piece)) => {
                    self.has_pieces = true;
                    return Poll::Ready(Some(Ok(piece)));
                }
                Some(Fragment::Whole(whole)) => {
                    let is_known = std::mem::take(&mut self.has_pieces);
                    if !is_known {
                        return Poll::Ready(Some(Ok(whole)));
                    }
                }
            }
        }
    }
}

impl<T: Collect> Stream for TextStream<T> {
    type Item = Result<String, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

impl<T> fmt::Debug for TextStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TextStream")
    }
}
