//! Servers that stall, and servers that are slow.
//!
//! Silence is a timeout in the phase that it fell in; slowness is none, as long as something comes.

use std::time::Duration;

use llama_cloud::{Error, TimeoutPhase};

use crate::outcomes::{KINDS, Kind, outcome, try_each};
use crate::rogue::Play;
use crate::{EVENT, PATIENCE, chunk, chunked, empty_list};

/// Long enough for a head to come first, where one does.
const SHORT: Duration = Duration::from_millis(500);

#[tokio::test]
async fn a_stall_before_the_head_is_a_timeout_of_the_head() {
    let faults = [
        ("at once", Play::Stall(Vec::new())),
        ("in the status line", Play::Stall(b"HTTP/1.1 2".to_vec())),
        ("in the head", Play::Stall(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n".to_vec())),
        ("after 100 Continue", Play::Stall(b"HTTP/1.1 100 Continue\r\n\r\n".to_vec())),
    ];
    try_each(faults, &KINDS, SHORT, |outcome, name, kind| {
        outcome.assert_timed_out(name, kind, TimeoutPhase::Head);
    })
    .await;
}

#[tokio::test]
async fn a_stall_in_the_body_is_a_timeout_of_the_body() {
    let faults = [
        ("after the head", Play::Stall(chunked("application/json", ""))),
        ("in the body", Play::Stall(chunked("application/json", chunk("{\"items\"")))),
        ("before the last chunk", Play::Stall(chunked("application/json", chunk("{}")))),
    ];
    try_each(faults, &[Kind::List, Kind::SetTitle, Kind::Create], SHORT, |outcome, name, kind| {
        outcome.assert_timed_out(name, kind, TimeoutPhase::Body);
    })
    .await;
}

#[tokio::test]
async fn a_stream_that_stalls_is_a_timeout_after_its_events() {
    let faults = [
        ("between events", Play::Stall(chunked("text/event-stream", chunk(EVENT)))),
        (
            "in an event",
            Play::Stall(chunked("text/event-stream", [chunk(EVENT), chunk("data: {")].concat())),
        ),
    ];
    try_each(faults, &[Kind::Stream], SHORT, |outcome, name, kind| {
        assert_eq!(outcome.events, 1, "{name}");
        outcome.assert_timed_out(name, kind, TimeoutPhase::Body);
    })
    .await;
}

#[tokio::test]
async fn an_error_body_that_stalls_keeps_its_status() {
    let play = Play::Stall(b"HTTP/1.1 404 Not Found\r\ncontent-length: 9\r\n\r\nno".to_vec());
    for kind in KINDS {
        let outcome = outcome(kind, play.clone(), SHORT).await;
        let Some(Error::Api(error)) = outcome.error else { panic!("{:?}", outcome.error) };
        assert_eq!((error.status().as_u16(), &error.body()[..]), (404, &b"no"[..]));
    }
}

/// Each pause is far shorter than the timeout, and all of them together are longer.
#[tokio::test]
async fn a_body_that_comes_byte_by_byte_is_waited_for() {
    const TIMEOUT: Duration = Duration::from_secs(1);
    let mut pieces = vec![chunked("application/json", "")];
    pieces.extend(r#"{"items":[]}"#.bytes().map(|byte| chunk([byte])));
    pieces.push(b"0\r\n\r\n".to_vec());
    let pause = Duration::from_millis(100);
    assert!(pause * 13 > TIMEOUT);
    let outcome = outcome(Kind::List, Play::Dribble(pieces, pause), TIMEOUT).await;
    assert!(outcome.error.is_none(), "{:?}", outcome.error);
    assert_eq!(outcome.requests, 1);
}

#[tokio::test]
async fn a_head_that_comes_byte_by_byte_is_a_head() {
    let outcome =
        outcome(Kind::List, Play::Dribble(bytewise(&empty_list()), Duration::ZERO), PATIENCE);
    let outcome = outcome.await;
    assert!(outcome.error.is_none(), "{:?}", outcome.error);
}

#[tokio::test]
async fn events_that_come_byte_by_byte_are_whole() {
    let mut body: Vec<u8> = EVENT.repeat(3).bytes().flat_map(|byte| chunk([byte])).collect();
    body.extend(b"0\r\n\r\n");
    let pieces = bytewise(&chunked("text/event-stream", body));
    let outcome = outcome(Kind::Stream, Play::Dribble(pieces, Duration::ZERO), PATIENCE).await;
    assert!(outcome.error.is_none(), "{:?}", outcome.error);
    assert_eq!(outcome.events, 3);
}

fn bytewise(bytes: &[u8]) -> Vec<Vec<u8>> {
    bytes.iter().map(|byte| vec![*byte]).collect()
}
