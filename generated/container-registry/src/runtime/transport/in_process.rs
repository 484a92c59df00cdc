// @generated: a copy of codegen/runtime/src/runtime/transport/in_process.rs: edit that instead of this.

//! A transport without a network: it keeps the requests, and plays responses.
//!
//! For the tests of those who call a generated client. Responses are given in order, each to one
//! request; a request too many is rejected, and not tried again.

use crate::runtime::http::body::Body;
use crate::runtime::transport::response_body::ResponseBody;
use crate::runtime::transport::{SendFuture, Transport, TransportError, TransportErrorKind};
use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use http_body::{Body as HttpBody, Frame};
use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::Sleep;

/// Keeps requests, and plays responses. Clones share both.
///
/// It stands in for the server in tests of your own code: give the client's builder one, and keep a
/// clone.
///
/// ```text
/// let server = InProcess::new([
///     CannedResponse::new(503).header("retry-after-ms", "1"),
///     CannedResponse::json(200, r#"{"items":[]}"#),
/// ]);
/// let client = builder.environment_lookup(|_| None).transport(server.clone()).build()?;
///
/// your_code(&client).await;
///
/// let requests = server.requests();
/// assert_eq!(requests.len(), 2);
/// assert_eq!(requests[1].method(), "GET");
/// assert_eq!(requests[1].uri().query(), Some("page_size=10"));
/// assert_eq!(server.responses_left(), 0);
/// ```
///
/// - **Responses** are used up in the order in which they were given, one for each request: an
///   attempt that is retried takes one, a redirect that is followed takes one, each page of a list
///   takes one. [`push`](InProcess::push) adds more at any time. With calls at the same time, the
///   request that is sent first gets the first one.
/// - **A request too many** fails with `Error::Connection`, and is not tried again; the message
///   says that no response is left for it. [`responses_left`](InProcess::responses_left) shows
///   whether requests never came.
/// - **Requests** are kept as they would go out: method, whole URL, headers, credentials among
///   them, and the body's bytes. `serde_json::from_slice(request.body())` reads a body of JSON.
/// - **Time** is Tokio's: delays, pauses, retries and timeouts take no time in a test with
///   `#[tokio::test(start_paused = true)]`, which needs Tokio's feature `test-util`.
/// - **Nothing else is pretended.** No body is compressed, no connection is kept, and no host is
///   looked up: requests to other origins come here too.
#[derive(Clone, Default)]
pub struct InProcess {
    script: Arc<Mutex<Script>>,
}

#[derive(Default)]
struct Script {
    responses: VecDeque<CannedResponse>,
    requests: Vec<http::Request<Bytes>>,
}

/// A response that is played for one request.
///
/// A status, then headers, then the body part by part: each [`data`](CannedResponse::data) is a
/// frame of its own, as a chunk of a chunked body would be. A part may be a pause, a silence that
/// only a timeout ends, or a break of the connection. A value of a type of your client's becomes a
/// body by `serde_json::to_vec`.
#[derive(Clone, Debug)]
pub struct CannedResponse {
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
    /// Plays these responses, in order.
    pub fn new(responses: impl IntoIterator<Item = CannedResponse>) -> Self {
        let transport = Self::default();
        transport.script().responses.extend(responses);
        transport
    }

    /// Adds a response after the others.
    pub fn push(&self, response: CannedResponse) {
        self.script().responses.push_back(response);
    }

    /// The requests so far, those that were redirected or tried again among them.
    pub fn requests(&self) -> Vec<http::Request<Bytes>> {
        self.script().requests.clone()
    }

    /// Returns the number of responses that are left.
    pub fn responses_left(&self) -> usize {
        self.script().responses.len()
    }

    fn script(&self) -> MutexGuard<'_, Script> {
        self.script.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl CannedResponse {
    /// A response with this status, and no body so far. A number that is not a status becomes 500.
    pub fn new(status: u16) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self { delay: Duration::ZERO, head: Ok((status, HeaderMap::new())), parts: VecDeque::new() }
    }

    /// A response of JSON.
    pub fn json(status: u16, json: impl Into<Bytes>) -> Self {
        Self::new(status).header("content-type", "application/json").data(json)
    }

    /// A stream of events, as they stand in it: `data: …`, and an empty line after each.
    pub fn events(text: impl Into<Bytes>) -> Self {
        Self::new(200).header("content-type", "text/event-stream").data(text)
    }

    /// No response, for this reason. It has neither headers nor a body.
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

    /// The body stays silent from here on. Without a timeout its reader waits for ever.
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
    fn send(&self, request: http::Request<Body>) -> SendFuture {
        let (response, upload) = {
            let mut script = self.script();
            let response = script.responses.pop_front().ok_or_else(|| too_many(&request));
            let (head, body) = request.into_parts();
            let bytes = body.as_bytes().cloned();
            // Without a connection nothing of a body is read.
            let is_connected = !matches!(
                response.as_ref().map(|response| &response.head),
                Ok(Err(TransportErrorKind::NotConnected | TransportErrorKind::ConnectTimedOut(_)))
            );
            let is_read = is_connected && bytes.is_none();
            let upload = is_read.then_some((script.requests.len(), body));
            script.requests.push(http::Request::from_parts(head, bytes.unwrap_or_default()));
            (response, upload)
        };
        let script = self.clone();
        Box::pin(async move {
            if let Some((number, body)) = upload {
                let bytes = read(body).await?;
                if let Some(request) = script.script().requests.get_mut(number) {
                    *request.body_mut() = bytes;
                }
            }
            let response = response?;
            if !response.delay.is_zero() {
                tokio::time::sleep(response.delay).await;
            }
            let (status, headers) =
                response.head.map_err(|kind| TransportError::new(kind, "as the script has it"))?;
            let mut response = http::Response::new(ResponseBody::new(Played {
                parts: response.parts,
                pause: None,
            }));
            *response.status_mut() = status;
            *response.headers_mut() = headers;
            Ok(response)
        })
    }
}

/// Reads the body of a request to its end.
async fn read(mut body: Body) -> Result<Bytes, TransportError> {
    let mut bytes = BytesMut::new();
    while let Some(frame) = poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await {
        let frame = frame
            .map_err(|error| TransportError::new(TransportErrorKind::ConnectionAborted, error))?;
        bytes.extend_from_slice(&frame.into_data().unwrap_or_default());
    }
    Ok(bytes.freeze())
}

/// It is not tried again: whoever waits for a test to fail would wait for the pauses too.
fn too_many(request: &http::Request<Body>) -> TransportError {
    // A query may hold a key.
    let message = format!("no response is left for {} {}", request.method(), request.uri().path());
    TransportError::new(TransportErrorKind::Unsupported, message)
}

/// Requests may be private, credentials above all.
impl fmt::Debug for InProcess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let script = self.script();
        f.debug_struct("InProcess")
            .field("requests", &script.requests.len())
            .field("responses_left", &script.responses.len())
            .finish()
    }
}

struct Played {
    parts: VecDeque<Part>,
    pause: Option<Pin<Box<Sleep>>>,
}

impl HttpBody for Played {
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
                        TransportErrorKind::ConnectionAborted,
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
