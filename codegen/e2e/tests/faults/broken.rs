//! Connections that end too early, and servers that fail for ever.
//!
//! What the server may have acted on is sent again only where that does no harm.

use llama_cloud::{ApiErrorKind, Error};

use crate::outcomes::{KINDS, Kind, Outcome, outcome, try_each};
use crate::rogue::{Play, Rogue};
use crate::{EVENT, PATIENCE, answer, builder, chunk, chunked, client, empty_list, ended, session};

#[tokio::test]
async fn a_connection_that_ends_before_the_head_is_a_connection_error() {
    let faults = [
        ("closed", Play::Close(Vec::new())),
        ("reset", Play::Reset(Vec::new())),
        ("closed in the status line", Play::Close(b"HTTP/1.1 20".to_vec())),
        ("reset in the head", Play::Reset(b"HTTP/1.1 200 OK\r\ncontent-le".to_vec())),
        ("closed after 100 Continue", Play::Close(b"HTTP/1.1 100 Continue\r\n\r\n".to_vec())),
    ];
    try_each(faults, &KINDS, PATIENCE, Outcome::assert_unanswered).await;
}

#[tokio::test]
async fn a_connection_that_ends_in_the_body_is_a_connection_error_with_the_status() {
    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"items\":[".to_vec();
    let faults = [
        ("closed", Play::Close(cut.clone())),
        ("reset", Play::Reset(cut)),
        ("closed between chunks", Play::Close(chunked("application/json", chunk("{")))),
        ("closed in a chunk", Play::Close(chunked("application/json", "ff\r\n{\"items\""))),
        ("reset in a chunk's size", Play::Reset(chunked("application/json", "f"))),
    ];
    let kinds = [Kind::List, Kind::SetTitle, Kind::Create];
    try_each(faults, &kinds, PATIENCE, Outcome::assert_broken_off).await;
}

#[tokio::test]
async fn a_stream_that_ends_too_early_gives_its_events_first_and_is_not_sent_again() {
    let one = [chunk(EVENT), chunk("data: {\"ty")].concat();
    let faults = [
        ("closed", Play::Close(chunked("text/event-stream", &one))),
        ("reset", Play::Reset(chunked("text/event-stream", &one))),
    ];
    try_each(faults, &[Kind::Stream], PATIENCE, |outcome, name, kind| {
        assert_eq!(outcome.events, 1, "{name}");
        outcome.assert_broken_off(name, kind);
    })
    .await;
}

#[tokio::test]
async fn a_server_that_fails_for_ever_is_given_up_after_the_budget() {
    for (kind, requests) in
        [(Kind::List, 6), (Kind::SetTitle, 6), (Kind::Create, 1), (Kind::Stream, 1)]
    {
        let failure = answer("500 Internal Server Error", "retry-after-ms: 1\r\n", "down");
        let server = Rogue::start(move |_, _| Play::Response(failure.clone())).await;
        let chat = client(server.origin()).beta().chat();
        let outcome = ended(async {
            match kind {
                Kind::List => chat.list().await.map(drop),
                Kind::SetTitle => chat.set_title("s", "Hi").await.map(drop),
                Kind::Create => chat.create().await.map(drop),
                Kind::Stream => chat.stream("s", ["idx-a"], "Hi").await.map(drop),
            }
        });
        let Err(Error::Api(error)) = outcome.await else { panic!("{kind:?} is refused") };
        assert_eq!(error.kind(), ApiErrorKind::InternalServer);
        assert_eq!(error.retries() as usize + 1, requests);
        assert_eq!(server.requests(), requests);
        assert_eq!(server.accepted(), 1, "{kind:?}: a refusal is read, and its connection used");
        drop(chat);
        server.at_most_open(0).await;
    }
}

#[tokio::test]
async fn redirects_that_go_in_a_circle_are_given_up() {
    let around = answer("307 Temporary Redirect", "location: /api/v1/chat\r\n", "");
    let server = Rogue::start(move |_, _| Play::Response(around.clone())).await;
    let error = ended(client(server.origin()).beta().chat().list().into_future()).await;
    assert!(matches!(error, Err(Error::Connection(_))), "{error:?}");
    assert_eq!(server.requests(), 11);
    server.at_most_open(0).await;
}

/// The server closes an idle connection just as it is to be used again.
#[tokio::test]
async fn a_connection_that_is_closed_under_a_call_does_not_make_it_act_twice() {
    let server = Rogue::start(|number, _| match number {
        0 => Play::Response(empty_list()),
        _ => Play::Close(Vec::new()),
    })
    .await;
    let chat = client(server.origin()).beta().chat();
    chat.list().await.expect("the first call is answered");
    let error = ended(chat.create().into_future()).await.expect_err("the second is not");
    assert!(matches!(error, Error::Connection(_)), "{error:?}");
    assert_eq!(server.requests(), 2);
}

#[tokio::test]
async fn a_call_that_may_be_repeated_survives_one_of_each_fault() {
    let server = Rogue::start(|number, _| match number {
        0 => Play::Reset(Vec::new()),
        1 => Play::Close(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{".to_vec()),
        2 => Play::Response(answer("503 Service Unavailable", "retry-after-ms: 1\r\n", "")),
        _ => Play::Response(session("s")),
    })
    .await;
    let response = ended(client(server.origin()).beta().chat().retrieve("s").with_response()).await;
    let response = response.expect("the fourth attempt is answered");
    assert_eq!(response.retries, 3);
    assert_eq!(server.requests(), 4);
    server.at_most_open(0).await;
}

#[tokio::test]
async fn a_server_that_is_not_there_was_sent_nothing() {
    let server = Rogue::start(|_, _| Play::Close(Vec::new())).await;
    let origin = server.origin().to_owned();
    drop(server);
    let chat = builder(&origin).max_retries(1).build().expect("the settings are right");
    let Err(Error::Connection(error)) = ended(chat.beta().chat().create().into_future()).await
    else {
        panic!("nobody answers")
    };
    assert!(!error.may_have_been_sent());
    assert_eq!(error.retries(), 1, "what was not sent is sent again, whatever it is");
}

#[tokio::test]
async fn an_error_body_that_breaks_off_keeps_its_status() {
    for play in [
        Play::Close(b"HTTP/1.1 404 Not Found\r\ncontent-length: 99\r\n\r\nno such".to_vec()),
        Play::Reset(b"HTTP/1.1 404 Not Found\r\ncontent-length: 99\r\n\r\nno such".to_vec()),
    ] {
        for kind in KINDS {
            let outcome = outcome(kind, play.clone(), PATIENCE).await;
            let Some(Error::Api(error)) = outcome.error else { panic!("{:?}", outcome.error) };
            assert_eq!(error.kind(), ApiErrorKind::NotFound);
            assert_eq!(&error.body()[..], b"no such");
        }
    }
}
