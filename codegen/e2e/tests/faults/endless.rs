//! Responses that never end.
//!
//! Each is given up at its bound or when the caller wants no more, and its connection is closed then.

use std::time::Duration;

use llama_cloud::types::ChatEvent;
use llama_cloud::{Error, EventStream, StreamErrorKind, TimeoutPhase};

use crate::outcomes::{KINDS, Kind, outcome, outcome_at, try_each};
use crate::rogue::{Play, Rogue};
use crate::{EVENT, PATIENCE, builder, chunk, chunked, ended};

fn endless(front: &str, again: impl AsRef<[u8]>) -> Play {
    Play::Endless(chunked("text/event-stream", chunk(format!(": \n{front}"))), chunk(again))
}

async fn stream_at(server: &Rogue) -> EventStream<ChatEvent> {
    let client = builder(server.origin()).max_event_size(1 << 20).build().expect("it is right");
    let stream = client.beta().chat().stream("s", ["idx-a"], "Hi").into_future();
    ended(stream).await.expect("it begins")
}

#[tokio::test]
async fn an_event_beyond_the_limit_is_an_error_after_the_events_before_it() {
    let kilobytes = "x".repeat(10_000);
    for play in [
        endless(&format!("{EVENT}data: "), &kilobytes),
        endless(EVENT, format!("data: {kilobytes}\n")),
        endless(EVENT, format!("id: {kilobytes}\n")),
        endless(EVENT, format!("event: {kilobytes}\r\n")),
        endless(&format!("{EVENT}: "), &kilobytes),
        endless(&format!("{EVENT}name"), &kilobytes),
        endless(&format!("{EVENT}data: "), [0xff; 1000]),
        Play::Response(chunked(
            "text/event-stream",
            [chunk(format!("{EVENT}data: {}\n\n", "x".repeat(1 << 20))), b"0\r\n\r\n".to_vec()]
                .concat(),
        )),
    ] {
        let server = Rogue::start(move |_, _| play.clone()).await;
        let mut stream = stream_at(&server).await;
        assert!(ended(stream.next()).await.expect("an event").is_ok());
        let Some(Err(Error::Stream(error))) = ended(stream.next()).await else {
            panic!("it is too large")
        };
        assert_eq!(error.kind(), StreamErrorKind::EventTooLarge(1 << 20));
        assert!(ended(stream.next()).await.is_none(), "nothing follows an error");
        server.at_most_open(0).await;
        assert_eq!(server.requests(), 1);
    }
}

#[tokio::test]
async fn a_stream_without_end_is_closed_when_it_is_dropped() {
    for play in [endless("", EVENT), endless("", ": \n"), endless("", EVENT.repeat(5000))] {
        let server = Rogue::start(move |_, _| play.clone()).await;
        let mut stream = stream_at(&server).await;
        let _ = tokio::time::timeout(Duration::from_millis(50), stream.next()).await;
        drop(stream);
        server.at_most_open(0).await;
    }
}

/// A stream that has bytes at all times, and no event, must leave the caller's other futures their turn.
#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn a_stream_of_comments_without_end_does_not_keep_its_task_from_anything_else() {
    let server = Rogue::start(move |_, _| endless("", ": nothing\n".repeat(100))).await;
    let mut stream = stream_at(&server).await;
    let next = tokio::spawn(async move {
        tokio::time::timeout(Duration::from_millis(300), stream.next()).await.is_err()
    });
    assert!(ended(next).await.expect("no panic"), "there is no event");
    server.at_most_open(0).await;
}

#[tokio::test]
async fn thousands_of_tiny_events_in_one_piece_all_come() {
    let body = [chunk(EVENT.repeat(20_000)), b"0\r\n\r\n".to_vec()].concat();
    let play = Play::Response(chunked("text/event-stream", body));
    let outcome = outcome(Kind::Stream, play, PATIENCE).await;
    assert!(outcome.error.is_none(), "{:?}", outcome.error);
    assert_eq!(outcome.events, 20_000);
}

#[tokio::test]
async fn provisional_answers_without_end_are_a_timeout_of_the_head() {
    let flood = b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n".repeat(100);
    let faults = [("a flood", Play::Endless(Vec::new(), flood))];
    try_each(faults, &KINDS, Duration::from_millis(100), |outcome, name, kind| {
        outcome.assert_timed_out(name, kind, TimeoutPhase::Head);
    })
    .await;
}

#[tokio::test]
async fn an_answer_to_a_deletion_without_end_is_bounded_too() {
    let server = Rogue::start(|_, _| {
        Play::Endless(b"HTTP/1.1 200 OK\r\n\r\n".to_vec(), vec![b'x'; 1 << 16])
    })
    .await;
    let client = builder(server.origin()).max_response_size(1 << 20).build().expect("it is right");
    let outcome = ended(client.beta().chat().delete("s").into_future()).await;
    assert!(matches!(outcome, Err(Error::Decode(_))), "{outcome:?}");
    server.at_most_open(0).await;
}

#[tokio::test]
async fn a_page_instead_of_a_stream_is_shown_in_part_and_closed() {
    for head in ["", "content-length: 99999999\r\n"] {
        let front = format!("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n{head}\r\n");
        let play = Play::Endless(front.into_bytes(), b"<p>Hello</p>".repeat(1000));
        let server = Rogue::start(move |_, _| play.clone()).await;
        let outcome = outcome_at(server, Kind::Stream, PATIENCE).await;
        let Some(Error::Decode(error)) = &outcome.error else { panic!("{:?}", outcome.error) };
        assert!(error.to_string().contains("<p>Hello</p>"), "{error}");
        assert!(error.body().len() <= 8192);
    }
}
