//! Events as they come, or lines of JSON.
//!
//! One event and one chunk are held, however long the stream is. After an error, or the end, the
//! connection is let go and nothing follows. Dropping the stream closes the connection.

use crate::runtime::call::accept::Accept;
use crate::runtime::call::exchange::Reply;
use crate::runtime::error::{Error, StreamError, StreamErrorKind};
use crate::runtime::http::sse::{Decoder, Frame};
use crate::runtime::json::decode::DecodeFailure;
// part: json-lines
use crate::runtime::json::message::without_position;
use crate::runtime::json::value::Json;
// part: json-lines
use crate::runtime::response::download::line_too_large;
use crate::runtime::response::kind::{Response, does_not_decode};
use crate::runtime::response::source::Source;
use crate::runtime::union::event::Event;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

// part: events
/// The kind of a response that is a stream of events.
pub struct Events<T>(PhantomData<fn() -> T>);

// part: events
impl<T: Event> Response for Events<T> {
    type Output = EventStream<T>;
    const ACCEPT: Accept = Accept::Events;

    fn read(reply: Reply) -> Result<EventStream<T>, Error> {
        Ok(EventStream::new(reply))
    }
}

// part: text-events
/// The kind of a response that is a stream of events whose data are text.
#[derive(Debug)]
pub enum TextEvents {}

// part: text-events
impl Response for TextEvents {
    type Output = EventStream<String>;
    const ACCEPT: Accept = Accept::Events;

    fn read(reply: Reply) -> Result<EventStream<String>, Error> {
        Ok(EventStream { is_text: true, ..EventStream::new(reply) })
    }
}

// part: json-lines
/// The kind of a response that is a stream of values as JSON, one in each line.
pub struct JsonLines<T>(PhantomData<fn() -> T>);

// part: json-lines
impl<T: Event> Response for JsonLines<T> {
    type Output = EventStream<T>;
    const ACCEPT: Accept = Accept::Lines;

    fn read(reply: Reply) -> Result<EventStream<T>, Error> {
        let decoder = Decoder::of_lines(reply.call.client.shared.max_event_size);
        Ok(EventStream { decoder, ..EventStream::new(reply) })
    }
}

/// A stream of events, each given out as soon as it has come.
#[must_use = "a stream does nothing until it is polled"]
pub struct EventStream<T> {
    pub(crate) source: Source,
    decoder: Decoder,
    // part: text-events
    /// The data of the events are not JSON.
    is_text: bool,
    event: PhantomData<fn() -> T>,
}

impl<T> EventStream<T> {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.source.status
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.source.headers
    }
}

impl<T: Event> EventStream<T> {
    pub(crate) fn new(reply: Reply) -> Self {
        let decoder = Decoder::new(reply.call.client.shared.max_event_size);
        Self {
            source: Source::new(reply),
            decoder,
            // part: text-events
            is_text: false,
            event: PhantomData,
        }
    }

    /// Returns the next event; `None` after the last.
    ///
    /// # Errors
    /// If the stream fails, reports an error, or has an event that cannot be decoded.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| self.poll(cx)).await
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        while self.source.is_open() {
            let ended = match self.decoder.next_frame() {
                // part: text-events
                Ok(Some(frame)) if self.is_text && !frame.data.is_empty() => {
                    match read_text(&self.source, &frame) {
                        Some(Ok(event)) => return Poll::Ready(Some(Ok(event))),
                        ended => ended,
                    }
                }
                Ok(Some(frame)) if frame.is_blank() => continue,
                Ok(Some(frame)) => match read_frame(&self.source, &frame) {
                    Some(Ok(event)) => return Poll::Ready(Some(Ok(event))),
                    ended => ended,
                },
                // part: json-lines
                Err(error) if error.is_line() => Some(Err(line_too_large(&self.source))),
                Err(_) => Some(Err(too_large(&self.source))),
                Ok(None) => match ready!(self.source.poll_data(cx)) {
                    Some(Ok(data)) => {
                        self.decoder.feed(data);
                        continue;
                    }
                    Some(Err(error)) => Some(Err(error)),
                    // part: text-events
                    None if self.is_text => {
                        self.decoder.end().and_then(|frame| read_text(&self.source, &frame))
                    }
                    None => {
                        self.decoder.end().and_then(|frame| read_last_frame(&self.source, &frame))
                    }
                },
            };
            self.source.close();
            return Poll::Ready(ended);
        }
        Poll::Ready(None)
    }
}

/// The event in a frame; none if the frame ends the stream.
fn read_frame<T: Event>(source: &Source, frame: &Frame<'_>) -> Option<Result<T, Error>> {
    if frame.data.trim() == "[DONE]" {
        return None;
    }
    let event = match frame.event {
        "error" => T::from_error_event(frame.data),
        name => match T::from_event(name, frame.data) {
            Ok(event) => Some(event),
            Err(error) => return Some(Err(event_does_not_decode(source, &error, frame))),
        },
    };
    let event = event.filter(|event| !event.is_error());
    Some(event.ok_or_else(|| failed(source, StreamErrorKind::Reported, frame)))
}

// part: text-events
/// The same for a frame whose data is text.
fn read_text<T: Event>(source: &Source, frame: &Frame<'_>) -> Option<Result<T, Error>> {
    if frame.data.trim() == "[DONE]" {
        return None;
    }
    let event = T::from_text(frame.data).filter(|_| frame.event != "error");
    Some(event.ok_or_else(|| failed(source, StreamErrorKind::Reported, frame)))
}

/// The same for a frame that the end of the stream cuts off. It is whole if it can be read: then
/// only the end of its line, or the empty line behind it, is missing.
fn read_last_frame<T: Event>(source: &Source, frame: &Frame<'_>) -> Option<Result<T, Error>> {
    // part: json-lines
    if frame.line.is_some() {
        return read_frame(source, frame);
    }
    let is_whole = frame.event == "error"
        || frame.data.trim() == "[DONE]"
        || frame.data.parse::<Json>().is_ok();
    match read_frame(source, frame) {
        Some(Err(Error::Stream(error))) if !frame.is_blank() => Some(Err(Error::Stream(error))),
        None => None,
        Some(Ok(event)) if is_whole => Some(Ok(event)),
        Some(_) => Some(Err(failed(source, StreamErrorKind::EndedWithinEvent, frame))),
    }
}

fn too_large(source: &Source) -> Error {
    let limit = source.call.client.shared.max_event_size;
    let kind = StreamErrorKind::EventTooLarge(limit);
    StreamError::new(source.call.origin(), kind, "", "").into()
}

fn failed(source: &Source, kind: StreamErrorKind, frame: &Frame<'_>) -> Error {
    StreamError::new(source.call.origin(), kind, frame.event, frame.data).into()
}

fn event_does_not_decode(source: &Source, error: &serde_json::Error, frame: &Frame<'_>) -> Error {
    let message = format!("an event of the stream: {error}");
    // part: json-lines
    let message = match frame.line {
        Some(number) => format!("line {number}: {}", without_position(error)),
        None => message,
    };
    let failure = DecodeFailure::of_whole(message);
    does_not_decode(&source.call, source.status, failure, frame.data.as_bytes())
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

// part: events
impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Events")
    }
}

// part: json-lines
impl<T> fmt::Debug for JsonLines<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JsonLines")
    }
}
