//! Streams of events.

use crate::support::{Widgets, played};
use runtime::collect::Fragment;
use runtime::response::Events;
use runtime::transport::{CannedResponse, InProcess, TransportErrorKind};
use runtime::{Collect, Error, Event, EventStream, Json, StreamErrorKind, TimeoutPhase};
use std::time::Duration;

async fn rest(mut events: EventStream<Json>) -> (Vec<String>, Option<Error>) {
    let mut seen = Vec::new();
    loop {
        match events.next().await {
            None => return (seen, None),
            Some(Ok(event)) => seen.push(event.to_string()),
            Some(Err(error)) => {
                assert!(events.next().await.is_none(), "an error ends the stream");
                return (seen, Some(error));
            }
        }
    }
}

async fn played_through(answer: CannedResponse) -> (Vec<String>, Option<Error>) {
    let (widgets, _) = played([answer]);
    rest(widgets.watch().await.unwrap()).await
}

#[tokio::test]
async fn events_come_as_they_are_sent() {
    let answer = CannedResponse::events("data: {\"a\":")
        .data("1}\n")
        .data("\ndata: 2\r\n\r\nevent: x\ndata: nu")
        .data("ll\n\n");
    let (events, error) = played_through(answer).await;
    assert!(error.is_none());
    assert_eq!(events, ["{\"a\":1}", "2", "null"]);
}

#[tokio::test]
async fn a_stream_ends_with_its_body_or_with_done() {
    for text in [
        "data: 1\n\n",
        "data: 1\n\ndata: [DONE]\n\ndata: 2\n\n",
        "data: 1\n\ndata: [DONE] \n\ndata: 2\n\n",
        "data: 1\n\ndata:  \t[DONE]\t \n\ndata: 2\n\n",
        "data: 1\n\ndata\ndata: [DONE]\ndata:\n\ndata: 2\n\n",
        "data: 1\n\nevent: done\ndata: [DONE]\n\ndata: 2\n\n",
        "data: 1\n\ndata: [DONE]",
        "data: 1\n\ndata: [DONE] \n",
        "data: 1\n\n:\n\nretry: 3\n\n",
        "data: 1\n\n: the end",
    ] {
        let (events, error) = played_through(CannedResponse::events(text)).await;
        assert!(error.is_none(), "{text:?}: {error:?}");
        assert_eq!(events, ["1"], "{text:?}");
    }
}

#[tokio::test]
async fn data_that_is_empty_is_no_event() {
    for blank in [
        "data\n\n",
        "data:\n\n",
        "data: \n\n",
        "data:  \t\n\n",
        "data:\ndata:\n\n",
        "event: ping\ndata:\n\n",
    ] {
        let text = format!("{blank}data: 1\n\n{blank}{blank}: c\n\ndata: 2\n\n{blank}");
        let (events, error) = played_through(CannedResponse::events(text)).await;
        assert!(error.is_none(), "{blank:?}: {error:?}");
        assert_eq!(events, ["1", "2"], "{blank:?}");
    }
}

#[tokio::test]
async fn a_last_event_that_is_whole_is_given() {
    for end in [
        "data: {\"a\":2}",
        "data: {\"a\":2}\n",
        "data: {\"a\":2}\r",
        "event: x\ndata:{\"a\":\ndata: 2}",
        "data: {\"a\":2}\nid: 4",
        "data: {\"a\":2}\n: c",
    ] {
        let (events, error) = played_through(CannedResponse::events("data: 1\n\n").data(end)).await;
        assert!(error.is_none(), "{end:?}: {error:?}");
        assert_eq!(events.len(), 2, "{end:?}");
        assert!(events[1].contains("\"a\":"), "{}", events[1]);
    }
}

