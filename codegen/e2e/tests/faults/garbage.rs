//! Servers that do not speak HTTP, or speak it beyond all bounds.
//!
//! What cannot be understood is a broken connection, never a value.

use llama_cloud::Error;

use crate::outcomes::{KINDS, Kind, Outcome, outcome_at, try_each};
use crate::rogue::{Play, Rogue};
use crate::{EVENT, PATIENCE, answer, chunk, chunked};

#[tokio::test]
async fn what_is_not_http_is_a_connection_error() {
    let binary: Vec<u8> = (0..=255).rev().cycle().take(5000).collect();
    let faults = [
        ("words", Play::Close(b"Hello, who is there?\r\n\r\n".to_vec())),
        ("HTTP/0.9", Play::Close(b"<html>{\"items\":[]}</html>".to_vec())),
        ("binary", Play::Close(binary)),
        ("zeros", Play::Close(vec![0; 100_000])),
        ("empty lines", Play::Close(b"\r\n".repeat(1000))),
        ("a TLS alert", Play::Close(vec![0x15, 3, 1, 0, 2, 2, 0x46])),
        ("SSH", Play::Close(b"SSH-2.0-OpenSSH_9.9\r\n".to_vec())),
        ("HTTP/2", Play::Close(b"\0\0\x12\x04\0\0\0\0\0\0\x03\0\0\0\x64".to_vec())),
        ("a version that is none", Play::Close(b"HTTP/7.3 200 OK\r\n\r\n".to_vec())),
        ("a status that is none", Play::Close(b"HTTP/1.1 99999 OK\r\n\r\n".to_vec())),
        ("no colon", Play::Close(b"HTTP/1.1 200 OK\r\nserver\r\n\r\n".to_vec())),
        ("a blank in a name", Play::Close(b"HTTP/1.1 200 OK\r\na b: c\r\n\r\n".to_vec())),
        ("a zero in a value", Play::Close(b"HTTP/1.1 200 OK\r\na: \0\r\n\r\n".to_vec())),
    ];
    try_each(faults, &KINDS, PATIENCE, Outcome::assert_unanswered).await;
}

#[tokio::test]
async fn a_head_beyond_all_bounds_is_a_connection_error() {
    let wide = format!("x-wide: {}\r\n", "w".repeat(1 << 20));
    let many: String = (0..1000).map(|number| format!("x-{number}: 1\r\n")).collect();
    let faults = [
        ("one header of a megabyte", Play::Response(answer("200 OK", &wide, "{}"))),
        ("a thousand headers", Play::Response(answer("200 OK", &many, "{}"))),
        (
            "a header without an end",
            Play::Endless(b"HTTP/1.1 200 OK\r\nx: ".to_vec(), vec![b'x'; 65536]),
        ),
        (
            "headers without an end",
            Play::Endless(b"HTTP/1.1 200 OK\r\n".to_vec(), b"a: b\r\n".repeat(1000)),
        ),
        (
            "a reason without an end",
            Play::Endless(b"HTTP/1.1 200 ".to_vec(), b"very ".repeat(1000)),
        ),
    ];
    try_each(faults, &KINDS, PATIENCE, Outcome::assert_unanswered).await;
}

#[tokio::test]
async fn a_large_head_within_bounds_is_no_fault() {
    let wide = format!("x-wide: {}\r\n", "w".repeat(200_000));
    let list = answer("200 OK", &wide, r#"{"items":[]}"#);
    let server = Rogue::start(move |_, _| Play::Response(list.clone())).await;
    let outcome = outcome_at(server, Kind::List, PATIENCE).await;
    assert!(outcome.error.is_none(), "{:?}", outcome.error);
}

#[tokio::test]
async fn a_server_that_speaks_before_it_is_asked_is_not_believed() {
    for greeting in [&b"SSH-2.0-OpenSSH_9.9\r\n"[..], &[0x15, 3, 1, 0, 2, 2, 0x46], b"220 mail\r\n"]
    {
        for kind in KINDS {
            let server = Rogue::blurting(Play::Close(greeting.to_vec())).await;
            let outcome = outcome_at(server, kind, PATIENCE).await;
            assert!(matches!(outcome.error, Some(Error::Connection(_))), "{:?}", outcome.error);
        }
    }
}

#[tokio::test]
async fn chunks_that_are_none_break_a_body_off() {
    let json = |rest: &str| chunked("application/json", rest);
    let faults = [
        ("an invalid size", Play::Response(json("zz\r\n{}\r\n0\r\n\r\n"))),
        ("a size beyond all numbers", Play::Response(json("fffffffffffffffff\r\n{}"))),
        ("a negative size", Play::Response(json("-2\r\n{}\r\n0\r\n\r\n"))),
        ("more than its size", Play::Response(json("1\r\n{\"items\":[]}\r\n0\r\n\r\n"))),
        ("no last chunk", Play::Close(json("2\r\n{}\r\n"))),
        ("half a last chunk", Play::Close(json("2\r\n{}\r\n0\r\n"))),
        ("an extension without an end", Play::Endless(json("2;"), b"more=of it;".repeat(1000))),
        (
            "trailers without an end",
            Play::Endless(json("2\r\n{}\r\n0\r\n"), b"a: b\r\n".repeat(1000)),
        ),
    ];
    let kinds = [Kind::List, Kind::SetTitle, Kind::Create];
    try_each(faults, &kinds, PATIENCE, Outcome::assert_broken_off).await;
}

#[tokio::test]
async fn chunks_that_are_none_break_a_stream_off_after_its_events() {
    let events =
        |rest: &str| chunked("text/event-stream", [&chunk(EVENT)[..], rest.as_bytes()].concat());
    let faults = [
        ("an invalid size", Play::Response(events("zz\r\n"))),
        ("no last chunk", Play::Close(events("2\r\n: \r\n"))),
        ("words", Play::Close(events("Hello\r\n"))),
        ("trailers without an end", Play::Endless(events("0\r\n"), b"a: b\r\n".repeat(1000))),
    ];
    try_each(faults, &[Kind::Stream], PATIENCE, |outcome, name, kind| {
        assert_eq!(outcome.events, 1, "{name}");
        outcome.assert_broken_off(name, kind);
    })
    .await;
}

/// Bytes that are no text, in a stream that is well framed: no event, and no harm.
#[tokio::test]
async fn garbage_between_events_is_passed_over() {
    let garbage: Vec<u8> = (0..=255).cycle().take(10_000).collect();
    let body = [chunk(EVENT), chunk(garbage), chunk("\n\n"), chunk(EVENT), b"0\r\n\r\n".to_vec()];
    let play = Play::Response(chunked("text/event-stream", body.concat()));
    try_each([("garbage", play)], &[Kind::Stream], PATIENCE, |outcome, _, _| {
        assert!(outcome.error.is_none(), "{:?}", outcome.error);
        assert_eq!(outcome.events, 2);
    })
    .await;
}
