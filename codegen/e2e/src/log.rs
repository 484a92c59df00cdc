//! Log of every request, in order, with its outcome.
//!
//! A request is in the log before anything of its response is written.

use serde_json::Value;
use tokio::sync::watch;

use crate::http::{self, Request};
use crate::parameters;

/// A request that the server got.
#[derive(Clone, Debug)]
pub struct Received {
    /// Index of the server's connection that brought it, from 0.
    pub connection: usize,
    /// `GET`, `POST`, ….
    pub method: String,
    /// Path and query as they were sent: `/api/v1/chat?page_size=2`.
    pub target: String,
    /// The headers as they were sent, in their order.
    pub headers: Vec<(String, String)>,
    /// The body, without chunks.
    pub body: Vec<u8>,
    /// Outcome, as far as it is known.
    pub outcome: Outcome,
}

/// Outcome of an exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It has not ended.
    Open,
    /// The whole response was written.
    Answered,
    /// The client left before that.
    Abandoned,
    /// The server broke off, as its script said.
    Broken,
}

impl Received {
    /// The first header of that name, in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        http::header(&self.headers, name)
    }

    /// The target's path, as it was sent.
    pub fn path(&self) -> &str {
        parameters::split(&self.target).0
    }

    /// The target's query, decoded.
    pub fn query(&self) -> Vec<(String, String)> {
        parameters::query(&self.target)
    }

    /// The body as JSON, if it is.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

/// The log of one server.
#[derive(Debug)]
pub(crate) struct Log {
    received: watch::Sender<Vec<Received>>,
}

impl Log {
    pub(crate) fn new() -> Self {
        let received = watch::Sender::new(Vec::new());
        Self { received }
    }

    /// Notes a request and gives its place.
    pub(crate) fn open(&self, connection: usize, request: &Request) -> usize {
        let mut place = 0;
        self.received.send_modify(|received| {
            place = received.len();
            received.push(Received {
                connection,
                method: request.method.clone(),
                target: request.target.clone(),
                headers: request.headers.clone(),
                body: request.body.clone(),
                outcome: Outcome::Open,
            });
        });
        place
    }

    /// Notes how the one at this place ended.
    pub(crate) fn close(&self, place: usize, outcome: Outcome) {
        self.received.send_modify(|received| received[place].outcome = outcome);
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.borrow().clone()
    }

    pub(crate) async fn wait(&self, mut until: impl FnMut(&[Received]) -> bool) {
        // The sender lives in this log, so waiting ends only when it has come true.
        let _ = self.received.subscribe().wait_for(|received| until(received)).await;
    }
}
