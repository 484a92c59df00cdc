// @generated: a copy of codegen/runtime/src/runtime/transport/connect.rs: edit that instead of this.

//! Connections to servers: directly or through the proxies that the environment names, in the clear
//! or by TLS, within a time.
//!
//! A failure in here means that nothing of the request was sent.

use crate::runtime::transport::proxy::ProxyRules;
use http::Uri;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::proxy::{SocksV4, SocksV5, Tunnel};
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::client::proxy::matcher::Intercept;
use hyper_util::rt::TokioIo;
use std::error::Error as StdError;
use std::fmt;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::net::TcpStream;
use tower_service::Service;

type BoxError = Box<dyn StdError + Send + Sync>;
type Connecting<T> = Pin<Box<dyn Future<Output = Result<T, BoxError>> + Send>>;

/// The connector to the server, or to the proxy.
#[cfg(feature = "rustls")]
type Plain = hyper_rustls::HttpsConnector<HttpConnector>;
#[cfg(not(feature = "rustls"))]
type Plain = HttpConnector;

#[cfg(feature = "rustls")]
type PlainStream = hyper_rustls::MaybeHttpsStream<TokioIo<TcpStream>>;
#[cfg(not(feature = "rustls"))]
type PlainStream = TokioIo<TcpStream>;

/// Opens the connection over which TLS, if any, is spoken with the server.
#[derive(Clone)]
pub(super) struct Router {
    tcp: HttpConnector,
    /// Speaks TLS with a proxy that wants it.
    proxy: Plain,
    proxies: Arc<ProxyRules>,
}

impl Router {
    #[cfg(feature = "rustls")]
    pub(super) fn new(proxies: Arc<ProxyRules>, tls: rustls::ClientConfig) -> Self {
        let tcp = tcp_connector();
        let proxy = hyper_rustls::HttpsConnectorBuilder::new()
            .with_tls_config(tls)
            .https_or_http()
            .enable_http1()
            .wrap_connector(tcp.clone());
        Self { tcp, proxy, proxies }
    }

    #[cfg(not(feature = "rustls"))]
    pub(super) fn new(proxies: Arc<ProxyRules>) -> Self {
        Self { tcp: tcp_connector(), proxy: tcp_connector(), proxies }
    }
}

fn tcp_connector() -> HttpConnector {
    let mut connector = HttpConnector::new();
    connector.enforce_http(false);
    connector.set_nodelay(true);
    connector
}

impl Service<Uri> for Router {
    type Response = RoutedStream;
    type Error = BoxError;
    type Future = Connecting<RoutedStream>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, target: Uri) -> Self::Future {
        match self.proxies.intercept(&target) {
            Some(intercept) => Box::pin(through(self.clone(), intercept, target)),
            None => {
                let connecting = self.tcp.call(target);
                Box::pin(async move { Ok(RoutedStream::direct(connecting.await?)) })
            }
        }
    }
}

async fn through(
    router: Router,
    intercept: Intercept,
    target: Uri,
) -> Result<RoutedStream, BoxError> {
    let Router { tcp, mut proxy, .. } = router;
    let via = intercept.uri().clone();
    match via.scheme_str() {
        Some(scheme @ ("socks5" | "socks5h")) => {
            let mut socks = SocksV5::new(via.clone(), tcp).local_dns(scheme == "socks5");
            if let Some((user, password)) = intercept.raw_auth() {
                socks = socks.with_auth(user.to_owned(), password.to_owned());
            }
            Ok(RoutedStream::direct(socks.call(target).await?))
        }
        Some(scheme @ ("socks4" | "socks4a")) => {
            let mut socks = SocksV4::new(via.clone(), tcp).local_dns(scheme == "socks4");
            Ok(RoutedStream::direct(socks.call(target).await?))
        }
        _ if target.scheme_str() == Some("https") => {
            let mut tunnel = Tunnel::new(via, proxy);
            if let Some(credentials) = intercept.basic_auth() {
                tunnel = tunnel.with_auth(credentials.clone());
            }
            Ok(RoutedStream::tunnelled(tunnel.call(target).await?))
        }
        _ => Ok(RoutedStream::forwarded(proxy.call(via).await?)),
    }
}

/// A connection to a server or to a proxy.
pub(super) struct RoutedStream {
    stream: PlainStream,
    /// Whether each request names its server, because a proxy reads it.
    is_forwarded: bool,
}

impl RoutedStream {
    #[cfg(feature = "rustls")]
    fn direct(stream: TokioIo<TcpStream>) -> Self {
        Self { stream: PlainStream::Http(stream), is_forwarded: false }
    }

    #[cfg(not(feature = "rustls"))]
    fn direct(stream: TokioIo<TcpStream>) -> Self {
        Self { stream, is_forwarded: false }
    }

    fn tunnelled(stream: PlainStream) -> Self {
        Self { stream, is_forwarded: false }
    }

    fn forwarded(stream: PlainStream) -> Self {
        Self { stream, is_forwarded: true }
    }
}

impl Connection for RoutedStream {
    fn connected(&self) -> Connected {
        if self.is_forwarded { Connected::new().proxy(true) } else { Connected::new() }
    }
}

impl Read for RoutedStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        into: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, into)
    }
}

impl Write for RoutedStream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(cx, slices)
    }
}

/// Gives a connector so much time, for all that it does: names, TCP, proxies, TLS.
///
/// hyper clones it for every request, most of which need no connection, so a clone is cheap.
pub(super) struct Timed<C> {
    inner: Arc<C>,
    limit: Duration,
}

impl<C> Timed<C> {
    pub(super) fn new(inner: C, limit: Duration) -> Self {
        Self { inner: Arc::new(inner), limit }
    }
}

impl<C> Clone for Timed<C> {
    fn clone(&self) -> Self {
        Self { inner: Arc::clone(&self.inner), limit: self.limit }
    }
}

impl<C> Service<Uri> for Timed<C>
where
    C: Service<Uri, Error: Into<BoxError>, Future: Send> + Clone + Send + Sync + 'static,
{
    type Response = C::Response;
    type Error = BoxError;
    type Future = Connecting<C::Response>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, target: Uri) -> Self::Future {
        let (mut inner, limit) = (C::clone(&self.inner), self.limit);
        let connecting = tokio::time::timeout(limit, async move {
            poll_fn(|cx| inner.poll_ready(cx)).await?;
            inner.call(target).await
        });
        Box::pin(async move {
            match connecting.await {
                Ok(connected) => connected.map_err(Into::into),
                Err(_) => Err(BoxError::from(ConnectTimedOut(limit))),
            }
        })
    }
}

/// No connection within this time.
#[derive(Debug)]
pub(super) struct ConnectTimedOut(pub(super) Duration);

impl fmt::Display for ConnectTimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no connection within {:?}", self.0)
    }
}

impl StdError for ConnectTimedOut {}
