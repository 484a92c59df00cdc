//! What the elements of a union add up to: the answer that a stream of events is.
//!
//! An element goes into one part of the answer or is kept beside them; none is lost.

use crate::runtime::error::Error;
use crate::runtime::response::stream::EventStream;
use crate::runtime::union::event::Event;
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::ops::Deref;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// Events that add up to an answer.
pub trait Collect: Event {
    /// What they add up to.
    type Answer: Default + Send + 'static;

    /// Adds the event to those before it.
    fn add_to(self, answer: &mut Self::Answer);

    /// What the event has of the answer's text.
    fn text(self) -> Option<Fragment>;
}

/// What an event has of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fragment {
    /// What comes next.
    Piece(String),
    /// All pieces since the last whole once more, or the text at once where there were none.
    Whole(String),
}

/// Text that came in pieces, and perhaps once more as a whole. It reads like a `str`.
#[derive(Clone, Debug, Default)]
pub struct Transcript {
    text: String,
    /// How much of it has come as a whole.
    settled: usize,
}

impl Transcript {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Adds what comes next.
    pub fn push_piece(&mut self, piece: &str) {
        self.text.push_str(piece);
    }

    /// Puts a whole in place of the pieces since the last one.
    pub fn push_whole(&mut self, whole: &str) {
        self.text.truncate(self.settled);
        self.text.push_str(whole);
        self.settled = self.text.len();
    }
}

impl Deref for Transcript {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

/// The texts are compared, not how they came.
impl PartialEq for Transcript {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl PartialEq<str> for Transcript {
    fn eq(&self, other: &str) -> bool {
        self.text == other
    }
}

impl PartialEq<&str> for Transcript {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}

impl PartialEq<String> for Transcript {
    fn eq(&self, other: &String) -> bool {
        self.text == *other
    }
}

impl From<Transcript> for String {
    fn from(transcript: Transcript) -> Self {
        transcript.text
    }
}

impl fmt::Display for Transcript {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}

/// A call, and what answered it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Answered<C, R> {
    /// The call.
    pub call: C,
    /// What answered it; none if nothing has.
    pub result: Option<R>,
}

impl<C, R> Answered<C, R> {
    /// A call that nothing has answered.
    pub fn new(call: C) -> Self {
        Self { call, result: None }
    }
}

/// Gives a result to the first call that it belongs to and that has none; else gives it back.
pub fn answer<C, R>(
    calls: &mut [Answered<C, R>],
    result: R,
    belong: impl Fn(&C, &R) -> bool,
) -> Option<R> {
    match calls.iter_mut().find(|it| it.result.is_none() && belong(&it.call, &result)) {
        Some(answered) => {
            answered.result = Some(result);
            None
        }
        None => Some(result),
    }
}

impl<T: Collect> EventStream<T> {
    /// What the rest of the stream adds up to.
    ///
    /// # Errors
    /// If the stream ends with an error, or reports one. Then what came before it is gone: to keep that, take the events one
    /// by one and extend an answer with each.
    pub async fn answer(mut self) -> Result<T::Answer, Error> {
        let mut answer = T::Answer::default();
        while let Some(event) = self.next().await {
            event?.add_to(&mut answer);
        }
        Ok(answer)
    }

    /// The text of the answer alone, piece by piece. All other events are passed over, but for those that report an error: they
    /// end the text with it.
    pub fn text(self) -> TextStream<T> {
        TextStream { events: self, has_pieces: false }
    }
}

/// The text of an answer, piece by piece, each given out as soon as it has come.
#[must_use = "a stream does nothing until it is polled"]
pub struct TextStream<T> {
    pub(crate) events: EventStream<T>,
    /// Pieces have come since the last whole, which is then nothing new.
    has_pieces: bool,
}

impl<T: Collect> TextStream<T> {
    /// The next piece; none after the last.
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
