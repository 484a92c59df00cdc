//! A call, from its parameters to its outcome.
//!
//! It owns all that it needs, so it can be kept, cloned and spawned; nothing is sent before it is
//! awaited.

pub(crate) mod options;
pub(crate) mod raw;

use crate::runtime;
use crate::runtime::call::Call;
use crate::runtime::client::Client;
// part: auth
use crate::runtime::client::config::Auth;
use crate::runtime::http::body::Body;
use crate::runtime::http::payload::Payload;
// part: styles
use crate::runtime::http::style::Style;
// part: multipart, raw-bytes
use crate::runtime::http::upload::Upload;
// part: json-lines-body
use crate::runtime::json::finite::to_raw_value;
use crate::runtime::response::kind::{Anything, Response};
// part: pages
use crate::runtime::response::page::{Cursor, Pages};
use http::{HeaderValue, Method};
// part: json-lines-body, styles
use serde::Serialize;
// part: pages
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
// part: pages
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

    // part: styles
    /// Sets a parameter of the query that has a style of its own.
    pub fn with_query_style(
        mut self,
        name: &'static str,
        style: Style,
        value: impl Serialize,
    ) -> Self {
        self.call.set_query_style(name, style, &value);
        self
    }

    // part: styles
    /// Sets a header whose value is a list, with commas between the items. An empty list sends no
    /// header.
    pub fn with_header_list(mut self, name: &'static str, values: impl Serialize) -> Self {
        self.call.set_header_list(name, &values);
        self
    }

    // part: servers
    /// Goes to this server of [`Config::servers`](crate::runtime::Config::servers), in place of the
    /// client's base URL.
    pub fn with_server(mut self, server: usize) -> Self {
        self.call.server = Some(server);
        self
    }

    // part: auth
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

    // part: form
    /// Sends the body as a form, whose members are set as those of a JSON body are. It has no null,
    /// so null is an empty value.
    pub fn with_form(mut self) -> Self {
        self.call.payload.make_form();
        self
    }

    // part: form
    /// Sends the members as a form, as [`with_form`](Self::with_form) does, and no body as long as
    /// none is set.
    pub fn with_optional_form(mut self) -> Self {
        self.call.payload.make_optional_form();
        self
    }

    // part: multipart
    /// Sends the body as `multipart/form-data`, whose members are set as those of a JSON body are:
    /// objects are parts of JSON, other values are text, and a list is a part for each item. It has
    /// no null, so null is an empty text.
    pub fn with_multipart(mut self) -> Self {
        self.call.payload.make_multipart();
        self
    }

    // part: multipart
    /// Sends the members as [`with_multipart`](Self::with_multipart) does, and no body as long as
    /// none is set.
    pub fn with_optional_multipart(mut self) -> Self {
        self.call.payload.make_optional_multipart();
        self
    }

    // part: multipart
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

    // part: raw-bytes
    /// Sends a content as the body. It is of this content type unless it has one of its own.
    pub fn with_upload(mut self, content: Upload, content_type: &'static str) -> Self {
        match (content.body(), content.content_type(content_type)) {
            (Ok(body), Ok(content_type)) => self.with_raw_body(body, content_type),
            (Err(fault), _) | (_, Err(fault)) => {
                self.call.note(Some(format!("the body: {fault}")));
                self
            }
        }
    }

    // part: omitted-members
    /// Leaves a member of the body out, or the files of that name.
    pub fn without_member(mut self, name: &'static str) -> Self {
        self.call.payload.remove_member(name);
        self
    }

    // part: omitted-bodies
    /// Leaves the whole body out.
    pub fn without_body(mut self) -> Self {
        self.call.payload = Payload::Absent;
        self
    }

    // part: raw-text
    /// Sends text as the body.
    pub fn with_text(self, text: String) -> Self {
        self.with_raw_body(text, HeaderValue::from_static("text/plain; charset=utf-8"))
    }

    // part: json-lines-body
    /// Sends values as the body, each as JSON on a line of its own.
    pub fn with_json_lines(mut self, values: impl IntoIterator<Item: Serialize>) -> Self {
        match lines(values) {
            Ok(lines) => {
                self.with_raw_body(lines, HeaderValue::from_static("application/x-ndjson"))
            }
            Err(error) => {
                self.call.note(Some(format!("the body: {error}")));
                self
            }
        }
    }

    pub(crate) fn around(call: Box<Call>) -> Self {
        Self { call, response: PhantomData }
    }
}

// part: json-lines-body
/// Encodes values as lines of JSON.
fn lines(values: impl IntoIterator<Item: Serialize>) -> Result<String, serde_json::Error> {
    let mut lines = String::new();
    for value in values {
        lines.push_str(to_raw_value(&value)?.get());
        lines.push('\n');
    }
    Ok(lines)
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