#[tokio::test]
async fn a_stream_that_ends_within_an_event_is_an_error() {
    for (end, data) in [
        ("data: {\"a\":", "{\"a\":"),
        ("data: {\"a\":\n", "{\"a\":"),
        ("data: {\"a\":\ndata: \"x", "{\"a\":\n\"x"),
        ("data: tru", "tru"),
        ("data: [DON", "[DON"),
        ("data:", ""),
        ("dat", ""),
        ("event: text_delta", ""),
        ("event: text_delta\n", ""),
        ("event: error\n", ""),
    ] {
        let (events, error) = played_through(CannedResponse::events("data: 1\n\n").data(end)).await;
        assert_eq!(events, ["1"], "{end:?}");
        let Some(Error::Stream(error)) = error else { panic!("{end:?}: {error:?}") };
        assert_eq!((error.kind(), error.data()), (StreamErrorKind::EndedWithinEvent, data));
        assert!(error.to_string().contains("ended within an event"), "{error}");
        assert!(error.event::<Json>().is_none());
    }
    let end = "event: error\ndata: upstream went away";
    let (_, error) = played_through(CannedResponse::events("data: 1\n\n").data(end)).await;
    let Some(Error::Stream(error)) = error else { panic!("{error:?}") };
    assert_eq!((error.kind(), error.data()), (StreamErrorKind::Reported, "upstream went away"));
}

#[tokio::test]
async fn a_break_comes_after_the_events_before_it_and_is_not_retried() {
    let (widgets, transport) = played([CannedResponse::events("data: 1\n\ndata: 2").break_off()]);
    let (events, error) = rest(widgets.watch().await.unwrap()).await;
    assert_eq!(events, ["1"]);
    assert!(
        matches!(&error, Some(Error::Connection(error)) if error.status().is_some()),
        "{error:?}"
    );
    assert_eq!(transport.requests().len(), 1);
}

