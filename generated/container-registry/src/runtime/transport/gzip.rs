// @generated: a copy of codegen/runtime/src/runtime/transport/gzip.rs: edit that instead of this.

//! Responses compressed with gzip, or with deflate by servers that do not ask.
//!
//! gzip is offered for responses that are read whole, unless the caller speaks of encodings itself;
//! output is handed on in pieces of bounded size, however well it was compressed.

use crate::runtime::transport::response_body::ResponseBody;
use crate::runtime::transport::{TransportError, TransportErrorKind, Unoffered, is_for_events};
use bytes::{Buf, Bytes};
use flate2::write::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};
use http::Method;
use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, Entry, HeaderValue};
use http_body::{Body as HttpBody, Frame};
use std::io::{self, Write};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The treatment of a compressed response.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Compressed {
    Undone,
    Kept,
}

/// Offers the server to compress, unless it should not.
pub(super) fn offer<B>(request: &mut http::Request<B>) -> Compressed {
    // The head alone is to be as it is: what it says of a body is not undone.
    if request.method() == Method::HEAD {
        return Compressed::Kept;
    }
    let is_offered =
        !is_for_events(request.headers()) && request.extensions().get::<Unoffered>().is_none();
    match request.headers_mut().entry(ACCEPT_ENCODING) {
        Entry::Occupied(_) => return Compressed::Kept,
        Entry::Vacant(place) if is_offered => {
            place.insert(HeaderValue::from_static("gzip"));
        }
        // A server that compresses all the same is understood.
        Entry::Vacant(_) => {}
    }
    Compressed::Undone
}

/// The response as it was before it was compressed.
pub(super) fn undo<B>(response: http::Response<B>) -> http::Response<ResponseBody>
where
    B: HttpBody<Data = Bytes, Error = TransportError> + Send + Unpin + 'static,
{
    let (mut head, body) = response.into_parts();
    let encoding = head.headers.get(CONTENT_ENCODING).and_then(Encoding::of);
    // A head without a body may still say how the body would have been encoded.
    let Some(encoding) = encoding.filter(|_| !body.is_end_stream()) else {
        return http::Response::from_parts(head, ResponseBody::new(body));
    };
    head.headers.remove(CONTENT_ENCODING);
    head.headers.remove(CONTENT_LENGTH);
    let inflating = Inflating { body, input: Bytes::new(), state: State::Unread(encoding) };
    http::Response::from_parts(head, ResponseBody::new(inflating))
}

#[derive(Clone, Copy)]
enum Encoding {
    Gzip,
    Deflate,
}

impl Encoding {
    fn of(value: &HeaderValue) -> Option<Self> {
        let is = |name: &[u8]| value.as_bytes().eq_ignore_ascii_case(name);
        if is(b"gzip") || is(b"x-gzip") {
            Some(Self::Gzip)
        } else {
            is(b"deflate").then_some(Self::Deflate)
        }
    }

    /// The decoder of a body that begins with these bytes. What HTTP calls deflate is deflate
    /// within zlib, and some servers leave the zlib out.
    fn decoder(self, start: &[u8]) -> Decoder {
        const DEFLATE: u8 = 8;
        match self {
            Self::Gzip => Decoder::Gzip(MultiGzDecoder::new(Vec::new())),
            Self::Deflate if start.first().is_none_or(|byte| byte & 0x0f == DEFLATE) => {
                Decoder::Zlib(ZlibDecoder::new(Vec::new()))
            }
            Self::Deflate => Decoder::Deflate(DeflateDecoder::new(Vec::new())),
        }
    }
}

enum Decoder {
    Gzip(MultiGzDecoder<Vec<u8>>),
    Zlib(ZlibDecoder<Vec<u8>>),
    Deflate(DeflateDecoder<Vec<u8>>),
}

impl Decoder {
    /// Decompresses the input.
    fn push(&mut self, input: &[u8]) -> io::Result<Vec<u8>> {
        fn all<W: Write>(decoder: &mut W, input: &[u8]) -> io::Result<()> {
            decoder.write_all(input)?;
            decoder.flush()
        }
        let output = match self {
            Self::Gzip(decoder) => all(decoder, input).map(|()| decoder.get_mut()),
            Self::Zlib(decoder) => all(decoder, input).map(|()| decoder.get_mut()),
            Self::Deflate(decoder) => all(decoder, input).map(|()| decoder.get_mut()),
        };
        output.map(std::mem::take)
    }

    /// Returns the rest; an error if the body broke off.
    fn finish(self) -> io::Result<Vec<u8>> {
        match self {
            Self::Gzip(decoder) => decoder.finish(),
            Self::Zlib(decoder) => decoder.finish(),
            Self::Deflate(decoder) => decoder.finish(),
        }
    }
}

struct Inflating<B> {
    body: B,
    input: Bytes,
    state: State,
}

enum State {
    Unread(Encoding),
    Reading(Box<Decoder>),
    Ended,
}

impl<B> HttpBody for Inflating<B>
where
    B: HttpBody<Data = Bytes, Error = TransportError> + Unpin,
{
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        // A kilobyte becomes a megabyte at most.
        const STEP: usize = 1024;
        let this = self.get_mut();
        while !matches!(this.state, State::Ended) {
            if this.input.is_empty() {
                match ready!(Pin::new(&mut this.body).poll_frame(cx)) {
                    Some(Ok(frame)) => match frame.into_data() {
                        Ok(data) => this.input = data,
                        Err(trailers) => return Poll::Ready(Some(Ok(trailers))),
                    },
                    Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                    None => {
                        let state = std::mem::replace(&mut this.state, State::Ended);
                        // Nothing at all was not compressed. Over HTTP/2 this is how a head without
                        // a body may come.
                        let State::Reading(decoder) = state else { return Poll::Ready(None) };
                        return Poll::Ready(rest_frame(decoder.finish().map_err(broken)));
                    }
                }
                continue;
            }
            let decoder = match &mut this.state {
                State::Reading(decoder) => decoder,
                State::Unread(encoding) => {
                    this.state = State::Reading(Box::new(encoding.decoder(&this.input)));
                    continue;
                }
                State::Ended => break,
            };
            let step = this.input.len().min(STEP);
            match decoder.push(&this.input[..step]) {
                Err(error) => {
                    this.state = State::Ended;
                    return Poll::Ready(Some(Err(broken(error))));
                }
                Ok(output) => {
                    this.input.advance(step);
                    if !output.is_empty() {
                        return Poll::Ready(Some(Ok(Frame::data(Bytes::from(output)))));
                    }
                }
            }
        }
        Poll::Ready(None)
    }
}

fn rest_frame(
    rest: Result<Vec<u8>, TransportError>,
) -> Option<Result<Frame<Bytes>, TransportError>> {
    match rest {
        Ok(rest) if rest.is_empty() => None,
        Ok(rest) => Some(Ok(Frame::data(Bytes::from(rest)))),
        Err(error) => Some(Err(error)),
    }
}

fn broken(error: io::Error) -> TransportError {
    TransportError::new(TransportErrorKind::ConnectionAborted, error)
}
