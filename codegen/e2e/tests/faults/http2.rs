//! The same over HTTP/2, where calls share one connection.
//!
//! A fault of one call is no other's, and a call that is given up gives up its own stream alone.

use std::convert::Infallible;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use hyper::body::{Body, Bytes, Frame, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};
use llama_cloud::runtime::transport::{HttpVersions, HyperOptions, HyperTransport};
use llama_cloud::{Error, LlamaCloud};
use tokio::net::TcpListener;
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::Sleep;

use crate::{EVENT, PATIENCE, builder, ended, session_json};

/// The body of a response: pieces, then what it ends in.
struct Pieces {
    pieces: Vec<Bytes>,
    next: usize,
    end: End,
    pause: Option<Pin<Box<Sleep>>>,
}

#[derive(Clone, Copy, PartialEq)]
enum End {
    Whole,
    Reset,
    Silence,
    /// The pieces come again and again.
    Never,
}

impl Pieces {
    fn new(pieces: &[&str], end: End) -> Self {
        let pieces = pieces.iter().map(|piece| Bytes::from((*piece).to_owned())).collect();
        Self { pieces, next: 0, end, pause: None }
    }
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if self.next == self.pieces.len() {
            match self.end {
                End::Whole => return Poll::Ready(None),
                End::Reset => {
                    // A reset at once would overtake what was sent.
                    let pause = || Box::pin(tokio::time::sleep(Duration::from_millis(200)));
                    ready!(self.pause.get_or_insert_with(pause).as_mut().poll(cx));
                    return Poll::Ready(Some(Err(io::ErrorKind::Other.into())));
                }
                End::Silence => return Poll::Pending,
                End::Never => self.next = 0,
            }
        }
        self.next += 1;
        Poll::Ready(Some(Ok(Frame::data(self.pieces[self.next - 1].clone()))))
    }
}

