//! The default transport: hyper over pooled connections, with TLS, HTTP/2, gzip, and the environment's proxies.
//!
//! The target goes out as it is written. It needs a Tokio runtime around it, with timers and sockets.

use super::super::body::Body;
use super::connect::{ConnectTimedOut, Router, Timed};
use super::{Answering, Transport, TransportError, TransportErrorKind};
use bytes::Bytes;
use http::Method;
use http::header::{CONTENT_LENGTH, HeaderValue, PROXY_AUTHORIZATION};
use http_body::{Frame, SizeHint};
use hyper_util::client::legacy::{Client, Error as ClientError};
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use std::convert::Infallible;
use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

#[cfg(feature = "rustls")]
type Connector = Timed<hyper_rustls::HttpsConnector<Router>>;
#[cfg(not(feature = "rustls"))]
type Connector = Timed<Router>;

/// hyper over pooled connections.
#[derive(Clone)]
pub struct HyperTransport {
    client: Client<Connector, Upload>,
    proxies: Arc<Matcher>,
}

/// How connections are made.
#[derive(Clone, Debug)]
pub struct HyperOptions {
    /// How long a connection may take, with names, proxies and TLS.
    pub connect_timeout: Duration,
    /// How long a connection is kept for the next request. Servers close idle connections too, and a request that is
    /// sent just then is lost, so this is short.
    pub idle_timeout: Duration,
    /// How many idle connections are kept for one server.
    pub most_idle: usize,
    /// Which versions of HTTP are spoken.
    pub versions: HttpVersions,
}

/// Which versions of HTTP are spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HttpVersions {
    /// HTTP/2 where the server agrees to it by ALPN, else HTTP/1.1.
    Negotiated,
    /// HTTP/2 alone, in the clear too.
    Http2,
}

impl Default for HyperOptions {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(5),
            idle_timeout: Duration::from_secs(5),
            most_idle: 20,
            versions: HttpVersions::Negotiated,
        }
    }
}

impl HyperTransport {
    /// Transports over connections made like this; an error if TLS cannot be set up.
    pub fn new(options: &HyperOptions) -> Result<Self, TransportError> {
        let proxies = Arc::new(Matcher::from_env());
        let connector = connector(options, Arc::clone(&proxies))?;
        let mut builder = Client::builder(TokioExecutor::new());
        builder
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(options.idle_timeout)
            .pool_max_idle_per_host(options.most_idle)
            .http2_adaptive_window(true);
        if options.versions == HttpVersions::Http2 {
            builder.http2_only(true);
        }
        Ok(Self { client: builder.build(connector), proxies })
    }

    /// What a proxy that forwards the request wants to know. Tunnels are asked for elsewhere.
    fn proxy_credentials(&self, request: &http::Request<Bytes>) -> Option<HeaderValue> {
        if request.uri().scheme_str() != Some("http") {
            return None;
        }
        self.proxies.intercept(request.uri())?.basic_auth().cloned()
    }
}

#[cfg(feature = "rustls")]
fn connector(options: &HyperOptions, proxies: Arc<Matcher>) -> Result<Connector, TransportError> {
    let tls = super::certificates::configuration()
        .map_err(|error| TransportError::new(TransportErrorKind::NotConnected, error))?;
    let builder =
        hyper_rustls::HttpsConnectorBuilder::new().with_tls_config(tls.clone()).https_or_http();
    let router = Router::new(proxies, tls);
    let connector = match options.versions {
        HttpVersions::Negotiated => builder.enable_all_versions().wrap_connector(router),
        HttpVersions::Http2 => builder.enable_http2().wrap_connector(router),
    };
    Ok(Timed::new(connector, options.connect_timeout))
}

#[cfg(not(feature = "rustls"))]
fn connector(options: &HyperOptions, proxies: Arc<Matcher>) -> Result<Connector, TransportError> {
    Ok(Timed::new(Router::new(proxies), options.connect_timeout))
}

impl Transport for HyperTransport {
    fn send(&self, mut request: http::Request<Bytes>) -> Answering {
        if cfg!(not(feature = "rustls")) && request.uri().scheme_str() == Some("https") {
            let error = TransportError::new(
                TransportErrorKind::NotConnected,
                "https needs the feature `rustls`",
            );
            return Box::pin(std::future::ready(Err(error)));
        }
        if request.body().is_empty()
            && matches!(*request.method(), Method::POST | Method::PUT | Method::PATCH)
        {
            // Some servers wait for a body, or refuse to, unless they are told that there is none.
            request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        if let Some(credentials) = self.proxy_credentials(&request) {
            request.headers_mut().insert(PROXY_AUTHORIZATION, credentials);
        }
        #[cfg(feature = "gzip")]
        let offer = super::gzip::offer(&mut request);
        let answering = self.client.request(request.map(|body| Upload(Some(body))));
        Box::pin(async move {
            let response = answering.await.map_err(in_sending)?;
            #[cfg(feature = "gzip")]
            if offer == super::gzip::Offer::Made {
                return Ok(super::gzip::undo(response.map(Download)));
            }
            Ok(response.map(|body| Body::new(Download(body))))
        })
    }
}

impl fmt::Debug for HyperTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HyperTransport")
    }
}

fn in_sending(error: ClientError) -> TransportError {
    let mut cause: Option<&(dyn StdError + 'static)> = Some(&error);
    while let Some(inner) = cause {
        if let Some(ConnectTimedOut(limit)) = inner.downcast_ref() {
            return TransportError::new(TransportErrorKind::ConnectTimedOut(*limit), error);
        }
        cause = inner.source();
    }
    let kind = if error.is_connect() {
        TransportErrorKind::NotConnected
    } else {
        TransportErrorKind::Broken
    };
    TransportError::new(kind, error)
}

/// A request's body: one frame, of a size that is known.
struct Upload(Option<Bytes>);

impl http_body::Body for Upload {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(
            self.0.take().filter(|bytes| !bytes.is_empty()).map(|bytes| Ok(Frame::data(bytes))),
        )
    }

    fn is_end_stream(&self) -> bool {
        self.0.as_ref().is_none_or(Bytes::is_empty)
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.0.as_ref().map_or(0, |bytes| bytes.len() as u64))
    }
}

/// hyper's body, with the transport's error.
struct Download(hyper::body::Incoming);

impl http_body::Body for Download {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let frame = Pin::new(&mut self.0).poll_frame(cx);
        frame.map_err(|error| TransportError::new(TransportErrorKind::Broken, error))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}
