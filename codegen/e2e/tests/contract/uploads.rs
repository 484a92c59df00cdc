//! Bodies of requests that are read from a source while they are sent.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use http::HeaderValue;
use llama_cloud::runtime::{Request, response};
use llama_cloud::transport::{Body, CannedResponse};
use llama_cloud::{Bytes, Error, Method, TimeoutPhase};
use tokio::time::Sleep;

use crate::stage::{Stage, Way, body, header};
use crate::{LONG, SHORT, refusal};

over_every_transport! {
    a_body_of_known_length_announces_it,
    a_body_of_unknown_length_arrives_whole,
    a_large_body_in_memory_arrives_whole,
    a_body_that_can_be_opened_again_is_sent_by_each_attempt,
    a_body_that_can_be_opened_again_goes_along_with_a_redirect,
    a_body_that_is_read_once_is_not_sent_again,
    a_body_that_is_read_once_is_not_redirected,
    a_redirect_that_drops_the_body_is_followed,
    a_body_that_was_not_begun_is_retried,
    a_source_that_fails_ends_the_call,
    a_source_of_another_length_ends_the_call,
    a_slow_upload_that_makes_progress_does_not_time_out,
    an_upload_that_stalls_times_out,
}

#[derive(Clone, Copy, Debug)]
enum Part {
    Data(&'static str),
    Pause(Duration),
    Failure,
}

/// A source that gives these parts.
struct Source {
    parts: VecDeque<Part>,
    pause: Option<Pin<Box<Sleep>>>,
}

fn source(parts: &[Part]) -> Source {
    Source { parts: parts.iter().copied().collect(), pause: None }
}

impl Stream for Source {
    type Item = io::Result<&'static [u8]>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(pause) = &mut self.pause {
                ready!(pause.as_mut().poll(cx));
                self.pause = None;
            }
            return Poll::Ready(match self.parts.pop_front() {
                None => None,
                Some(Part::Data(data)) => Some(Ok(data.as_bytes())),
                Some(Part::Failure) => Some(Err(io::Error::other("the disk is gone"))),
                Some(Part::Pause(pause)) => {
                    self.pause = Some(Box::pin(tokio::time::sleep(pause)));
                    continue;
                }
            });
        }
    }
}

/// A body that can be opened again, and how often it was.
fn counted(length: Option<u64>, parts: &'static [Part]) -> (Body, Arc<AtomicUsize>) {
    let opened = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&opened);
    let body = Body::replayable(length, move || {
        count.fetch_add(1, Ordering::SeqCst);
        source(parts)
    });
    (body, opened)
}

const HELLO: &[Part] = &[Part::Data("Hel"), Part::Data(""), Part::Data("lo")];

fn hello_once() -> Body {
    Body::once(Some(5), source(HELLO))
}

fn put(stage: &Stage, body: impl Into<Body>) -> Request<response::Empty> {
    Request::undocumented(&stage.bare(), Method::PUT, "/upload")
        .with_raw_body(body, HeaderValue::from_static("text/plain"))
        .returning()
}

fn to(status: u16) -> CannedResponse {
    CannedResponse::new(status).header("location", "/moved")
}

async fn a_body_of_known_length_announces_it(way: Way) {
    let stage = Stage::new(way, [CannedResponse::new(204)]).await;
    let (upload, opened) = counted(Some(5), HELLO);
    put(&stage, upload).await.unwrap();
    let request = stage.only_request();
    assert_eq!((body(&request), opened.load(Ordering::SeqCst)), ("Hello", 1));
    assert_eq!(header(&request, "content-type"), Some("text/plain"));
    // Headers of framing are for the network.
    let length = if way == Way::InProcess { None } else { Some("5") };
    assert_eq!(header(&request, "content-length"), length);
}

async fn a_body_of_unknown_length_arrives_whole(way: Way) {
    let stage = Stage::new(way, [CannedResponse::new(204), CannedResponse::new(204)]).await;
    put(&stage, counted(None, HELLO).0).await.unwrap();
    put(&stage, Body::once(None, source(HELLO))).await.unwrap();
    for request in stage.requests() {
        assert_eq!(body(&request), "Hello");
        assert_eq!(header(&request, "content-length"), None);
        let is_chunked = matches!(way, Way::Hyper | Way::Reqwest);
        assert_eq!(header(&request, "transfer-encoding"), is_chunked.then_some("chunked"));
    }
}

async fn a_large_body_in_memory_arrives_whole(way: Way) {
    let stage = Stage::new(way, [refusal(503), CannedResponse::new(204)]).await;
    let bytes: Bytes = (0..1_000_003_u32).map(|at| at as u8).collect();
    put(&stage, bytes.clone()).await.unwrap();
    for request in stage.requests() {
        assert!(*request.body() == bytes, "{} bytes", request.body().len());
    }
}

async fn a_body_that_can_be_opened_again_is_sent_by_each_attempt(way: Way) {
    let stage = Stage::new(way, [refusal(503), refusal(500), CannedResponse::new(204)]).await;
    let (upload, opened) = counted(Some(5), HELLO);
    let response = put(&stage, upload).with_response().await.unwrap();
    assert_eq!((response.retries, opened.load(Ordering::SeqCst)), (2, 3));
    assert!(stage.requests().iter().all(|request| body(request) == "Hello"));
}

