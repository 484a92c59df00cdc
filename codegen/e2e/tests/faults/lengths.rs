//! Lengths that are wrong.
//!
//! A body is taken for whole only if all of it came, and what follows it is taken for nothing.

use llama_cloud::Error;

use crate::outcomes::{KINDS, Kind, Outcome, outcome, try_each};
use crate::rogue::{Play, Rogue};
use crate::{EVENT, PATIENCE, client, ended, session, session_json};

fn sized(length: &str, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\n{length}\r\n\r\n{body}").into_bytes()
}

#[tokio::test]
async fn a_length_that_is_none_is_a_connection_error() {
    let faults = [
        ("negative", sized("content-length: -1", "{}")),
        ("a word", sized("content-length: two", "{}")),
        ("signed", sized("content-length: +2", "{}")),
        ("beyond all numbers", sized("content-length: 99999999999999999999", "{}")),
        ("two of them", sized("content-length: 2\r\ncontent-length: 3", "{}")),
        ("two in one", sized("content-length: 2, 3", "{}")),
        ("empty", sized("content-length:", "{}")),
    ];
    let faults = faults.map(|(name, bytes)| (name, Play::Response(bytes)));
    try_each(faults, &KINDS, PATIENCE, Outcome::assert_unanswered).await;
}

#[tokio::test]
async fn a_body_shorter_than_its_length_is_broken_off() {
    let faults = [
        ("by a byte", sized("content-length: 13", r#"{"items":[]}"#)),
        ("by all", sized("content-length: 13", "")),
        ("by almost everything there is", sized("content-length: 9223372036854775807", "{}")),
    ];
    for (name, bytes) in faults {
        // A length that is larger than the limit is refused at once.
        let is_too_large = name.contains("everything");
        for kind in [Kind::List, Kind::Create] {
            let outcome = outcome(kind, Play::Close(bytes.clone()), PATIENCE).await;
            match is_too_large {
                true => {
                    assert!(matches!(outcome.error, Some(Error::Decode(_))), "{:?}", outcome.error)
                }
                false => outcome.assert_broken_off(name, kind),
            }
        }
    }
}

#[tokio::test]
async fn a_stream_shorter_than_its_length_is_broken_off_after_its_events() {
    let body = sized("content-type: text/event-stream\r\ncontent-length: 1000", EVENT);
    let outcome = outcome(Kind::Stream, Play::Close(body), PATIENCE).await;
    assert_eq!(outcome.events, 1);
    outcome.assert_broken_off("short", Kind::Stream);
}

/// Without a length and without chunks a body ends with its connection, so nothing is amiss.
#[tokio::test]
async fn a_body_without_a_length_ends_with_its_connection() {
    let outcome =
        outcome(Kind::List, Play::Close(sized("a: b", r#"{"items":[]}"#)), PATIENCE).await;
    assert!(outcome.error.is_none(), "{:?}", outcome.error);
}

/// What follows looks like a response to the next call. Whoever believed it would give one caller the data of another.
#[tokio::test]
async fn what_follows_a_body_is_never_the_answer_to_the_next_call() {
    for _ in 0..20 {
        let server = Rogue::start(|number, _| match number {
            0 => Play::Response([session("first"), session("forged")].concat()),
            _ => Play::Response(session("second")),
        })
        .await;
        let chat = client(server.origin()).beta().chat();
        let first = ended(chat.retrieve("first").into_future()).await.expect("it is whole");
        assert_eq!(first.session_id, "first");
        let second = ended(chat.retrieve("second").into_future()).await.expect("it is sent anew");
        assert_eq!(second.session_id, "second");
        drop(chat);
        server.at_most_open(0).await;
    }
}

#[tokio::test]
async fn bytes_beyond_the_length_are_passed_over() {
    let json = session_json("s");
    let longer = sized(&format!("content-length: {}", json.len()), &format!("{json}, and more"));
    let server = Rogue::start(move |_, _| Play::Response(longer.clone())).await;
    let chat = client(server.origin()).beta().chat();
    for _ in 0..3 {
        let session = ended(chat.retrieve("s").into_future()).await.expect("it is whole");
        assert_eq!(session.session_id, "s");
    }
    drop(chat);
    server.at_most_open(0).await;
}
