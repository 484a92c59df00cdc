//! Bodies that are too deep, too large, or not what they say.
//!
//! What an error keeps and shows of them is bounded.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use llama_cloud::types::ChatEvent;
use llama_cloud::{ApiError, DecodeError, Error, LlamaCloud};

use crate::rogue::{Play, Rogue};
use crate::{answer, builder, chunk, chunked, client, ended};

const DEEP: usize = 100_000;

fn deep() -> String {
    "[".repeat(DEEP) + &"]".repeat(DEEP)
}

async fn serving(play: Play) -> (Rogue, LlamaCloud) {
    let server = Rogue::start(move |_, _| play.clone()).await;
    let client = client(server.origin());
    (server, client)
}

async fn refused(play: Play) -> ApiError {
    let (server, client) = serving(play).await;
    let outcome = ended(client.beta().chat().list().with_max_retries(0).into_future()).await;
    server.at_most_open(1).await;
    let Err(Error::Api(error)) = outcome else { panic!("{outcome:?}") };
    *error
}

async fn undecoded(client: &LlamaCloud) -> DecodeError {
    let outcome = ended(client.beta().chat().retrieve("s").into_future()).await;
    let Err(Error::Decode(error)) = outcome else { panic!("{outcome:?}") };
    *error
}

fn zipped(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).expect("memory takes all")
}

#[tokio::test]
async fn deep_json_is_kept_where_anything_may_stand() {
    let deep = deep();
    let body = format!(
        r#"{{"session_id":"s","last_updated_at":"t","later":{deep},
            "events":[{deep},{{"type":"text","content":{deep}}},{{"type":"new","x":{deep}}}]}}"#
    );
    let (_server, client) = serving(Play::Response(answer("200 OK", "", body))).await;
    let session =
        ended(client.beta().chat().retrieve("s").into_future()).await.expect("it is JSON");
    assert_eq!(session.events.len(), 3);
    for event in &session.events {
        assert!(matches!(event, ChatEvent::Unrecognized(_)));
    }
    assert!(session == session.clone());
    assert!(format!("{session:?}").len() > 8 * DEEP);
    assert!(serde_json::to_string(&session).expect("it is written as it came").len() > 8 * DEEP);
    assert!(serde_json::to_value(&session).is_err(), "no tree is that deep");
}

