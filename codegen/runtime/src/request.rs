//! A call, from its parameters to its outcome.
//!
//! It owns all that it needs, so it can be kept, cloned and spawned; nothing is sent before it is awaited.

use super::call::Call;
use super::client::Client;
use super::download::StreamedResponse;
use super::error::Error;
use super::exchange::{exchange, open};
use super::response::{Anything, Response};
use super::retry::Repetition;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, Method, StatusCode};
use serde::Serialize;
use std::borrow::Cow;
use std::fmt::{self, Display};
use std::marker::PhantomData;
use std::pin::Pin;
use std::time::Duration;

/// An operation of an API: what its calls answer.
pub trait Operation: 'static {
    /// The kind of the answer.
    type Response: Response;
}

/// An operation that the API's description does not have, whose answer is of this kind.
pub struct Returning<R>(PhantomData<fn() -> R>);

/// An operation that the API's description does not have. It answers any JSON, or nothing.
pub type Undocumented = Returning<Anything>;

impl<R: Response> Operation for Returning<R> {
    type Response = R;
}

impl<R> fmt::Debug for Returning<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Returning")
    }
}

/// What a call of an operation gives.
type Output<O> = <<O as Operation>::Response as Response>::Output;

/// A call of an operation: `.await` sends it.
///
/// A later value replaces an earlier one. An argument that cannot be sent is reported when the call is awaited, and
/// nothing is sent then.
#[must_use = "a request does nothing until it is awaited"]
pub struct Request<O> {
    pub(crate) call: Box<Call>,
    operation: PhantomData<fn() -> O>,
}

impl<O> Request<O> {
    /// A call at a path template, whose names stand in braces.
    pub fn new(client: &Client, method: Method, template: &'static str) -> Self {
        Self::around(Call::templated(client.clone(), method, template))
    }

    /// Gives the value for a name in the path template.
    pub fn with_path(mut self, name: &'static str, value: impl Display) -> Self {
        self.call.path.set(name, value.to_string());
        self
    }

    /// Sets a parameter of the query. Lists repeat it, objects become `name[member]`; null and empty lists are not sent, and
    /// take the client's default away.
    pub fn with_query(mut self, name: impl Into<Cow<'static, str>>, value: impl Serialize) -> Self {
        let name = name.into();
        let outcome = self.call.options.query.set(name.clone(), &value);
        self.call.note(outcome.err().map(|error| format!("the query parameter `{name}`: {error}")));
        self
    }

    /// Sends no such parameter, not even the client's default.
    pub fn without_query(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.call.options.query.remove(name.into());
        self
    }

    /// Sets a header, in place of one that the client would send by itself.
    pub fn with_header(mut self, name: impl AsRef<str>, value: impl Display) -> Self {
        let outcome = self.call.options.headers.set(name.as_ref(), &value);
        self.call.note(outcome.err());
        self
    }

    /// Sends no such header, not even one that the client would send by itself.
    pub fn without_header(mut self, name: impl AsRef<str>) -> Self {
        let outcome = self.call.options.headers.remove(name.as_ref());
        self.call.note(outcome.err());
        self
    }

    /// Sends a JSON body, if only an empty object.
    pub fn with_body(mut self) -> Self {
        self.call.payload.require();
        self
    }

    /// Sets a member of the JSON body. Null is sent as null.
    pub fn with_member(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl Serialize,
    ) -> Self {
        let name = name.into();
        let outcome = self.call.payload.set_member(name.clone(), &value);
        self.call.note(outcome.err().map(|error| format!("the body's member `{name}`: {error}")));
        self
    }

    /// Sets the whole JSON body. Members that are set later are added to it, at its outermost level.
    pub fn with_json(mut self, value: impl Serialize) -> Self {
        let outcome = self.call.payload.set(&value);
        self.call.note(outcome.err().map(|error| format!("the body: {error}")));
        self
    }

    /// How long each attempt waits for the answer's head, and for each further part of its body; otherwise as long as the
    /// client's calls do. `None`: for ever. A call that is tried again may take this long several times, and the pauses.
    pub fn with_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.call.options.timeout = Some(timeout.into());
        self
    }

    /// How often the call is tried again where that is safe; otherwise as often as the client's calls are. 0: never.
    pub fn with_max_retries(mut self, max_retries: u32) -> Self {
        self.call.options.max_retries = Some(max_retries);
        self
    }

    /// Sets the longest delay that the server may ask for (`Retry-After`); defaults to the client's. If the server asks for more,
    /// the call is not retried: its error says how long to wait.
    pub fn with_max_retry_after(mut self, max_retry_after: Duration) -> Self {
        self.call.options.max_retry_after = Some(max_retry_after);
        self
    }

    /// To send the call twice does no more than to send it once, so it may be tried again whatever happened.
    pub fn idempotent(mut self) -> Self {
        self.call.repetition = Repetition::Harmless;
        self
    }

    /// Reads the answer as one of another kind, and asks for that.
    pub fn returning<R: Response>(self) -> Request<Returning<R>> {
        Request { call: self.call, operation: PhantomData }
    }

    pub(crate) fn around(call: Call) -> Self {
        Self { call: Box::new(call), operation: PhantomData }
    }
}

impl Request<Undocumented> {
    /// A call of an endpoint that the API's description does not have, with the same credentials, retries and errors. A path
    /// only: an absolute URL is refused, so that the key never leaves for another host.
    pub fn undocumented(client: &Client, method: Method, path: impl Into<String>) -> Self {
        Self::around(Call::written(client.clone(), method, &path.into()))
    }
}

impl<O: Operation> Request<O> {
    /// Sends the call. `.await` on the request itself does the same.
    ///
    /// # Errors
    /// Whatever can go wrong with a call: see [`Error`].
    pub fn send(self) -> impl Future<Output = Result<Output<O>, Error>> + Send + 'static {
        let exchange = exchange(self.call, O::Response::ACCEPT);
        async move { O::Response::read(exchange.await?) }
    }

    /// Sends the call, and gives the answer as it came beside its value.
    ///
    /// # Errors
    /// Whatever can go wrong with a call: see [`Error`].
    pub fn with_response(
        self,
    ) -> impl Future<Output = Result<RawResponse<Output<O>>, Error>> + Send + 'static {
        let exchange = exchange(self.call, O::Response::ACCEPT);
        async move {
            let reply = exchange.await?;
            let (status, headers) = (reply.status, reply.headers.clone());
            let (body, retries) = (reply.body.clone(), reply.retries);
            Ok(RawResponse { status, headers, body, retries, value: O::Response::read(reply)? })
        }
    }

    /// Sends the call, and leaves the body of a successful answer to be read by the caller, as it comes and as it is. An
    /// error status is an error all the same. Nothing is tried again once the head has come.
    ///
    /// # Errors
    /// Whatever can go wrong until the head has come: see [`Error`].
    pub fn with_streamed_response(
        self,
    ) -> impl Future<Output = Result<StreamedResponse, Error>> + Send + 'static {
        let exchange = open(self.call, O::Response::ACCEPT);
        async move { exchange.await.map(StreamedResponse::new) }
    }
}

impl<O: Operation> IntoFuture for Request<O> {
    type Output = Result<Output<O>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<O> Clone for Request<O> {
    fn clone(&self) -> Self {
        Self { call: self.call.clone(), operation: PhantomData }
    }
}

impl<O> fmt::Debug for Request<O> {
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
