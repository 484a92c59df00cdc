// @generated: a copy of codegen/runtime/src/runtime/transport/hyper.rs: edit that instead of this.

//! The default transport: hyper over pooled connections, with TLS, HTTP/2, gzip, and the
//! environment's proxies.
//!
//! The target goes out as it is written. It needs a Tokio runtime around it, with timers and
//! sockets.

use crate::runtime::environment::Environment;
use crate::runtime::http::body::Body;
use crate::runtime::transport::connect::{ConnectTimedOut, Router, Timed};
use crate::runtime::transport::executor;
use crate::runtime::transport::options::{HttpVersions, HyperOptions};
use crate::runtime::transport::proxy::ProxyRules;
use crate::runtime::transport::response_body::ResponseBody;
use crate::runtime::transport::trust::Trust;
use crate::runtime::transport::unprocessed::is_unprocessed;
use crate::runtime::transport::{
    SendFuture, Transport, TransportError, TransportErrorKind, announce_no_body,
};
use bytes::Bytes;
use http::header::{Entry, HOST, HeaderValue, PROXY_AUTHORIZATION};
use http::uri::{Authority, Scheme};
use http_body::{Frame, SizeHint};
use hyper_util::client::legacy::{Client, Error as ClientError};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

#[cfg(feature = "rustls")]
type Connector = Timed<hyper_rustls::HttpsConnector<Router>>;
#[cfg(not(feature = "rustls"))]
type Connector = Timed<Router>;

/// The most bytes of a response over HTTP/2 that may wait to be read.
const STREAM_WINDOW: u32 = 1 << 20;
/// The same for all responses on one connection: as much as any usual number of streams may have.
/// Were it less, as it is with a window that adapts, a stream that its caller leaves unread would
/// keep every other call on the connection from its response, even the calls that the caller makes
/// on account of the last event.
const CONNECTION_WINDOW: u32 = 128 * STREAM_WINDOW;

/// The default transport: hyper over pooled connections.
///
/// Clones share their connections, so one of them may serve several clients. [`HyperOptions`]
/// configures the connections.
#[derive(Clone)]
pub struct HyperTransport {
    client: Client<Connector, Body>,
    /// For calls that are waited for: a connection belongs to the runtime that it was made in.
    #[cfg(feature = "blocking")]
    blocking: Client<Connector, Body>,
    proxies: Arc<ProxyRules>,
    /// Whether a proxy may forward a request, which then has to look for its credentials.
    may_be_forwarded: bool,
    /// Whether a request in the clear is one of HTTP/1.1, which has the name of its server among
    /// its headers.
    names_servers: bool,
}

impl HyperTransport {
    /// A transport over connections made like this.
    ///
    /// # Errors
    /// If the system has no certificates to judge servers by, or a proxy's URL cannot be used.
    pub fn new(options: &HyperOptions) -> Result<Self, TransportError> {
        Self::in_environment(options, &Environment::process())
    }

    /// A transport over connections made like this, to servers that speak no TLS: no certificate is
    /// trusted.
    ///
    /// # Errors
    /// If a proxy's URL cannot be used.
    pub fn without_certificates(options: &HyperOptions) -> Result<Self, TransportError> {
        let proxies = options.proxies.rules(&Environment::process())?;
        Ok(Self::assemble(options, proxies, Trust::nobody()?))
    }

    /// A transport that takes its proxies from this environment, if it takes them from any.
    pub(crate) fn in_environment(
        options: &HyperOptions,
        environment: &Environment,
    ) -> Result<Self, TransportError> {
        let proxies = options.proxies.rules(environment)?;
        Ok(Self::assemble(options, proxies, Trust::system()?))
    }

    /// The same for servers in the clear alone, if the system has no certificates.
    pub(crate) fn in_environment_without_certificates(
        options: &HyperOptions,
        environment: &Environment,
    ) -> Result<Self, TransportError> {
        let proxies = options.proxies.rules(environment)?;
        Ok(Self::assemble(options, proxies, Trust::nobody()?))
    }

