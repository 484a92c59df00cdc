// @generated: a copy of codegen/runtime/src/runtime/request/mod.rs: edit that instead of this.

//! A call, from its parameters to its outcome.
//!
//! It owns all that it needs, so it can be kept, cloned and spawned; nothing is sent before it is
//! awaited.

pub(crate) mod options;
pub(crate) mod raw;

use crate::runtime;
use crate::runtime::call::Call;
use crate::runtime::client::Client;
use crate::runtime::client::config::Auth;
use crate::runtime::http::body::Body;
use crate::runtime::http::payload::Payload;
use crate::runtime::http::upload::Upload;
use crate::runtime::response::kind::{Anything, Response};
use crate::runtime::response::page::{Cursor, Pages};
use http::{HeaderValue, Method};
use serde::de::DeserializeOwned;
use std::fmt::{self, Display};
use std::marker::PhantomData;

/// The kind of response of an endpoint that the API's description does not have: any JSON, or
/// nothing.
pub type Undocumented = Anything;

/// A call whose response is of kind `R`: `.await` sends it.
///
/// The request type of every operation converts into this one, so code that is generic over
/// requests takes an `impl Into<Request<R>>`.
#[must_use = "a request does nothing until it is awaited"]
pub struct Request<R> {
    pub(crate) call: Box<Call>,
    response: PhantomData<fn() -> R>,
}

runtime::request!(options [R: Response] Request<R>, call, R, R::Output);
runtime::request!(pages [T: DeserializeOwned + Send + 'static, C: Cursor] Request<Pages<T, C>>, call, T, C);

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

    /// Sets the value of a name in the path template, which is one or more segments: slashes in it
    /// stay slashes, and what is between them is encoded. An empty segment, `.` and `..` are
    /// errors.
    pub fn with_path_segments(mut self, name: &'static str, value: impl Display) -> Self {
        self.call.path.set_segments(name, value.to_string());
        self
    }

    /// Authenticates by these schemes, in place of the client's.
    pub fn with_auth(mut self, auth: Auth) -> Self {
        self.call.auth = Some(auth);
        self
    }

    /// Sends a JSON body, if only an empty object.
    pub fn with_body(mut self) -> Self {
        self.call.payload.require();
        self
    }

    /// Sends the body as `multipart/form-data`, whose members are set as those of a JSON body are:
    /// objects are parts of JSON, other values are text, and a list is a part for each item. It has
    /// no null, so null is an empty text.
    pub fn with_multipart(mut self) -> Self {
        self.call.payload.make_multipart();
        self
    }

    /// Sends the members as [`with_multipart`](Self::with_multipart) does, and no body as long as
    /// none is set.
    pub fn with_optional_multipart(mut self) -> Self {
        self.call.payload.make_optional_multipart();
        self
    }

    /// Sends files under a name, behind the other parts of the body.
    pub fn with_files(
        mut self,
        name: &'static str,
        files: impl IntoIterator<Item = Upload>,
    ) -> Self {
        let files = files.into_iter().collect();
        self.call.payload.set_files(name.into(), files);
        self
    }

    /// Sends this body, which is of this content type, in place of JSON. Retries and redirects send
    /// it again only as far as its source allows: see [`Body`].
    pub fn with_raw_body(mut self, body: impl Into<Body>, content_type: HeaderValue) -> Self {
        self.call.payload = Payload::Raw(body.into(), content_type);
        self
    }

    pub(crate) fn around(call: Box<Call>) -> Self {
        Self { call, response: PhantomData }
    }
}

impl Request<Undocumented> {
    /// Creates a call of an endpoint that the API's description does not have, with the same
    /// credentials, retries and errors. The path must be a path only: an absolute URL is refused,
    /// so that the key never leaves for another host.
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

/// Requests at path templates.
impl Client {
    /// Creates a `GET` request for a path template such as `/notes/{id}`.
    pub fn get<R>(&self, template: &'static str) -> Request<R> {
        Request::new(self, Method::GET, template)
    }

    /// Creates a `POST` request for a path template such as `/notes/{id}`.
    pub fn post<R>(&self, template: &'static str) -> Request<R> {
        Request::new(self, Method::POST, template)
    }

    /// Creates a `PUT` request for a path template such as `/notes/{id}`.
    pub fn put<R>(&self, template: &'static str) -> Request<R> {
        Request::new(self, Method::PUT, template)
    }

    /// Creates a `PATCH` request for a path template such as `/notes/{id}`.
    pub fn patch<R>(&self, template: &'static str) -> Request<R> {
        Request::new(self, Method::PATCH, template)
    }

    /// Creates a `DELETE` request for a path template such as `/notes/{id}`.
    pub fn delete<R>(&self, template: &'static str) -> Request<R> {
        Request::new(self, Method::DELETE, template)
    }

    /// Creates a `HEAD` request for a path template such as `/notes/{id}`.
    pub fn head<R>(&self, template: &'static str) -> Request<R> {
        Request::new(self, Method::HEAD, template)
    }
}