#[tokio::test]
async fn data_that_does_not_decode_ends_the_stream() {
    let (events, error) =
        played_through(CannedResponse::events("data: 1\n\ndata: {nope\n\ndata: 2\n\n")).await;
    assert_eq!(events, ["1"]);
    match error {
        Some(Error::Decode(error)) => assert_eq!(&error.body()[..], b"{nope"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_error_event_ends_the_stream_with_its_data() {
    let (events, error) = played_through(CannedResponse::events(
        "data: 1\n\nevent: error\ndata: {\"error\":\"x\"}\n\ndata: 2\n\n",
    ))
    .await;
    assert_eq!(events, ["1"]);
    match error {
        Some(Error::Stream(error)) => {
            assert_eq!(
                (error.kind(), error.data()),
                (StreamErrorKind::Reported, "{\"error\":\"x\"}")
            );
            assert!(error.json().is_some());
            assert_eq!(error.event::<Json>().unwrap().as_str(), "{\"error\":\"x\"}");
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_event_larger_than_the_limit_is_an_error_that_names_it() {
    let transport = InProcess::new([CannedResponse::events(format!(
        "data: 1\n\ndata: \"{}\"\n\n",
        "x".repeat(100)
    ))]);
    let widgets = Widgets::builder().max_event_size(64).transport(transport).build().unwrap();
    let (events, error) = rest(widgets.watch().await.unwrap()).await;
    assert_eq!(events, ["1"]);
    let error = error.unwrap();
    assert!(
        matches!(&error, Error::Stream(error) if error.kind() == StreamErrorKind::EventTooLarge(64))
    );
    assert!(error.to_string().contains("64 bytes"), "{error}");
}

#[tokio::test]
async fn an_answer_that_says_it_is_something_else_is_no_stream() {
    for answer in [
        CannedResponse::new(204),
        CannedResponse::json(200, "{\"why\":1}"),
        CannedResponse::new(200).header("content-type", "text/plain"),
    ] {
        let (widgets, transport) = played([answer]);
        assert!(matches!(widgets.watch().await, Err(Error::Decode(_))));
        assert_eq!(transport.requests().len(), 1);
    }
    let (widgets, _) = played([CannedResponse::json(200, "{\"why\":1}")]);
    let error = widgets.watch().await.unwrap_err().to_string();
    assert!(error.contains("application/json") && error.contains("{\"why\":1}"), "{error}");
    for content_type in ["Text/Event-Stream; charset=utf-8", "text/event-stream"] {
        let (widgets, _) = played([CannedResponse::new(200)
            .header("content-type", content_type)
            .data("data: 1\n\n")]);
        assert_eq!(rest(widgets.watch().await.unwrap()).await.0, ["1"]);
    }
    assert_eq!(played_through(CannedResponse::new(200).data("data: 1\n\n")).await.0, ["1"]);
}

#[tokio::test]
async fn an_error_status_keeps_its_body() {
    let (widgets, _) = played([CannedResponse::json(404, "{\"detail\":\"gone\"}")]);
    match widgets.watch().await {
        Err(Error::Api(error)) => assert_eq!(error.message(), "gone"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn a_stream_lives_as_long_as_it_speaks() {
    let minute = Duration::from_secs(60);
    let most = minute - Duration::from_secs(1);
    let answer = CannedResponse::events("data: 1\n\n")
        .pause(most)
        .data(":\n\n")
        .pause(most)
        .data("data: 2\n\n")
        .silence();
    let (widgets, _) = played([answer]);
    let mut events = widgets.watch().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().as_str(), "1");
    // The time counts while somebody waits.
    tokio::time::sleep(minute * 10).await;
    assert_eq!(events.next().await.unwrap().unwrap().as_str(), "2");
    match events.next().await {
        Some(Err(Error::Timeout(error))) => {
            assert_eq!((error.phase(), error.limit()), (TimeoutPhase::Body, Some(minute)))
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn a_turn_is_sent_again_only_when_it_was_turned_away() {
    let (widgets, transport) = played([
        CannedResponse::new(503).header("retry-after", "1"),
        CannedResponse::events("data: 1\n\n"),
    ]);
    assert_eq!(rest(widgets.watch().await.unwrap()).await.0, ["1"]);
    assert_eq!(transport.requests().len(), 2);
    let (widgets, transport) = played([
        CannedResponse::failure(TransportErrorKind::ConnectionAborted),
        CannedResponse::events("data: 1\n\n"),
    ]);
    assert!(matches!(widgets.watch().await, Err(Error::Connection(_))));
    assert_eq!(transport.requests().len(), 1);
}

#[tokio::test]
async fn the_head_is_there() {
    let (widgets, _) = played([CannedResponse::events("").header("x-trace", "t")]);
    let events = widgets.watch().await.unwrap();
    assert_eq!(
        (events.status().as_u16(), events.headers()["x-trace"].to_str().unwrap()),
        (200, "t")
    );
}

/// An event as an API may declare it: one with a reason is an error.
#[derive(Debug, PartialEq, serde::Deserialize)]
struct Said {
    text: String,
    reason: Option<String>,
}

impl Event for Said {
    fn from_error_event(data: &str) -> Option<Self> {
        serde_json::from_str(data).ok()
    }

    fn is_error(&self) -> bool {
        self.reason.is_some()
    }
}

impl Collect for Said {
    type Aggregate = String;

    fn add_to(self, answer: &mut String) {
        answer.push_str(&self.text);
    }

    fn text(self) -> Option<Fragment> {
        Some(Fragment::Piece(self.text))
    }
}

#[tokio::test]
async fn what_the_api_declares_to_be_an_error_ends_all_ways_of_reading() {
    let error = r#"{"text":"","reason":"overloaded"}"#;
    for frame in [
        format!("data: {error}\n\n"),
        format!("event: said\ndata: {error}\n\n"),
        format!("event: error\ndata: {error}\n\n"),
        format!("data: {error}"),
    ] {
        let text = format!("data: {{\"text\":\"a\"}}\n\n{frame}");
        let (widgets, _) = played([(); 3].map(|()| CannedResponse::events(text.clone())));
        let open = || async {
            widgets.watch().returning::<Events<Said>>().await.expect("the stream is opened")
        };
        let is_it = |failure: &Error| match failure {
            Error::Stream(failure) => {
                failure.kind() == StreamErrorKind::Reported
                    && failure.data() == error
                    && failure.event::<Said>().is_some_and(|said| said.is_error())
            }
            _ => false,
        };
        let mut events = open().await;
        assert_eq!(events.next().await.unwrap().unwrap().text, "a");
        assert!(is_it(&events.next().await.unwrap().unwrap_err()), "{frame}");
        assert!(events.next().await.is_none());
        let mut text = open().await.text();
        assert_eq!(text.next().await.unwrap().unwrap(), "a");
        assert!(is_it(&text.next().await.unwrap().unwrap_err()), "{frame}");
        assert!(text.next().await.is_none());
        assert!(is_it(&open().await.answer().await.unwrap_err()), "{frame}");
    }
}
