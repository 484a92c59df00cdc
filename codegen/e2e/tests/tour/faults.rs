//! Behaviour of the client when the server fails.

use std::time::Duration;

use e2e::{Response, Server};
use llama_cloud::Error;

use crate::chat;

#[tokio::test]
async fn an_idempotent_call_is_tried_again_and_another_is_not() {
    let server = Server::start().await;
    server.script([
        Response::new(500).header("retry-after-ms", "1"),
        Response::closed(),
        Response::real(),
    ]);
    chat(&server).list().await.unwrap();
    assert_eq!(server.requests().len(), 3);

    let server = Server::start().await;
    server.script([Response::new(500).header("retry-after-ms", "1")]);
    assert!(chat(&server).create().await.is_err());
    assert_eq!(server.requests().len(), 1, "the server may have made a session");
}

#[tokio::test]
async fn a_refused_turn_is_tried_again_where_the_server_says_so() {
    let server = Server::start().await;
    let chat = chat(&server);
    let id = chat.create().await.unwrap().session_id;
    server.script([Response::new(503).header("Retry-After", "0.01"), Response::real()]);
    let mut events = chat.stream(&id, ["idx-a"], "Hi").await.unwrap();
    assert!(events.next().await.unwrap().is_ok());
}

#[tokio::test]
async fn a_stream_that_breaks_off_ends_with_an_error_after_its_events() {
    let server = Server::start().await;
    let event = "data: {\"type\":\"text_delta\",\"content\":\"Hel\"}\n\n";
    server.script([Response::events().chunk(event).chunk("data: {\"type\":").reset()]);
    let mut events = chat(&server).stream("s", ["idx-a"], "Hi").await.unwrap();
    assert!(events.next().await.unwrap().is_ok());
    let error = events.next().await.expect("the break is told").unwrap_err();
    assert!(matches!(error, Error::Connection(_)), "{error:?}");
    assert!(events.next().await.is_none(), "nothing follows an error");
    assert_eq!(server.requests().len(), 1, "a turn is never run twice");
}

#[tokio::test]
async fn silence_is_a_timeout() {
    let server = Server::start().await;
    server.script([Response::silence()]);
    let call = chat(&server).list().with_timeout(Duration::from_millis(50)).with_max_retries(0);
    let error = call.await.unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
}

#[tokio::test]
async fn an_answer_that_is_no_stream_is_an_error_that_shows_it() {
    let server = Server::start().await;
    server.script([Response::new(200).header("content-type", "text/html").body("<h1>Hello</h1>")]);
    let Err(error) = chat(&server).stream("s", ["idx-a"], "Hi").await else {
        panic!("HTML is no event stream")
    };
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    assert!(error.to_string().contains("<h1>Hello</h1>"), "{error}");
}

#[tokio::test]
async fn no_server_is_a_connection_error() {
    let server = Server::start().await;
    let chat = chat(&server);
    drop(server);
    let error = chat.list().with_max_retries(0).await.unwrap_err();
    assert!(matches!(error, Error::Connection(_)), "{error:?}");
}