async fn a_body_that_can_be_opened_again_goes_along_with_a_redirect(way: Way) {
    for status in [307, 308] {
        let stage = Stage::new(way, [to(status), CannedResponse::new(204)]).await;
        put(&stage, counted(Some(5), HELLO).0).await.unwrap();
        let [_, moved] = &stage.requests()[..] else { panic!("{status}") };
        assert_eq!((moved.uri().path(), body(moved)), ("/moved", "Hello"), "{status}");
    }
}

async fn a_body_that_is_read_once_is_not_sent_again(way: Way) {
    let asks = refusal(503).header("x-should-retry", "true");
    for refusal in [refusal(503), refusal(429), asks] {
        let stage = Stage::new(way, [refusal]).await;
        let Err(Error::Api(error)) = put(&stage, hello_once()).await else { panic!("no error") };
        assert_eq!((error.retries(), body(&stage.only_request())), (0, "Hello"));
    }
    // Nor is it by the same request.
    let stage = Stage::new(way, [CannedResponse::new(204)]).await;
    let call = put(&stage, hello_once());
    call.clone().await.unwrap();
    let Err(Error::Connection(error)) = call.await else { panic!("no error") };
    let message = "the body of the request cannot be read: its source can be read only once, and was already read";
    assert!(error.to_string().contains(message), "{error}");
}

async fn a_body_that_is_read_once_is_not_redirected(way: Way) {
    for status in [307, 308] {
        let stage = Stage::new(way, [to(status)]).await;
        let Err(Error::Api(error)) = put(&stage, hello_once()).await else { panic!("no error") };
        let message = "the redirect to `/moved` was not followed: the body of the request can be sent only once";
        assert!(error.to_string().ends_with(message), "{error}");
        assert_eq!(error.status().as_u16(), status);
    }
}

async fn a_redirect_that_drops_the_body_is_followed(way: Way) {
    let stage = Stage::new(way, [to(303), CannedResponse::new(204)]).await;
    put(&stage, hello_once()).await.unwrap();
    let moved = &stage.requests()[1];
    assert_eq!((moved.method(), body(moved)), (&Method::GET, ""));
    assert_eq!(header(moved, "content-type"), None);
}

async fn a_body_that_was_not_begun_is_retried(way: Way) {
    let stage = Stage::closed(way);
    let upload = hello_once();
    let call = put(&stage, upload.clone()).with_max_retries(1);
    let Err(Error::Connection(error)) = call.await else { panic!("no error") };
    assert_eq!((error.retries(), error.may_have_been_sent()), (1, false));
    // It is still there.
    let stage = Stage::new(way, [CannedResponse::new(204)]).await;
    put(&stage, upload).await.unwrap();
    assert_eq!(body(&stage.only_request()), "Hello");
}

async fn a_source_that_fails_ends_the_call(way: Way) {
    const FAILS: &[Part] = &[Part::Data("Hel"), Part::Failure];
    for length in [None, Some(5)] {
        let stage = Stage::new(way, [CannedResponse::new(204)]).await;
        let (upload, opened) = counted(length, FAILS);
        let Err(Error::Connection(error)) = put(&stage, upload).await else { panic!("no error") };
        let message = "the body of the request cannot be read: the disk is gone";
        assert!(error.to_string().ends_with(message), "{error}");
        assert_eq!((error.retries(), opened.load(Ordering::SeqCst)), (0, 1));
    }
}

async fn a_source_of_another_length_ends_the_call(way: Way) {
    for (length, fault) in [
        (6, "it ended after 5 of 6 bytes"),
        (4, "it has more than the 4 bytes announced"),
        (3, "it has more than the 3 bytes announced"),
    ] {
        let stage = Stage::new(way, [CannedResponse::new(204)]).await;
        let (upload, opened) = counted(Some(length), HELLO);
        let Err(Error::Connection(error)) = put(&stage, upload).await else {
            panic!("{length}: no error")
        };
        assert!(error.to_string().contains(fault), "{length}: {error}");
        assert_eq!((error.retries(), opened.load(Ordering::SeqCst)), (0, 1));
    }
}

async fn a_slow_upload_that_makes_progress_does_not_time_out(way: Way) {
    let step = [Part::Data("x"), Part::Pause(SHORT / 3)];
    let stage = Stage::new(way, [CannedResponse::new(204)]).await;
    let upload = Body::once(None, source(&step.repeat(9)));
    put(&stage, upload).with_timeout(SHORT).await.unwrap();
    assert_eq!(body(&stage.only_request()), "xxxxxxxxx");
}

async fn an_upload_that_stalls_times_out(way: Way) {
    let stage = Stage::new(way, []).await;
    let upload = Body::once(None, source(&[Part::Data("x"), Part::Pause(LONG)]));
    let Err(Error::Timeout(error)) = put(&stage, upload).with_timeout(SHORT).await else {
        panic!("no error")
    };
    assert_eq!((error.phase(), error.limit()), (TimeoutPhase::Head, Some(SHORT)));
}
