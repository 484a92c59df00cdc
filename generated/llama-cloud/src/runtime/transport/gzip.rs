// @generated: a copy of codegen/runtime/src/transport/gzip.rs: edit that instead of this.

//! Answers compressed with gzip.
//!
//! It is offered for answers that are read whole, unless the caller speaks of encodings itself; output is handed on in
//! pieces of bounded size, however well it was compressed.

use super::super::body::Body;
use super::{TransportError, TransportErrorKind};
use bytes::{Buf, Bytes};
use flate2::write::MultiGzDecoder;
use http::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, HeaderValue};
use http_body::{Body as HttpBody, Frame};
use std::io::{self, Write};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// Whether the server was told that it may compress.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Offer {
    Made,
    Withheld,
}

/// Tells the server that it may compress.
pub(super) fn offer(request: &mut http::Request<Bytes>) -> Offer {
    let headers = request.headers_mut();
    // A compressed stream of events comes when the compressor has enough of them.
    let is_stream = headers.get(ACCEPT).is_some_and(|accept| accept == "text/event-stream");
    if is_stream || headers.contains_key(ACCEPT_ENCODING) {
        return Offer::Withheld;
    }
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
    Offer::Made
}

/// The answer as it was before it was compressed.
pub(super) fn undo<B>(response: http::Response<B>) -> http::Response<Body>
where
    B: HttpBody<Data = Bytes, Error = TransportError> + Send + Unpin + 'static,
{
    let (mut head, body) = response.into_parts();
    let is_gzip = head.headers.get(CONTENT_ENCODING).is_some_and(|encoding| {
        encoding.as_bytes().eq_ignore_ascii_case(b"gzip")
            || encoding.as_bytes().eq_ignore_ascii_case(b"x-gzip")
    });
    // A head without a body may still say how the body would have been encoded.
    if !is_gzip || body.is_end_stream() {
        return http::Response::from_parts(head, Body::new(body));
    }
    head.headers.remove(CONTENT_ENCODING);
    head.headers.remove(CONTENT_LENGTH);
    let inflating =
        Inflating { body, input: Bytes::new(), decoder: Some(MultiGzDecoder::new(Vec::new())) };
    http::Response::from_parts(head, Body::new(inflating))
}

struct Inflating<B> {
    body: B,
    input: Bytes,
    /// None once the end was reached.
    decoder: Option<MultiGzDecoder<Vec<u8>>>,
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
        loop {
            let Some(decoder) = &mut this.decoder else { return Poll::Ready(None) };
            if this.input.is_empty() {
                match ready!(Pin::new(&mut this.body).poll_frame(cx)) {
                    Some(Ok(frame)) => match frame.into_data() {
                        Ok(data) => this.input = data,
                        Err(trailers) => return Poll::Ready(Some(Ok(trailers))),
                    },
                    Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                    None => {
                        let finished = this.decoder.take().map(MultiGzDecoder::finish);
                        return Poll::Ready(
                            finished.and_then(|rest| rest_frame(rest.map_err(broken))),
                        );
                    }
                }
                continue;
            }
            let step = this.input.len().min(STEP);
            if let Err(error) =
                decoder.write_all(&this.input[..step]).and_then(|()| decoder.flush())
            {
                this.decoder = None;
                return Poll::Ready(Some(Err(broken(error))));
            }
            this.input.advance(step);
            let output = std::mem::take(decoder.get_mut());
            if !output.is_empty() {
                return Poll::Ready(Some(Ok(Frame::data(Bytes::from(output)))));
            }
        }
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
    TransportError::new(TransportErrorKind::Broken, error)
}
