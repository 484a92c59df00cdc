// @generated: a copy of codegen/runtime/src/transport/in_process.rs: edit that instead of this.

//! A transport without a network: it keeps the requests, and plays answers.
//!
//! For the tests of those who call a generated client. Answers are given in order; one request too many is refused.

use super::super::body::Body;
use super::{Answering, Transport, TransportError, TransportErrorKind};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use http_body::Frame;
use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::Sleep;

/// Keeps requests, and plays answers. Clones share both.
#[derive(Clone, Default)]
pub struct InProcess {
    script: Arc<Mutex<Script>>,
}

#[derive(Default)]
struct Script {
    answers: VecDeque<Answer>,
    requests: Vec<http::Request<Bytes>>,
}

/// What is played for one request.
#[derive(Clone, Debug)]
pub struct Answer {
    delay: Duration,
    head: Result<(StatusCode, HeaderMap), TransportErrorKind>,
    parts: VecDeque<Part>,
}

#[derive(Clone, Debug)]
enum Part {
    Data(Bytes),
    Pause(Duration),
    Silence,
    Break,
}

impl InProcess {
    /// Plays these answers, in order.
    pub fn new(answers: impl IntoIterator<Item = Answer>) -> Self {
        let transport = Self::default();
        transport.script().answers.extend(answers);
        transport
    }

    /// Adds an answer after the others.
    pub fn push(&self, answer: Answer) {
        self.script().answers.push_back(answer);
    }

    /// The requests so far.
    pub fn requests(&self) -> Vec<http::Request<Bytes>> {
        self.script().requests.clone()
    }

    fn script(&self) -> MutexGuard<'_, Script> {
        self.script.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Answer {
    /// An answer with this status, and no body so far.
    pub fn new(status: u16) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self { delay: Duration::ZERO, head: Ok((status, HeaderMap::new())), parts: VecDeque::new() }
    }

    /// An answer of JSON.
    pub fn json(status: u16, json: impl Into<Bytes>) -> Self {
        Self::new(status).header("content-type", "application/json").data(json)
    }

    /// A stream of events.
    pub fn events(text: impl Into<Bytes>) -> Self {
        Self::new(200).header("content-type", "text/event-stream").data(text)
    }

    /// No answer, for this reason.
    pub fn failure(kind: TransportErrorKind) -> Self {
        Self { delay: Duration::ZERO, head: Err(kind), parts: VecDeque::new() }
    }

    /// The head comes only after this time.
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Adds a header. One that HTTP cannot carry is left out.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let (Ok((_, headers)), Ok(name), Ok(value)) =
            (&mut self.head, HeaderName::try_from(name), HeaderValue::from_str(value))
        {
            headers.append(name, value);
        }
        self
    }

    /// Adds a frame to the body.
    pub fn data(mut self, data: impl Into<Bytes>) -> Self {
        self.parts.push_back(Part::Data(data.into()));
        self
    }

    /// The body pauses here.
    pub fn pause(mut self, pause: Duration) -> Self {
        self.parts.push_back(Part::Pause(pause));
        self
    }

    /// The body stays silent from here on.
    pub fn silence(mut self) -> Self {
        self.parts.push_back(Part::Silence);
        self
    }

    /// The body breaks off here.
    pub fn break_off(mut self) -> Self {
        self.parts.push_back(Part::Break);
        self
    }
}

impl Transport for InProcess {
    fn send(&self, request: http::Request<Bytes>) -> Answering {
        let answer = {
            let mut script = self.script();
            script.requests.push(request);
            script.answers.pop_front()
        };
        Box::pin(async move {
            let answer =
                answer.unwrap_or_else(|| Answer::failure(TransportErrorKind::NotConnected));
            if !answer.delay.is_zero() {
                tokio::time::sleep(answer.delay).await;
            }
            let (status, headers) =
                answer.head.map_err(|kind| TransportError::new(kind, "as the script has it"))?;
            let mut response =
                http::Response::new(Body::new(Played { parts: answer.parts, pause: None }));
            *response.status_mut() = status;
            *response.headers_mut() = headers;
            Ok(response)
        })
    }
}

/// What requests hold may be private, credentials above all.
impl fmt::Debug for InProcess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let script = self.script();
        f.debug_struct("InProcess")
            .field("requests", &script.requests.len())
            .field("answers_left", &script.answers.len())
            .finish()
    }
}

struct Played {
    parts: VecDeque<Part>,
    pause: Option<Pin<Box<Sleep>>>,
}

impl http_body::Body for Played {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        loop {
            if let Some(pause) = &mut self.pause {
                std::task::ready!(pause.as_mut().poll(cx));
                self.pause = None;
            }
            return match self.parts.pop_front() {
                None => Poll::Ready(None),
                Some(Part::Data(data)) => Poll::Ready(Some(Ok(Frame::data(data)))),
                Some(Part::Break) => {
                    let error = TransportError::new(
                        TransportErrorKind::Broken,
                        "the body breaks off, as the script has it",
                    );
                    Poll::Ready(Some(Err(error)))
                }
                Some(Part::Silence) => {
                    self.parts.push_front(Part::Silence);
                    Poll::Pending
                }
                Some(Part::Pause(pause)) => {
                    self.pause = Some(Box::pin(tokio::time::sleep(pause)));
                    continue;
                }
            };
        }
    }
}
