//! Servers that say, over HTTP/2, that they have not processed a request; and those that say something like it.
//!
//! Only the former allow a call that is not idempotent to be retried.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use llama_cloud::transport::{
    HttpVersions, HyperOptions, HyperTransport, Proxies, ReqwestTransport,
};
use llama_cloud::{ConnectionError, Error, LlamaCloud};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::{builder, ended, session_json};

const NO_ERROR: u32 = 0;
const INTERNAL_ERROR: u32 = 2;
const REFUSED_STREAM: u32 = 7;
const CANCEL: u32 = 8;
const ENHANCE_YOUR_CALM: u32 = 0xb;
const HTTP_1_1_REQUIRED: u32 = 0xd;

/// One frame from the server.
#[derive(Clone, Copy, Debug)]
enum Say {
    /// `RST_STREAM` of the request's stream.
    Reset(u32),
    /// `GOAWAY` with a last stream so far from the request's.
    GoAway(i64, u32),
    /// `GOAWAY` with the last of all possible streams, as a server announces that it will stop.
    SoonAway,
    /// The head of a response.
    Head,
    /// A whole response.
    Response,
    /// A frame that breaks the protocol: `DATA` of no stream.
    Nonsense,
    /// The end of the connection.
    Close,
}

use Say::{Close, GoAway, Head, Nonsense, Reset, Response, SoonAway};

/// A server that says this to the first request, and responds to all others.
struct Server {
    origin: String,
    requests: Arc<AtomicUsize>,
}

impl Server {
    async fn start(script: &'static [Say], before_any_request: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let origin = format!("http://{}", listener.local_addr().expect("it is bound"));
        let requests = Arc::<AtomicUsize>::default();
        let seen = Arc::clone(&requests);
        tokio::spawn(async move {
            let mut is_first = before_any_request;
            while let Ok((socket, _)) = listener.accept().await {
                let opening = if std::mem::take(&mut is_first) { script } else { &[] };
                let script = if before_any_request { &[] } else { script };
                tokio::spawn(serve(socket, opening, script, Arc::clone(&seen)));
            }
        });
        Self { origin, requests }
    }
}

async fn serve(
    mut socket: TcpStream,
    opening: &[Say],
    script: &[Say],
    seen: Arc<AtomicUsize>,
) -> io::Result<()> {
    socket.read_exact(&mut [0; 24]).await?;
    socket.write_all(&frame(4, 0, 0, &[])).await?;
    if !opening.is_empty() {
        say(&mut socket, opening, 1).await?;
        return drain(&mut socket).await;
    }
    loop {
        let mut head = [0; 9];
        socket.read_exact(&mut head).await?;
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        let (kind, flags) = (head[3], head[4]);
        let stream = u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
        let mut payload = vec![0; length as usize];
        socket.read_exact(&mut payload).await?;
        match (kind, flags & 1) {
            // The end of a request, in its headers or in its data.
            (0 | 1, 1) => {
                let is_first = seen.fetch_add(1, Ordering::SeqCst) == 0;
                let script = if is_first && !script.is_empty() { script } else { &[Response] };
                say(&mut socket, script, stream).await?;
            }
            // Settings and pings are acknowledged.
            (4, 0) => socket.write_all(&frame(4, 1, 0, &[])).await?,
            (6, 0) => socket.write_all(&frame(6, 1, 0, &payload)).await?,
            _ => {}
        }
    }
}

async fn say(socket: &mut TcpStream, script: &[Say], stream: u32) -> io::Result<()> {
    const STATUS_200: &[u8] = &[0x88];
    let away =
        |last: u32, code: u32| frame(7, 0, 0, &[last.to_be_bytes(), code.to_be_bytes()].concat());
    for said in script {
        let bytes = match *said {
            Reset(code) => frame(3, 0, stream, &code.to_be_bytes()),
            GoAway(from, code) => {
                let last = i64::from(stream).saturating_add(from).max(0);
                away(u32::try_from(last).expect("it is a stream"), code)
            }
            SoonAway => away(u32::MAX >> 1, NO_ERROR),
            Head => frame(1, 4, stream, STATUS_200),
            Response => {
                let body = session_json("s");
                [frame(1, 4, stream, STATUS_200), frame(0, 1, stream, body.as_bytes())].concat()
            }
            Nonsense => frame(0, 0, 0, b"?"),
            Close => {
                socket.shutdown().await?;
                return drain(socket).await;
            }
        };
        socket.write_all(&bytes).await?;
    }
    Ok(())
}

/// Reads until the client leaves: to leave unread bytes behind would be a reset, which takes back what was said.
async fn drain(socket: &mut TcpStream) -> io::Result<()> {
    while socket.read(&mut [0; 1024]).await? > 0 {}
    Ok(())
}

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).expect("it is short").to_be_bytes();
    [&length[1..], &[kind, flags], &stream.to_be_bytes(), payload].concat()
}

