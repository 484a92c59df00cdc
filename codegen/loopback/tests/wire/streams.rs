//! Streams of lines and of events.

use loopback::Error;

use crate::server::{Response, Server};

/// All items of a stream, and the message of the error that ends it, if one does.
macro_rules! read {
    ($call:expr) => {{
        let mut stream = $call.await.unwrap();
        let mut items = Vec::new();
        let mut message = None;
        while let Some(item) = stream.next().await {
            assert_eq!(message, None, "nothing follows the error");
            match item {
                Ok(item) => items.push(item),
                Err(error) => {
                    assert!(matches!(error, Error::Decode(_)), "{error}");
                    message = Some(error.to_string());
                }
            }
        }
        (items, message)
    }};
}

#[tokio::test]
async fn each_line_is_an_item() {
    let text = "{\"id\":\"a\",\"values\":[1]}\r\n\n  \n{\"id\":\"ü\\n\",\"values\":[]}";
    let server = Server::script([Response::new(200, text)]);
    let (items, message) = read!(server.client().streams().lines());
    let ids: Vec<&str> = items.iter().map(|vector| vector.id.as_str()).collect();
    assert_eq!((ids, message), (vec!["a", "ü\n"], None));
    assert_eq!(server.only().header("accept"), Some("application/x-ndjson"));

    let server = Server::script([Response::new(200, "[1]\nnull\n[]\n[DONE]\n[2]\n")]);
    let (items, message) = read!(server.client().streams().jsonl());
    assert_eq!((items, message), (vec![Some(vec![1]), None, Some(vec![])], None));
    assert_eq!(server.only().header("accept"), Some("application/jsonl"));
}

#[tokio::test]
async fn a_line_that_does_not_decode_ends_the_stream() {
    let server = Server::script([Response::new(200, "[1]\n\n[1,\n[2]\n")]);
    let (items, message) = read!(server.client().streams().jsonl());
    assert_eq!(items, [Some(vec![1])]);
    let message = message.expect("an error");
    assert!(message.contains("line 3"), "{message}");
}

#[tokio::test]
async fn events_of_text_are_their_data() {
    let text = "data: a \n\n: comment\n\nevent: x\n\ndata:  b\ndata: c\nid: 1\n\ndata: \"d\"\r\n\r\ndata: [DONE]\n\ndata: e\n\n";
    let events = || Response::new(200, text).header("content-type", "text/event-stream");
    let server = Server::script([events()]);
    let (items, message) = read!(server.client().streams().words());
    assert_eq!(items, ["a ", " b\nc", "\"d\""]);
    assert_eq!(message, None);
    assert_eq!(server.only().header("accept"), Some("text/event-stream"));
}

#[tokio::test]
async fn events_of_json_are_values() {
    let text = "data: 1.5\n\ndata: -2\n\ndata: \"3\"\n\ndata: 4\n\n";
    let events = Response::new(200, text).header("content-type", "text/event-stream");
    let server = Server::script([events]);
    let (items, message) = read!(server.client().streams().numbers());
    assert_eq!(items, [1.5, -2.0]);
    assert!(message.is_some());
}