    fn assemble(options: &HyperOptions, proxies: ProxyRules, trust: Trust) -> Self {
        let may_be_forwarded = proxies.may_forward();
        let proxies = Arc::new(proxies);
        let connector = connector(options, trust, Arc::clone(&proxies));
        let mut builder = Client::builder(TokioExecutor::new());
        builder
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(options.idle_timeout)
            .pool_max_idle_per_host(options.most_idle)
            .http2_initial_stream_window_size(STREAM_WINDOW)
            .http2_initial_connection_window_size(CONNECTION_WINDOW);
        if options.versions == HttpVersions::Http2 {
            builder.http2_only(true);
        }
        Self {
            #[cfg(feature = "blocking")]
            blocking: builder.build(connector.clone()),
            client: builder.build(connector),
            may_be_forwarded,
            names_servers: options.versions == HttpVersions::Negotiated,
            proxies,
        }
    }

    fn client(&self) -> &Client<Connector, Body> {
        #[cfg(feature = "blocking")]
        if executor::is_waiting() {
            return &self.blocking;
        }
        &self.client
    }

    /// Returns the credentials for a proxy that forwards the request. Those for tunnels are sent
    /// elsewhere.
    fn proxy_credentials(&self, request: &http::Request<Body>) -> Option<HeaderValue> {
        if !self.may_be_forwarded || request.uri().scheme_str() != Some("http") {
            return None;
        }
        self.proxies.intercept(request.uri())?.basic_auth().cloned()
    }

    /// Names the server as hyper would, in less time. Where that needs thought, or HTTP/2 may be
    /// spoken, which has another place for the name, it is left to hyper.
    fn name_server(&self, request: &mut http::Request<Body>) {
        let uri = request.uri();
        let Some(authority) = uri.authority().map(Authority::as_str) else { return };
        let has_default_port = authority
            .strip_suffix("80")
            .is_some_and(|rest| rest.trim_end_matches('0').ends_with(':'));
        let is_plain = self.names_servers
            && uri.scheme() == Some(&Scheme::HTTP)
            && !authority.contains('@')
            && !authority.ends_with(':')
            && !has_default_port;
        if is_plain
            && let Ok(name) = HeaderValue::from_str(authority)
            && let Entry::Vacant(place) = request.headers_mut().entry(HOST)
        {
            place.insert(name);
        }
    }
}

#[cfg(feature = "rustls")]
fn connector(options: &HyperOptions, trust: Trust, proxies: Arc<ProxyRules>) -> Connector {
    let builder = hyper_rustls::HttpsConnectorBuilder::new()
        .with_tls_config(trust.configuration.clone())
        .https_or_http();
    let router = Router::new(proxies, trust.configuration);
    let connector = match options.versions {
        HttpVersions::Negotiated => builder.enable_all_versions().wrap_connector(router),
        HttpVersions::Http2 => builder.enable_http2().wrap_connector(router),
    };
    Timed::new(connector, options.connect_timeout)
}

#[cfg(not(feature = "rustls"))]
fn connector(options: &HyperOptions, _: Trust, proxies: Arc<ProxyRules>) -> Connector {
    Timed::new(Router::new(proxies), options.connect_timeout)
}

impl Transport for HyperTransport {
    fn send(&self, mut request: http::Request<Body>) -> SendFuture {
        if cfg!(not(feature = "rustls")) && request.uri().scheme_str() == Some("https") {
            let error = TransportError::new(
                TransportErrorKind::Unsupported,
                "https needs the feature `rustls`",
            );
            return Box::pin(std::future::ready(Err(error)));
        }
        announce_no_body(&mut request);
        if let Some(credentials) = self.proxy_credentials(&request) {
            request.headers_mut().insert(PROXY_AUTHORIZATION, credentials);
        }
        self.name_server(&mut request);
        #[cfg(feature = "gzip")]
        let compressed = crate::runtime::transport::gzip::offer(&mut request);
        let sending = self.client().request(request);
        Box::pin(async move {
            executor::check()
                .map_err(|error| TransportError::new(TransportErrorKind::Unsupported, error))?;
            let response = sending.await.map_err(in_sending)?;
            #[cfg(feature = "gzip")]
            if compressed == crate::runtime::transport::gzip::Compressed::Undone {
                return Ok(crate::runtime::transport::gzip::undo(response.map(Download)));
            }
            Ok(response.map(|body| ResponseBody::new(Download(body))))
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
    // Without a connection there is nothing to know about one: setting one up may fail after it was
    // made, too.
    let kind = if error.is_connect() || error.connect_info().is_none() {
        TransportErrorKind::NotConnected
    } else if is_unprocessed(&error) {
        TransportErrorKind::Unprocessed
    } else {
        TransportErrorKind::ConnectionAborted
    };
    TransportError::new(kind, error)
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
        frame.map_err(|error| TransportError::new(TransportErrorKind::ConnectionAborted, error))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}