/// Over the default transport, and over a `reqwest::Client` that retries nothing by itself.
fn clients(origin: &str) -> [LlamaCloud; 2] {
    let options = HyperOptions {
        versions: HttpVersions::Http2,
        proxies: Proxies::Direct,
        ..HyperOptions::default()
    };
    let hyper = HyperTransport::without_certificates(&options).expect("it needs none");
    let reqwest = reqwest::Client::builder().no_proxy().http2_prior_knowledge();
    let reqwest = reqwest.retry(reqwest::retry::never()).build().expect("the settings are right");
    [
        builder(origin).transport(hyper).build().expect("the settings are right"),
        builder(origin).transport(ReqwestTransport::new(reqwest)).build().expect("they are right"),
    ]
}

/// Returns the outcome of a call that is not idempotent, over each transport, with the number of
/// requests.
async fn created(
    script: &'static [Say],
    max_retries: u32,
) -> [(Result<u32, Box<ConnectionError>>, usize); 2] {
    let mut outcomes = Vec::new();
    for transport in 0..2 {
        let server = Server::start(script, false).await;
        let [hyper, reqwest] = clients(&server.origin);
        let client = if transport == 0 { hyper } else { reqwest };
        let call = client.beta().chat().create().with_max_retries(max_retries).with_response();
        let outcome = match ended(call).await {
            Ok(response) => Ok(response.retries),
            Err(Error::Connection(error)) => Err(error),
            Err(error) => panic!("{script:?}: {error:?}"),
        };
        outcomes.push((outcome, server.requests.load(Ordering::SeqCst)));
    }
    outcomes.try_into().expect("there are two")
}

#[tokio::test]
async fn a_request_that_the_server_has_not_processed_is_retried_whatever_it_does() {
    const SCRIPTS: &[&[Say]] = &[
        &[Reset(REFUSED_STREAM)],
        &[GoAway(-2, NO_ERROR)],
        &[GoAway(-2, NO_ERROR), Close],
        &[GoAway(-1, ENHANCE_YOUR_CALM), Close],
        &[GoAway(-2, INTERNAL_ERROR), Close],
        &[SoonAway, GoAway(-2, NO_ERROR), Close],
    ];
    for script in SCRIPTS {
        for (outcome, requests) in created(script, 1).await {
            assert_eq!((outcome.expect("the retry succeeds"), requests), (1, 2), "{script:?}");
        }
        for (outcome, requests) in created(script, 0).await {
            let error = outcome.expect_err("there is no retry");
            assert!(!error.may_have_been_sent(), "{script:?}: {error}");
            assert!(
                error.to_string().contains("the server did not process the request"),
                "{error}"
            );
            assert_eq!(requests, 1, "{script:?}");
        }
    }
}

#[tokio::test]
async fn a_request_that_the_server_may_have_processed_is_not_retried() {
    const SCRIPTS: &[&[Say]] = &[
        &[Reset(NO_ERROR)],
        &[Reset(CANCEL)],
        &[Reset(INTERNAL_ERROR)],
        &[Reset(HTTP_1_1_REQUIRED)],
        // The request is among those that the server goes on with.
        &[GoAway(0, NO_ERROR), Close],
        &[GoAway(0, INTERNAL_ERROR), Close],
        &[GoAway(2, NO_ERROR), Close],
        &[SoonAway, Close],
        &[SoonAway, GoAway(0, NO_ERROR), Reset(CANCEL)],
        // What the client itself detects says nothing about the server.
        &[Nonsense],
        &[GoAway(0, NO_ERROR), Nonsense],
        &[Close],
        // It has begun to respond.
        &[Head, Reset(REFUSED_STREAM)],
        &[Head, GoAway(-2, INTERNAL_ERROR), Close],
    ];
    for script in SCRIPTS {
        for (outcome, requests) in created(script, 1).await {
            let error = outcome.expect_err("nothing is retried");
            assert!(error.may_have_been_sent(), "{script:?}: {error}");
            assert_eq!(requests, 1, "{script:?}");
        }
    }
}

#[tokio::test]
async fn a_server_that_goes_away_after_its_answer_has_answered() {
    const SCRIPTS: &[&[Say]] = &[
        &[SoonAway, Response],
        &[GoAway(0, NO_ERROR), Response],
        &[SoonAway, GoAway(0, NO_ERROR), Response, Close],
        &[Response, GoAway(0, NO_ERROR), Close],
    ];
    for script in SCRIPTS {
        for (outcome, requests) in created(script, 1).await {
            assert_eq!((outcome.expect("there is an answer"), requests), (0, 1), "{script:?}");
        }
    }
}

/// The connection is there, and nothing of the request is written to it.
#[tokio::test]
async fn a_server_that_goes_away_before_any_request_has_not_processed_one() {
    const SCRIPTS: &[&[Say]] =
        &[&[GoAway(-1, NO_ERROR)], &[GoAway(-1, NO_ERROR), Close], &[GoAway(-1, INTERNAL_ERROR)]];
    for script in SCRIPTS {
        for client in 0..2 {
            let server = Server::start(script, true).await;
            let chat = clients(&server.origin)[client].beta().chat();
            let outcome = ended(chat.create().with_max_retries(1).into_future()).await;
            assert!(outcome.is_ok(), "{script:?} over {client}: {outcome:?}");
            assert_eq!(server.requests.load(Ordering::SeqCst), 1, "{script:?}");
        }
    }
}
