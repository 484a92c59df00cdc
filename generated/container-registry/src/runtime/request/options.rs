// @generated: a copy of codegen/runtime/src/runtime/request/options.rs: edit that instead of this.

//! The options that all requests have, and the ways to send one.
//!
//! Each operation of an API has a request type of its own, which holds a
//! [`Request`](crate::runtime::Request). Its setters are inherent methods of that type, as these
//! are, so a parameter's name can meet one of those below and nothing else of the runtime.
//!
//! A macro writes them, not a trait: callers need no import, and the page of a request type shows
//! its own setters first. Every method only reaches into the call, so little is compiled for each
//! type.

use crate::runtime::call::Call;
use crate::runtime::call::exchange::{Exchange, Reply, exchange, open};
use crate::runtime::error::Error;
use crate::runtime::request::raw::RawResponse;
use crate::runtime::response::download::StreamedResponse;
use crate::runtime::response::kind::Response;
use serde::Serialize;
use std::borrow::Cow;
use std::fmt::{self, Display};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

/// Gives a request type its options: `request!(ListRequest -> Value(Note))`, where the type has the
/// field `request: Request<response::Value<Note>>`. `runtime`, the module that this file is in,
/// must be in scope.
macro_rules! request {
    ($request:ident -> Empty) => {
        runtime::request!(holds $request, runtime::response::Empty, ());
    };
    ($request:ident -> Text) => {
        runtime::request!(holds $request, runtime::response::Text, String);
    };
    ($request:ident -> Binary) => {
        runtime::request!(holds $request, runtime::response::Binary, runtime::Bytes);
    };
    ($request:ident -> Value($value:ty)) => {
        runtime::request!(holds $request, runtime::response::Value<$value>, $value);
    };
    ($request:ident -> Pages($item:ty, $cursor:ty)) => {
        runtime::request!(pages [] $request, request.call, $item, $cursor);
        runtime::request!(
            holds $request, runtime::response::Pages<$item, $cursor>, runtime::Page<$item, $cursor>
        );
    };
    (holds $request:ident, $response:ty, $output:ty) => {
        runtime::request!(options [] $request, request.call, $response, $output);

        impl From<$request> for runtime::Request<$response> {
            #[inline]
            fn from(request: $request) -> Self {
                request.request
            }
        }
    };
    (pages [$($parameters:tt)*] $request:ty, $($call:ident).+, $item:ty, $cursor:ty) => {
        impl<$($parameters)*> $request {
            /// Returns the items of this page and of all that follow it. A page is requested when
            /// the items before it are used up.
            #[inline]
            pub fn items(self) -> runtime::ItemStream<$item, $cursor> {
                runtime::ItemStream::new(self.$($call).+)
            }

            /// Returns this page and all that follow it.
            #[inline]
            pub fn pages(self) -> runtime::PageStream<$item, $cursor> {
                runtime::PageStream::new(self.$($call).+)
            }
        }
    };
    (options [$($parameters:tt)*] $request:ty, $($call:ident).+, $response:ty, $output:ty) => {
        /// Options that every request has, and the ways to send it.
        ///
        /// A later value replaces an earlier one. An argument that cannot be sent is reported when
        /// the request is awaited, and nothing is sent then.
        impl<$($parameters)*> $request {
            /// Sets a parameter of the query. Lists repeat it, objects become `name[member]`; null
            /// and empty lists are not sent, and remove the client's default.
            #[inline]
            pub fn with_query(
                mut self,
                name: impl Into<::std::borrow::Cow<'static, str>>,
                value: impl ::serde::Serialize,
            ) -> Self {
                self.$($call).+.set_query(name.into(), &value);
                self
            }

            /// Removes a parameter of the query, even the client's default.
            #[inline]
            pub fn without_query(
                mut self,
                name: impl Into<::std::borrow::Cow<'static, str>>,
            ) -> Self {
                self.$($call).+.remove_query(name.into());
                self
            }

            /// Sets a header, in place of one that the client would send by itself.
            #[inline]
            pub fn with_header(
                mut self,
                name: impl AsRef<str>,
                value: impl ::std::fmt::Display,
            ) -> Self {
                self.$($call).+.set_header(name.as_ref(), &value);
                self
            }

            /// Removes a header, even one that the client would send by itself.
            #[inline]
            pub fn without_header(mut self, name: impl AsRef<str>) -> Self {
                self.$($call).+.remove_header(name.as_ref());
                self
            }

            /// Sets a member of the JSON body. Null is sent as null.
            #[inline]
            pub fn with_member(
                mut self,
                name: impl Into<::std::borrow::Cow<'static, str>>,
                value: impl ::serde::Serialize,
            ) -> Self {
                self.$($call).+.set_member(name.into(), &value);
                self
            }

            /// Sets the whole JSON body. Members that are set later are added to it, at its
            /// outermost level.
            #[inline]
            pub fn with_json(mut self, value: impl ::serde::Serialize) -> Self {
                self.$($call).+.set_json(&value);
                self
            }

            /// Sets how long each attempt waits for the response's head, and for each further chunk
            /// of its body; `None` waits for ever. Defaults to the client's timeout. The wait for
            /// the head starts anew with each chunk of the request's body, so a slow upload does
            /// not time out while it makes progress. A retried call may take several times as long,
            /// plus the delays between attempts.
            #[inline]
            pub fn with_timeout(
                mut self,
                timeout: impl Into<Option<::std::time::Duration>>,
            ) -> Self {
                self.$($call).+.set_timeout(timeout.into());
                self
            }

            /// Sets how often the call is retried where that is safe; 0 disables retries. Defaults
            /// to the client's limit.
            #[inline]
            pub fn with_max_retries(mut self, max_retries: u32) -> Self {
                self.$($call).+.set_max_retries(max_retries);
                self
            }

            /// Sets the longest delay that the server may ask for (`Retry-After`); defaults to the
            /// client's. If the server asks for more, the call is not retried: its error says how
            /// long to wait.
            #[inline]
            pub fn with_max_retry_after(mut self, max_retry_after: ::std::time::Duration) -> Self {
                self.$($call).+.set_max_retry_after(max_retry_after);
                self
            }

            /// Marks the call as idempotent: it is retried after any failure.
            #[inline]
            pub fn idempotent(mut self) -> Self {
                self.$($call).+.set_idempotent();
                self
            }

            /// Requests and decodes another kind of response.
            #[inline]
            pub fn returning<Other: runtime::response::Response>(self) -> runtime::Request<Other> {
                runtime::Request::around(self.$($call).+)
            }

            /// Sends the call. `.await` on the request itself does the same.
            ///
            /// # Errors
            /// Any variant of [`Error`](runtime::Error).
            #[inline]
            pub fn send(self) -> runtime::ResponseFuture<$output> {
                self.$($call).+.send::<$response>()
            }

            /// Sends the call, and returns the raw response together with its value.
            ///
            /// # Errors
            /// Any variant of [`Error`](runtime::Error).
            #[inline]
            pub fn with_response(self) -> runtime::ResponseFuture<runtime::RawResponse<$output>> {
                self.$($call).+.send_raw::<$response>()
            }

            /// Sends the call, and returns a successful response as soon as its head has arrived.
            /// The caller reads the body unchanged, and the call is not retried from then on. An
            /// error status is still an error.
            ///
            /// # Errors
            /// Any variant of [`Error`](runtime::Error) that occurs before the head has arrived.
            #[inline]
            pub fn with_streamed_response(
                self,
            ) -> runtime::ResponseFuture<runtime::StreamedResponse> {
                self.$($call).+.send_streamed::<$response>()
            }
        }

        impl<$($parameters)*> IntoFuture for $request {
            type Output = Result<$output, runtime::Error>;
            type IntoFuture = runtime::ResponseFuture<$output>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
}
pub(crate) use request;

/// The options. A value that cannot be sent makes the call invalid.
impl Call {
    pub(crate) fn set_query(&mut self, name: Cow<'static, str>, value: &impl Serialize) {
        let outcome = self.options.query.set(name.clone(), value);
        self.note(outcome.err().map(|error| format!("the query parameter `{name}`: {error}")));
    }

    pub(crate) fn remove_query(&mut self, name: Cow<'static, str>) {
        self.options.query.remove(name);
    }

    pub(crate) fn set_header(&mut self, name: &str, value: &impl Display) {
        let outcome = self.options.headers.set(name, value);
        self.note(outcome.err());
    }

    pub(crate) fn remove_header(&mut self, name: &str) {
        let outcome = self.options.headers.remove(name);
        self.note(outcome.err());
    }

    pub(crate) fn set_member(&mut self, name: Cow<'static, str>, value: &impl Serialize) {
        let outcome = self.payload.set_member(name.clone(), value);
        self.note(outcome.err().map(|error| format!("the body's member `{name}`: {error}")));
    }

    pub(crate) fn set_json(&mut self, value: &impl Serialize) {
        let outcome = self.payload.set(value);
        self.note(outcome.err().map(|error| format!("the body: {error}")));
    }

    pub(crate) fn set_timeout(&mut self, timeout: Option<Duration>) {
        self.options.timeout = Some(timeout);
    }

    pub(crate) fn set_max_retries(&mut self, max_retries: u32) {
        self.options.max_retries = Some(max_retries);
    }

    pub(crate) fn set_max_retry_after(&mut self, max_retry_after: Duration) {
        self.options.max_retry_after = Some(max_retry_after);
    }

    pub(crate) fn set_idempotent(&mut self) {
        self.is_idempotent = true;
    }

    pub(crate) fn send<R: Response>(self: Box<Self>) -> ResponseFuture<R::Output> {
        ResponseFuture { exchange: exchange(self, R::ACCEPT), read: R::read }
    }

    pub(crate) fn send_raw<R: Response>(self: Box<Self>) -> ResponseFuture<RawResponse<R::Output>> {
        ResponseFuture { exchange: exchange(self, R::ACCEPT), read: RawResponse::read::<R> }
    }

    pub(crate) fn send_streamed<R: Response>(self: Box<Self>) -> ResponseFuture<StreamedResponse> {
        let read = |reply| Ok(StreamedResponse::new(reply));
        ResponseFuture { exchange: open(self, R::ACCEPT), read }
    }
}

/// A call under way. It owns all that it needs; dropping it cancels the call.
#[must_use = "a future does nothing until it is awaited"]
pub struct ResponseFuture<T> {
    exchange: Exchange,
    read: fn(Reply) -> Result<T, Error>,
}

impl<T> Future for ResponseFuture<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let reply = ready!(Pin::new(&mut self.exchange).poll(cx))?;
        Poll::Ready((self.read)(reply))
    }
}

impl<T> fmt::Debug for ResponseFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ResponseFuture")
    }
}
