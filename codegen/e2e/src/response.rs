//! Responses: what the server writes for one request, faults included.
//!
//! A response is data. Nothing is written before the connection plays it.

use std::time::Duration;

use serde_json::Value;

use crate::events::Event;

/// A response to one request.
///
/// ```text
/// Response::new(503).header("retry-after-ms", "1").body("later")
/// Response::new(200).header("content-type", "text/event-stream").chunk("data: {}\n\n").cut()
/// ```
#[derive(Clone, Debug)]
pub struct Response {
    pub(crate) head: Option<Head>,
    pub(crate) steps: Vec<Step>,
    pub(crate) end: End,
}

/// Status and headers.
#[derive(Clone, Debug)]
pub(crate) struct Head {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
}

/// Step after the head, in order.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// These bytes are written, at once and by themselves.
    Write(Vec<u8>),
    /// Nothing happens for a while.
    Pause(Duration),
    /// The session gets this event, and so does the client.
    Event { session: String, event: Event },
}

/// End after the last step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// The body is ended as HTTP wants it; the connection serves on.
    Complete,
    /// The connection is closed, whatever is missing.
    Close,
    /// The connection is reset.
    Reset,
    /// Nothing more comes, until the client leaves.
    Silence,
    /// The API itself responds.
    Real,
}

impl Response {
    /// A response with this status, no headers and no body yet.
    pub fn new(status: u16) -> Self {
        let headers = Vec::new();
        Self { head: Some(Head { status, headers }), steps: Vec::new(), end: End::Complete }
    }

    /// A response with this JSON as its body.
    pub fn json(status: u16, value: &Value) -> Self {
        Self::new(status).header("content-type", "application/json").body(value.to_string())
    }

    /// An event stream that has not said anything yet.
    pub fn events() -> Self {
        Self::new(200)
            .header("content-type", "text/event-stream; charset=utf-8")
            .header("cache-control", "no-store")
            .streamed()
    }

    /// These bytes instead of a response, then the end of the connection.
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self { steps: vec![Step::Write(bytes.into())], ..Self::closed() }
    }

    /// The end of the connection instead of a response.
    pub fn closed() -> Self {
        Self { head: None, steps: Vec::new(), end: End::Close }
    }

    /// No response at all, until the client leaves.
    pub fn silence() -> Self {
        Self { end: End::Silence, ..Self::closed() }
    }

    /// The response of the API itself: in a script, a request that no fault befalls.
    pub fn real() -> Self {
        Self { end: End::Real, ..Self::closed() }
    }

    /// Adds a header. With a `Content-Length` of its own, a response is written as it is, however
    /// much follows; otherwise length or chunks are seen to.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Some(head) = &mut self.head {
            head.headers.push((name.to_owned(), value.to_owned()));
        }
        self
    }

    /// The whole body.
    #[must_use]
    pub fn body(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.steps = vec![Step::Write(bytes.into())];
        self
    }

    /// A piece of the body, sent by itself.
    #[must_use]
    pub fn chunk(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.steps.push(Step::Write(bytes.into()));
        self.streamed()
    }

    /// A pause before what follows.
    #[must_use]
    pub fn pause(mut self, duration: Duration) -> Self {
        self.steps.push(Step::Pause(duration));
        self.streamed()
    }

    /// Closes the connection where the response's end should be.
    #[must_use]
    pub fn cut(mut self) -> Self {
        self.end = End::Close;
        self.streamed()
    }

    /// Resets the connection where the response's end should be.
    #[must_use]
    pub fn reset(mut self) -> Self {
        self.end = End::Reset;
        self.streamed()
    }

    /// Falls silent where the response's end should be, until the client leaves.
    #[must_use]
    pub fn stall(mut self) -> Self {
        self.end = End::Silence;
        self.streamed()
    }

    pub(crate) fn event(mut self, session: &str, event: Event) -> Self {
        let session = session.to_owned();
        self.steps.push(Step::Event { session, event });
        self
    }

    /// The body has no length that could be told beforehand.
    fn streamed(self) -> Self {
        let told = self.head.as_ref().is_none_or(Head::has_length);
        match told {
            true => self,
            false => self.header("transfer-encoding", "chunked"),
        }
    }
}

impl Head {
    fn has_length(&self) -> bool {
        ["content-length", "transfer-encoding"]
            .iter()
            .any(|name| crate::http::header(&self.headers, name).is_some())
    }

    pub(crate) fn is_chunked(&self) -> bool {
        crate::http::header(&self.headers, "transfer-encoding").is_some()
    }

    /// The head as it is written, for a body of `length` bytes if it is known.
    pub(crate) fn render(&self, length: usize) -> String {
        let mut text = format!("HTTP/1.1 {} {}\r\n", self.status, reason(self.status));
        for (name, value) in &self.headers {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        if !self.has_length() && self.may_have_body() {
            text.push_str(&format!("content-length: {length}\r\n"));
        }
        text.push_str("\r\n");
        text
    }

    pub(crate) fn may_have_body(&self) -> bool {
        !matches!(self.status, 100..200 | 204 | 304)
    }
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        201 => "Created",
        204 => "No Content",
        401 => "Unauthorized",
        404 => "Not Found",
        405 => "Method Not Allowed",
        409 => "Conflict",
        422 => "Unprocessable Entity",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        503 => "Service Unavailable",
        _ => "",
    }
}