struct Server {
    origin: String,
    requests: Arc<AtomicUsize>,
    connections: Arc<AtomicUsize>,
    accepting: JoinHandle<()>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn serve(answer: impl Fn(&str) -> Pieces + Send + Sync + 'static) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let origin = format!("http://{}", listener.local_addr().expect("it is bound"));
    let (requests, connections) = (Arc::<AtomicUsize>::default(), Arc::<AtomicUsize>::default());
    let (seen, accepted) = (Arc::clone(&requests), Arc::clone(&connections));
    let answer = Arc::new(answer);
    let accepting = tokio::spawn(async move {
        let mut serving = JoinSet::new();
        while let Ok((socket, _)) = listener.accept().await {
            accepted.fetch_add(1, Ordering::SeqCst);
            let (seen, answer) = (Arc::clone(&seen), Arc::clone(&answer));
            let service = service_fn(move |request: Request<Incoming>| {
                seen.fetch_add(1, Ordering::SeqCst);
                let body = answer(request.uri().path());
                let is_stream = request.uri().path().ends_with("/stream");
                let kind = if is_stream { "text/event-stream" } else { "application/json" };
                let response = Response::builder().header("content-type", kind).body(body);
                async { Ok::<_, Infallible>(response.expect("it is well formed")) }
            });
            let connection = hyper::server::conn::http2::Builder::new(TokioExecutor::new())
                .serve_connection(TokioIo::new(socket), service);
            serving.spawn(connection);
        }
    });
    Server { origin, requests, connections, accepting }
}

fn client(server: &Server) -> LlamaCloud {
    let options = HyperOptions { versions: HttpVersions::Http2, ..HyperOptions::default() };
    let transport = HyperTransport::without_certificates(&options).expect("it needs none");
    let builder = builder(&server.origin).transport(transport).max_retries(1);
    builder.build().expect("the settings are right")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_calls_share_a_few_connections() {
    let id = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    let server = serve(move |path| Pieces::new(&[&session_json(&id(path))], End::Whole)).await;
    let client = client(&server);
    let mut calls = JoinSet::new();
    for number in 0..1000 {
        let call = client.beta().chat().retrieve(format!("ses-{number}"));
        calls.spawn(async move {
            let session = ended(call.into_future()).await.expect("nothing is wrong");
            assert_eq!(session.session_id, format!("ses-{number}"));
        });
    }
    while let Some(call) = calls.join_next().await {
        call.expect("no panic");
    }
    // The first calls may each have begun one before they learned of the others'.
    assert!(server.connections.load(Ordering::SeqCst) < 20);
    assert_eq!(server.requests.load(Ordering::SeqCst), 1000);
}

#[tokio::test]
async fn a_stream_that_is_reset_is_a_connection_error_and_no_other_call_s() {
    let server = serve(|path| match path {
        "/api/v1/chat/good" => Pieces::new(&[&session_json("good")], End::Whole),
        path if path.ends_with("/stream") => Pieces::new(&[EVENT, EVENT], End::Reset),
        _ => Pieces::new(&["{"], End::Reset),
    })
    .await;
    let chat = client(&server).beta().chat();
    let mut stream = chat.stream("s", ["idx-a"], "Hi").await.expect("it begins");
    for _ in 0..2 {
        ended(stream.next()).await.expect("events come first").expect("they are whole");
    }
    let Some(Err(Error::Connection(error))) = ended(stream.next()).await else {
        panic!("it was reset")
    };
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    for (outcome, requests) in [
        (ended(chat.create().into_future()).await.map(drop), 1),
        (ended(chat.list().into_future()).await.map(drop), 2),
    ] {
        let Err(Error::Connection(error)) = outcome else { panic!("{outcome:?}") };
        assert_eq!(error.retries() + 1, requests);
    }
    ended(chat.retrieve("good").into_future()).await.expect("the connection still serves");
    assert_eq!(server.connections.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn streams_that_are_not_read_or_dropped_leave_the_others_alone() {
    let server = serve(|path| match path {
        "/api/v1/chat/good" => Pieces::new(&[&session_json("good")], End::Whole),
        _ => Pieces::new(&[&EVENT.repeat(1000)], End::Never),
    })
    .await;
    let chat = client(&server).beta().chat();
    let mut unread = Vec::new();
    for number in 0..40 {
        let stream = ended(chat.stream("s", ["idx-a"], "Hi").into_future()).await;
        let mut stream = stream.expect("it begins");
        ended(stream.next()).await.expect("it goes on").expect("it is whole");
        if number % 2 == 0 {
            unread.push(stream);
        }
        ended(chat.retrieve("good").into_future()).await.expect("there is room for it");
    }
    for stream in &mut unread {
        ended(stream.next()).await.expect("it goes on").expect("it is whole");
    }
    assert_eq!(server.connections.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn silence_is_a_timeout_and_leaves_the_others_alone() {
    let server = serve(|path| match path {
        "/api/v1/chat/good" => Pieces::new(&[&session_json("good")], End::Whole),
        _ => Pieces::new(&["{"], End::Silence),
    })
    .await;
    let chat = client(&server).beta().chat();
    let call = chat.create().with_timeout(Duration::from_millis(200));
    let outcome = ended(call.into_future()).await;
    assert!(matches!(outcome, Err(Error::Timeout(_))), "{outcome:?}");
    ended(chat.retrieve("good").into_future()).await.expect("the connection still serves");
    assert_eq!(server.connections.load(Ordering::SeqCst), 1);
}

/// A stream that has bytes at all times, and no event, must leave the caller's other futures their turn.
#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn a_stream_of_comments_without_end_does_not_keep_its_task_from_anything_else() {
    let server = serve(|_| Pieces::new(&[&": nothing\n".repeat(1600)], End::Never)).await;
    let mut stream = client(&server).beta().chat().stream("s", ["idx-a"], "Hi").await.unwrap();
    let next = tokio::spawn(async move {
        tokio::time::timeout(Duration::from_millis(300), stream.next()).await.is_err()
    });
    let next = tokio::time::timeout(PATIENCE, next).await.expect("it does not hang");
    assert!(next.expect("no panic"), "there is no event");
}
