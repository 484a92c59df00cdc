//! A script whose responses are watched: how many of their bodies are still held.
//!
//! Over a network the server holds them, until the connection is closed or the stream is reset.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::body::{Body as HttpBody, Frame};
use llama_cloud::Bytes;
use llama_cloud::transport::{
    Body, InProcess, ResponseBody, SendFuture, Transport, TransportError,
};

/// A script, and how many of the bodies that it gave out are held.
#[derive(Clone)]
pub(crate) struct Watched {
    pub(crate) script: InProcess,
    held: Arc<AtomicUsize>,
}

impl Watched {
    pub(crate) fn new(script: InProcess) -> Self {
        Self { script, held: Arc::default() }
    }

    /// Returns the number of bodies that are held.
    pub(crate) fn held(&self) -> usize {
        self.held.load(Ordering::SeqCst)
    }

    /// Waits until no body is held, without end if one is kept.
    pub(crate) async fn all_are_let_go(&self) {
        while self.held() > 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

impl Transport for Watched {
    fn send(&self, request: http::Request<Body>) -> SendFuture {
        let answering = self.script.send(request);
        let held = Arc::clone(&self.held);
        Box::pin(async move {
            let response = answering.await?;
            held.fetch_add(1, Ordering::SeqCst);
            Ok(response.map(|body| ResponseBody::new(Held { body, held })))
        })
    }
}

struct Held {
    body: ResponseBody,
    held: Arc<AtomicUsize>,
}

impl HttpBody for Held {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.held.fetch_sub(1, Ordering::SeqCst);
    }
}
