// @generated: a copy of codegen/runtime/src/transport/reqwest.rs: edit that instead of this.

//! A transport over a `reqwest::Client` of the caller's own.
//!
//! reqwest parses and so normalises URLs; nothing that a generated client encodes is changed by that. Redirects are the
//! runtime's own, so the client had better follow none.

use super::super::body::Body;
use super::{Answering, Transport, TransportError, TransportErrorKind};
use bytes::Bytes;
use http_body::{Frame, SizeHint};
use std::pin::Pin;
use std::task::{Context, Poll};

/// A transport over a caller's own client.
#[derive(Clone, Debug)]
pub struct ReqwestTransport(reqwest::Client);

impl ReqwestTransport {
    /// Sends by this client. Build it with `redirect::Policy::none()`.
    pub fn new(client: reqwest::Client) -> Self {
        Self(client)
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: http::Request<Bytes>) -> Answering {
        let client = self.0.clone();
        Box::pin(async move {
            let request = reqwest::Request::try_from(request).map_err(failure)?;
            let response: http::Response<reqwest::Body> =
                client.execute(request).await.map_err(failure)?.into();
            Ok(response.map(|body| Body::new(Download(body))))
        })
    }
}

fn failure(error: reqwest::Error) -> TransportError {
    let kind = if error.is_connect() || error.is_builder() {
        TransportErrorKind::NotConnected
    } else if error.is_timeout() {
        TransportErrorKind::TimedOut
    } else {
        TransportErrorKind::Broken
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