#[tokio::test]
async fn deep_json_is_a_decode_error_where_something_else_should_stand() {
    let body = format!(r#"{{"session_id":{},"last_updated_at":"t","events":[]}}"#, deep());
    for (body, path) in [(deep(), ""), (body, "session_id")] {
        let (_server, client) = serving(Play::Response(answer("200 OK", "", body))).await;
        let error = undecoded(&client).await;
        assert_eq!(error.path(), path);
        assert!(error.to_string().len() < 2000 && error.body().len() <= 8192);
    }
}

#[tokio::test]
async fn deep_json_in_an_event_is_kept_and_the_stream_goes_on() {
    let deep = deep();
    let event = format!(
        "data: {{\"type\":\"text\",\"content\":\"x\",\"later\":{deep}}}\n\ndata: {deep}\n\n"
    );
    let body = [chunk(event), chunk(crate::EVENT), b"0\r\n\r\n".to_vec()].concat();
    let (_server, client) = serving(Play::Response(chunked("text/event-stream", body))).await;
    let stream = ended(client.beta().chat().stream("s", ["idx-a"], "Hi").into_future()).await;
    let mut stream = stream.expect("it begins");
    let mut events = Vec::new();
    while let Some(event) = ended(stream.next()).await {
        events.push(event.expect("it is JSON"));
    }
    assert!(matches!(events[0], ChatEvent::Text(_)));
    assert!(matches!(events[1], ChatEvent::Unrecognized(_)));
    assert!(matches!(events[2], ChatEvent::TextDelta(_)));
    assert!(events[1] == events[1].clone() && format!("{events:?}").len() > 4 * DEEP);
}

#[tokio::test]
async fn deep_json_in_an_error_body_is_shown_as_text() {
    let deep_message = format!(r#"{{"message":{}}}"#, deep());
    for body in [deep(), deep_message, r#"{"a":"#.repeat(DEEP)] {
        let error = refused(Play::Response(answer("400 Bad Request", "", body))).await;
        assert_eq!(error.status().as_u16(), 400);
        assert!(error.to_string().len() < 2000);
        assert!(format!("{error:?}").len() < 2000);
        assert!(error.body().len() > DEEP, "the body itself is kept");
        if let Some(json) = error.json() {
            assert!(json == json.clone() && json.to_value().is_err());
        }
        assert!(error.decode::<serde_json::Value>().is_err());
    }
}

#[tokio::test]
async fn an_answer_larger_than_the_limit_is_a_decode_error_that_names_it() {
    let megabyte = vec![b' '; 1 << 20];
    let announced = b"HTTP/1.1 200 OK\r\ncontent-length: 999999999999\r\n\r\n".to_vec();
    let zeros = zipped(&vec![0; 64 << 20]);
    for play in [
        Play::Response(answer("200 OK", "", &megabyte)),
        Play::Stall(announced.clone()),
        Play::Endless(announced, megabyte.clone()),
        Play::Endless(b"HTTP/1.1 200 OK\r\n\r\n".to_vec(), megabyte.clone()),
        Play::Endless(chunked("application/json", ""), chunk(&megabyte)),
        Play::Response(answer("200 OK", "content-encoding: gzip\r\n", &zeros)),
        Play::Endless(b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n".to_vec(), zeros),
    ] {
        let server = Rogue::start(move |_, _| play.clone()).await;
        let client = builder(server.origin()).max_response_size(100_000).build().expect("it is");
        let error = undecoded(&client).await;
        assert_eq!(error.status().as_u16(), 200);
        let said = error.to_string();
        assert!(said.contains("100000") && said.contains("max_response_size"), "{said}");
        assert_eq!(server.requests(), 1, "it would be as large again");
        // A body that is given up is not read to its end, to save the connection.
        server.at_most_open(0).await;
    }
}

#[tokio::test]
async fn gzip_in_gzip_is_undone_once_and_decodes_no_further() {
    let bomb = zipped(&zipped(&vec![b' '; 64 << 20]));
    for headers in [
        "content-encoding: gzip\r\n",
        "content-encoding: gzip\r\ncontent-encoding: gzip\r\n",
        "content-encoding: gzip, gzip\r\n",
    ] {
        let (_server, client) = serving(Play::Response(answer("200 OK", headers, &bomb))).await;
        let error = undecoded(&client).await;
        assert!(error.body().len() <= 8192);
    }
}

#[tokio::test]
async fn an_error_body_is_kept_in_part_whatever_its_size() {
    let text = "no ".repeat(1 << 20);
    let endless = b"HTTP/1.1 400 Bad Request\r\ncontent-type: text/plain\r\n\r\n".to_vec();
    let announced = b"HTTP/1.1 400 Bad Request\r\ncontent-length: 999999999999\r\n\r\n".to_vec();
    for play in [
        Play::Response(answer("400 Bad Request", "", &text)),
        Play::Endless(endless, text.clone().into_bytes()),
        Play::Endless(announced, text.clone().into_bytes()),
        Play::Response(answer(
            "400 Bad Request",
            "content-encoding: gzip\r\n",
            zipped(text.as_bytes()),
        )),
    ] {
        let error = refused(play).await;
        assert_eq!(error.status().as_u16(), 400);
        assert_eq!(error.body().len(), 1 << 20);
        assert!(error.to_string().contains("no no no") && error.to_string().len() < 2000);
    }
}

/// It was not asked for, but the turn has run.
#[tokio::test]
async fn a_stream_in_gzip_is_read_all_the_same() {
    let headers = "content-type: text/event-stream\r\ncontent-encoding: gzip\r\n";
    let stream = answer("200 OK", headers, zipped(crate::EVENT.repeat(100).as_bytes()));
    let outcome = crate::outcomes::outcome(
        crate::outcomes::Kind::Stream,
        Play::Response(stream),
        crate::PATIENCE,
    )
    .await;
    assert!(outcome.error.is_none(), "{:?}", outcome.error);
    assert_eq!(outcome.events, 100);
}

/// Read as it is, it would be a stream without events.
#[tokio::test]
async fn a_stream_in_an_encoding_that_nobody_speaks_is_a_decode_error() {
    let headers = "content-type: text/event-stream\r\ncontent-encoding: br\r\n";
    let stream = answer("200 OK", headers, b"\x0b\x02\x80".as_slice());
    let (_server, client) = serving(Play::Response(stream)).await;
    let outcome = ended(client.beta().chat().stream("s", ["idx-a"], "Hi").into_future()).await;
    let Err(Error::Decode(error)) = outcome else { panic!("it is not read") };
    assert!(error.message().contains("`br`"), "{error}");
}

/// Messages of errors end up in logs, so no server may make them large.
#[tokio::test]
async fn what_an_error_says_is_bounded_whatever_the_server_says() {
    const LONG: usize = 300_000;
    let long = "x".repeat(LONG);
    let request_id = format!("x-request-id: {long}\r\n");
    let error = refused(Play::Response(answer("400 Bad Request", &request_id, ""))).await;
    assert!(error.to_string().len() < 4000, "{}", error.to_string().len());
    assert_eq!(error.request_id().map(str::len), Some(LONG));

    for body in [
        format!(r#"{{"session_id":"s","last_updated_at":"t","events":"{long}"}}"#),
        format!(
            r#"{{"session_id":"s","last_updated_at":"t","events":[],"job_metadata":"{long}"}}"#
        ),
    ] {
        let (_server, client) = serving(Play::Response(answer("200 OK", "", body))).await;
        let error = undecoded(&client).await;
        assert!(error.message().len() < 4000, "{}", error.message().len());
        assert!(error.to_string().len() < 4000);
    }

    let strange = format!("content-type: {long}\r\n");
    let (_server, client) = serving(Play::Response(answer("200 OK", &strange, ""))).await;
    let outcome = ended(client.beta().chat().stream("s", ["idx-a"], "Hi").into_future()).await;
    let Err(error) = outcome else { panic!("it is no stream") };
    assert!(error.to_string().len() < 4000, "{}", error.to_string().len());
}
