// @generated: a copy of codegen/runtime/src/runtime/transport/mod.rs: edit that instead of this.

//! Transports: they send a request to a server, and return the response.
//!
//! A transport is below credentials, headers, redirects, retries and timeouts: it sends the request
//! that it is given, once, unchanged, and says whether the server can have received it.
//!
//! A client has [`HyperTransport`] unless its builder is given another one by `transport`: a
//! `ReqwestTransport` over a `reqwest::Client` of yours (with the feature `reqwest`), an
//! [`InProcess`] in your tests, or any [`Transport`] that you write, around one of these for
//! instance.
//!
//! # Testing code that calls a client
//!
//! Give the client an [`InProcess`] with the responses that your code should meet, keep a clone of
//! it, run your code, and look at what was sent. Neither a network nor a port is used; all that the
//! client does by itself is the same: headers, retries, redirects, timeouts, decoding.
//! [`InProcess`] says more.

pub(crate) mod connect;
pub(crate) mod error;
pub(crate) mod executor;
#[cfg(feature = "gzip")]
pub(crate) mod gzip;
pub(crate) mod hyper;
pub(crate) mod in_process;
pub(crate) mod options;
pub(crate) mod proxy;
#[cfg(feature = "reqwest")]
pub(crate) mod reqwest;
pub(crate) mod response_body;
pub(crate) mod trust;
pub(crate) mod unprocessed;

pub use self::hyper::HyperTransport;
#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;
pub use crate::runtime::http::body::{Body, BodyError};
pub use error::{TransportError, TransportErrorKind};
pub use in_process::{CannedResponse, InProcess};
pub use options::{HttpVersions, HyperOptions, Proxies};
pub use response_body::ResponseBody;

use http::Method;
use http::header::{CONTENT_LENGTH, HeaderValue};
use std::pin::Pin;

/// A response on its way.
pub type SendFuture =
    Pin<Box<dyn Future<Output = Result<http::Response<ResponseBody>, TransportError>> + Send>>;

/// A way to send requests.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request once, and returns the response as soon as its head has come.
    ///
    /// The request's [`Body`] is read while it is sent: it may be larger than the memory. Its
    /// source may fail; then the transport must not complete the request. Dropping the future, or
    /// the body of the response, cancels the request.
    ///
    /// # Errors
    /// [`TransportErrorKind`] says how far the request got. This decides whether the call is
    /// retried.
    fn send(&self, request: http::Request<Body>) -> SendFuture;
}

/// Some servers wait for a body, or refuse the request, unless the request announces that there is
/// none.
fn announce_no_body(request: &mut http::Request<Body>) {
    if request.body().length() == Some(0)
        && matches!(*request.method(), Method::POST | Method::PUT | Method::PATCH)
    {
        request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
}

/// In the extensions of a request: the caller took `Accept-Encoding` away, so nothing is offered.
#[derive(Clone, Copy)]
pub(crate) struct Unoffered;

/// Whether a stream of events, or of lines, is asked for. Compressed, it would come when the
/// compressor has enough of it.
#[cfg(any(feature = "gzip", feature = "reqwest"))]
fn is_for_events(headers: &http::HeaderMap) -> bool {
    let accept = headers.get(http::header::ACCEPT);
    accept.is_some_and(|accept| accept == "text/event-stream")
}
