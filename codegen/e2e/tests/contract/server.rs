//! Servers on the loopback interface that have a script for a back end.
//!
//! Each gives the script the requests that it receives, and sends the responses back frame by frame. Where the script has no
//! response, or breaks one off, the connection breaks; over HTTP/2 the stream.

use std::future::poll_fn;
use std::net::Ipv4Addr;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use hyper::body::{Body as HttpBody, Frame, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use llama_cloud::Bytes;
use llama_cloud::transport::{ResponseBody, Transport, TransportError, TransportErrorKind};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::time::Sleep;

use crate::watched::Watched;

/// A server of HTTP/1.1 and HTTP/2; its origin. It ends with the test's runtime.
pub(crate) async fn start(backend: Watched) -> String {
    let (listener, authority) = listen().await;
    let origin = format!("http://{authority}");
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            let (backend, authority) = (backend.clone(), authority.clone());
            let service =
                service_fn(move |request| relay(backend.clone(), authority.clone(), request));
            tokio::spawn(async move {
                let builder = Builder::new(TokioExecutor::new());
                // It fails where the script breaks off.
                let _ = builder.serve_connection(TokioIo::new(socket), service).await;
            });
        }
    });
    origin
}

/// An origin where nobody listens, as long as the socket is kept: a port that is let go is soon another test's.
pub(crate) fn closed() -> (TcpSocket, String) {
    let socket = TcpSocket::new_v4().expect("there is a socket");
    socket.bind((Ipv4Addr::LOCALHOST, 0).into()).expect("there is a loopback interface");
    let authority = socket.local_addr().expect("it is bound");
    (socket, format!("http://{authority}"))
}

/// A server that responds to each request with these bytes, and closes.
pub(crate) async fn start_raw(backend: Watched, answer: &'static [u8]) -> String {
    let (listener, authority) = listen().await;
    let origin = format!("http://{authority}");
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let (backend, authority) = (backend.clone(), authority.clone());
            tokio::spawn(async move {
                let Some(request) = read_request(&mut socket, &authority).await else { return };
                // The script keeps the request. The response is in the bytes.
                drop(backend.send(request.map(Into::into)));
                let _ = socket.write_all(answer).await;
                let _ = socket.shutdown().await;
            });
        }
    });
    origin
}

async fn listen() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a loopback interface");
    let authority = listener.local_addr().expect("it is bound").to_string();
    (listener, authority)
}

async fn relay(
    backend: Watched,
    authority: String,
    request: http::Request<Incoming>,
) -> Result<http::Response<Flushed>, TransportError> {
    let (mut head, body) = request.into_parts();
    head.uri =
        absolute(&authority, head.uri.path_and_query().map_or("/", |target| target.as_str()));
    let body = collect(body).await?;
    let response = backend.send(http::Request::from_parts(head, body.into())).await?;
    Ok(response.map(|body| Flushed { body, error: None }))
}

fn absolute(authority: &str, target: &str) -> http::Uri {
    format!("http://{authority}{target}").parse().expect("the parts are right")
}

async fn collect(body: Incoming) -> Result<Bytes, TransportError> {
    let mut body = pin!(body);
    let mut bytes = Vec::new();
    while let Some(frame) = poll_fn(|cx| body.as_mut().poll_frame(cx)).await {
        let frame = frame
            .map_err(|error| TransportError::new(TransportErrorKind::ConnectionAborted, error))?;
        bytes.extend(frame.into_data().unwrap_or_default());
    }
    Ok(bytes.into())
}

async fn read_request(socket: &mut TcpStream, authority: &str) -> Option<http::Request<Bytes>> {
    let mut bytes = Vec::new();
    loop {
        if socket.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
        let mut headers = [httparse::EMPTY_HEADER; 32];
        let mut head = httparse::Request::new(&mut headers);
        let httparse::Status::Complete(start) = head.parse(&bytes).expect("it is HTTP") else {
            continue;
        };
        let mut request = http::Request::builder().method(head.method?);
        let mut length = 0;
        for header in head.headers.iter() {
            if header.name.eq_ignore_ascii_case("content-length") {
                length = std::str::from_utf8(header.value).ok()?.parse().ok()?;
            }
            request = request.header(header.name, header.value);
        }
        if bytes.len() >= start + length {
            let request = request.uri(absolute(authority, head.path?));
            return request.body(Bytes::copy_from_slice(&bytes[start..start + length])).ok();
        }
    }
}

/// A body whose error comes after what was before it has been sent: hyper would throw that away.
struct Flushed {
    body: ResponseBody,
    error: Option<(Option<TransportError>, Pin<Box<Sleep>>)>,
}

impl HttpBody for Flushed {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        if self.error.is_none() {
            match ready!(Pin::new(&mut self.body).poll_frame(cx)) {
                Some(Err(error)) => {
                    let pause = Box::pin(tokio::time::sleep(Duration::from_millis(100)));
                    self.error = Some((Some(error), pause));
                }
                frame => return Poll::Ready(frame),
            }
        }
        let Some((error, pause)) = &mut self.error else { return Poll::Ready(None) };
        ready!(pause.as_mut().poll(cx));
        Poll::Ready(error.take().map(Err))
    }
}
