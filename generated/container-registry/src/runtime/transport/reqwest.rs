// @generated: a copy of codegen/runtime/src/runtime/transport/reqwest.rs: edit that instead of this.

//! A transport over a `reqwest::Client` of the caller's own.
//!
//! Nothing is sent other than as it is written: reqwest parses and so normalises URLs, and a target
//! that would be changed by that is rejected. Whatever the client does by itself, it does below the
//! contract.

use crate::runtime::http::body::Body;
use crate::runtime::transport::response_body::ResponseBody;
use crate::runtime::transport::unprocessed::is_unprocessed;
use crate::runtime::transport::{
    SendFuture, Transport, TransportError, TransportErrorKind, announce_no_body, is_for_events,
};
use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, HeaderValue};
use http_body::{Frame, SizeHint};
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A transport over a caller's own client, for its proxies, its certificates or its connections.
///
/// The client does what it is set up for, and this cannot be changed from here:
///
/// - **Redirects**: build it with `redirect::Policy::none()`. By default it follows them by itself,
///   before this crate sees them, and takes bodies, and keys in headers other than `Authorization`,
///   to other origins.
/// - **Timeouts**: its `timeout` is for the response as a whole, so it ends long streams; its
///   `read_timeout` does not. Either is reported as a timeout. The timeouts of this crate hold as
///   well. Its `connect_timeout` is reported as a failure to connect; that of this crate's builder
///   is for the default transport only.
/// - **Headers**: its default headers are added where the request has none of the name, at every
///   origin. So it sends `Accept: */*` even where that header was taken away.
/// - **Cookies**: it keeps and sends them if it has a cookie store.
/// - **Compression**: it offers and undoes what it was built with, which is nothing unless some
///   crate in your build turns reqwest's `gzip` on, or another such feature. For streams of events
///   it offers none.
///
/// A few targets cannot be sent through reqwest as they are written, such as one with an apostrophe
/// in its query or with the segment `%2e%2e`. They are rejected as
/// [`TransportErrorKind::Unsupported`]. What this crate encodes is never among them; a path that
/// you write, and the target of a redirect, can be.
#[derive(Clone)]
pub struct ReqwestTransport(reqwest::Client);

impl ReqwestTransport {
    /// Sends by this client. Build it with `redirect::Policy::none()`.
    pub fn new(client: reqwest::Client) -> Self {
        Self(client)
    }
}

/// The client's own would show the values of its default headers.
impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReqwestTransport")
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: http::Request<Body>) -> SendFuture {
        let client = self.0.clone();
        Box::pin(async move {
            let request = to_the_letter(request)?;
            let response: http::Response<reqwest::Body> =
                client.execute(request).await.map_err(in_sending)?.into();
            Ok(response.map(|body| ResponseBody::new(Download(body))))
        })
    }
}

/// The request as reqwest has it; an error if that is another one.
fn to_the_letter(mut request: http::Request<Body>) -> Result<reqwest::Request, TransportError> {
    announce_no_body(&mut request);
    let headers = request.headers_mut();
    if is_for_events(headers) && !headers.contains_key(ACCEPT_ENCODING) {
        // Without a word of it a client that can undo compression offers that.
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    }
    let asked = request.uri().clone();
    let request = reqwest::Request::try_from(request.map(|body| match body.as_only_chunk() {
        Some(bytes) => reqwest::Body::from(bytes.clone()),
        None => reqwest::Body::wrap(body),
    }))
    .map_err(failure)?;
    let url = request.url();
    if (url.path(), url.query()) != (asked.path(), asked.query()) {
        // The target itself is not shown: a key may be in it.
        return Err(TransportError::new(
            TransportErrorKind::Unsupported,
            "reqwest would change the target: a segment of dots, or a character that it encodes, is in it",
        ));
    }
    Ok(request)
}

/// A failure before the head of the response.
fn in_sending(error: reqwest::Error) -> TransportError {
    if is_unprocessed(&error) {
        return TransportError::new(TransportErrorKind::Unprocessed, error.without_url());
    }
    failure(error)
}

fn failure(error: reqwest::Error) -> TransportError {
    let kind = if error.is_builder() {
        TransportErrorKind::Unsupported
    } else if error.is_connect() {
        TransportErrorKind::NotConnected
    } else if error.is_timeout() {
        TransportErrorKind::TimedOut
    } else {
        TransportErrorKind::ConnectionAborted
    };
    // The URL may hold a key.
    TransportError::new(kind, error.without_url())
}

struct Download(reqwest::Body);

impl http_body::Body for Download {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        Pin::new(&mut self.0).poll_frame(cx).map_err(failure)
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}
