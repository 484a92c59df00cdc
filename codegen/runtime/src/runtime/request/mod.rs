//! A call, from its parameters to its outcome.
//!
//! It owns all that it needs, so it can be kept, cloned and spawned; nothing is sent before it is awaited.

pub(crate) mod options;

use crate::runtime;
use crate::runtime::call::Call;
use crate::runtime::call::exchange::Reply;
use crate::runtime::client::Client;
use crate::runtime::error::Error;
use crate::runtime::response::kind::{Anything, Response};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, Method, StatusCode};
use std::fmt::{self, Display};
use std::marker::PhantomData;

/// The kind of response of an endpoint that the API's description does not have: any JSON, or nothing.
pub type Undocumented = Anything;

/// A call whose response is of kind `R`: `.await` sends it.
///
/// The request type of every operation converts into this one, so code that is generic over requests takes an
/// `impl Into<Request<R>>`.
#[must_use = "a request does nothing until it is awaited"]
pub struct Request<R> {
    pub(crate) call: Box<Call>,
    response: PhantomData<fn() -> R>,
}

runtime::request!(options [R: Response] Request<R>, call, R, R::Output);

impl<R> Request<R> {
    /// Creates a call at a path template, whose names stand in braces.
    pub fn new(client: &Client, method: Method, template: &'static str) -> Self {
        Self::around(Box::new(Call::templated(client.clone(), method, template)))
    }

    /// Sets the value of a name in the path template.
    pub fn with_path(mut self, name: &'static str, value: impl Display) -> Self {
        self.call.path.set(name, value.to_string());
        self
    }

    /// Sets the value of a name in the path template, which is one or more segments: slashes in it stay slashes, and what is
    /// between them is encoded. An empty segment, `.` and `..` are errors.
    pub fn with_path_segments(mut self, name: &'static str, value: impl Display) -> Self {
        self.call.path.set_segments(name, value.to_string());
        self
    }

    /// Sends a JSON body, if only an empty object.
    pub fn with_body(mut self) -> Self {
        self.call.payload.require();
        self
    }

    pub(crate) fn around(call: Box<Call>) -> Self {
        Self { call, response: PhantomData }
    }
}

impl Request<Undocumented> {
    /// Creates a call of an endpoint that the API's description does not have, with the same credentials, retries and errors.
    /// The path must be a path only: an absolute URL is refused, so that the key never leaves for another host.
    pub fn undocumented(client: &Client, method: Method, path: impl Into<String>) -> Self {
        Self::around(Box::new(Call::written(client.clone(), method, &path.into())))
    }
}

impl<R> Clone for Request<R> {
    fn clone(&self) -> Self {
        Self::around(self.call.clone())
    }
}

impl<R> fmt::Debug for Request<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.call.operation())
            .field("query", &self.call.options.query)
            .field("headers", &self.call.options.headers)
            .field("body", &self.call.payload)
            .finish_non_exhaustive()
    }
}

/// An answer as it came, beside its value.
#[derive(Clone)]
#[non_exhaustive]
pub struct RawResponse<T> {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body; empty if it is a stream.
    pub body: Bytes,
    /// How often the call was tried again.
    pub retries: u32,
    /// The value.
    pub value: T,
}

impl<T> RawResponse<T> {
    pub(crate) fn read<R: Response<Output = T>>(reply: Reply) -> Result<Self, Error> {
        let (status, headers) = (reply.status, reply.headers.clone());
        let (body, retries) = (reply.body.clone(), reply.retries);
        Ok(Self { status, headers, body, retries, value: R::read(reply)? })
    }
}

/// What came may be private; [`headers`](RawResponse::headers) and [`body`](RawResponse::body) have it.
impl<T: fmt::Debug> fmt::Debug for RawResponse<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status)
            .field("headers", &self.headers.keys().map(HeaderName::as_str).collect::<Vec<_>>())
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("retries", &self.retries)
            .field("value", &self.value)
            .finish()
    }
}
