// @generated: a copy of codegen/runtime/src/runtime/response/download.rs: edit that instead of this.

//! A response whose body the caller reads, as it comes and as it is.
//!
//! The head has come and its status is one of success; the body is not looked at. Dropping it
//! closes the connection.

use crate::runtime::call::exchange::Reply;
use crate::runtime::call::outcome::too_large;
use crate::runtime::error::Error;
use crate::runtime::json::decode::DecodeFailure;
use crate::runtime::response::kind::does_not_decode;
use crate::runtime::response::source::Source;
use bytes::{Buf, Bytes, BytesMut};
use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use memchr::memchr2;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// A response whose body is still to be read. It is a `Stream` of the body's bytes as they come.
#[must_use = "the body is still to be read"]
pub struct StreamedResponse {
    pub(crate) source: Source,
}

impl StreamedResponse {
    pub(crate) fn new(reply: Reply) -> Self {
        Self { source: Source::new(reply) }
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.source.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.source.headers
    }

    /// Returns the number of retries.
    pub fn retries(&self) -> u32 {
        self.source.retries
    }

    /// Returns the next bytes of the body; `None` after the last, or after an error.
    ///
    /// # Errors
    /// If the call fails, or the connection breaks or times out within the body.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|cx| self.source.poll_data(cx)).await
    }

    /// The rest of the body.
    ///
    /// # Errors
    /// [`Error::Connection`] or [`Error::Timeout`] if it breaks off, and [`Error::Decode`] if it is
    /// larger than the client's `max_response_size`.
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let limit = self.source.call.client.shared.max_response_size;
        let mut body = BytesMut::new();
        while let Some(data) = self.next().await {
            let data = data?;
            if (body.len() + data.len()) as u64 > limit {
                return Err(too_large(&self.source.call, self.status(), limit));
            }
            body.extend_from_slice(&data);
        }
        Ok(body.freeze())
    }

    /// The body's lines as they come, without their ends, which are LF, CR or both. Bytes that are
    /// not UTF-8 are replaced. No line may be larger than the client's `max_event_size`.
    pub fn lines(self) -> Lines {
        Lines { source: self.source, chunk: Bytes::new(), line: Vec::new(), after_cr: false }
    }
}

impl Stream for StreamedResponse {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().source.poll_data(cx)
    }
}

impl fmt::Debug for StreamedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamedResponse")
            .field("status", &self.source.status)
            .finish_non_exhaustive()
    }
}

/// The lines of a body. What follows the last line end is not a line: the body may have broken off
/// there.
#[must_use = "a stream does nothing until it is polled"]
pub struct Lines {
    pub(crate) source: Source,
    /// The rest of the bytes that came.
    chunk: Bytes,
    /// The start of a line whose end has not come.
    line: Vec<u8>,
    /// A line ended with CR: an LF that follows belongs to it.
    after_cr: bool,
}

impl Lines {
    /// Returns the next line; `None` after the last, or after an error.
    ///
    /// # Errors
    /// If the download fails, or a line is larger than `max_event_size`.
    pub async fn next(&mut self) -> Option<Result<String, Error>> {
        poll_fn(|cx| self.poll(cx)).await
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<String, Error>>> {
        loop {
            if self.chunk.is_empty() {
                match ready!(self.source.poll_data(cx)) {
                    Some(Ok(data)) => self.chunk = data,
                    ended => return Poll::Ready(ended.and_then(Result::err).map(Err)),
                }
            }
            if std::mem::take(&mut self.after_cr) && self.chunk[0] == b'\n' {
                self.chunk.advance(1);
                continue;
            }
            let end = memchr2(b'\r', b'\n', &self.chunk);
            let part = self.chunk.split_to(end.unwrap_or(self.chunk.len()));
            let limit = self.source.call.client.shared.max_event_size;
            if self.line.len() + part.len() > limit {
                self.chunk.clear();
                self.source.close();
                return Poll::Ready(Some(Err(line_too_large(&self.source))));
            }
            self.line.extend_from_slice(&part);
            if end.is_some() {
                self.after_cr = self.chunk[0] == b'\r';
                self.chunk.advance(1);
                let line = std::mem::take(&mut self.line);
                let line = String::from_utf8(line)
                    .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
                return Poll::Ready(Some(Ok(line)));
            }
        }
    }
}

pub(crate) fn line_too_large(source: &Source) -> Error {
    let limit = source.call.client.shared.max_event_size;
    let message =
        format!("a line is larger than {limit} bytes, the limit that `max_event_size` sets");
    does_not_decode(&source.call, source.status, DecodeFailure::of_whole(message), &[])
}

impl Stream for Lines {
    type Item = Result<String, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

impl fmt::Debug for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lines")
    }
}
