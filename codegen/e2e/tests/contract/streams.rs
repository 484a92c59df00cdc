//! Streams of events.
//!
//! An event is given out as soon as it has come; after an error nothing follows, and nothing is tried again.

use llama_cloud::transport::CannedResponse;
use llama_cloud::types::ChatEvent;
use llama_cloud::{Error, EventStream, StreamErrorKind};

use crate::stage::{Stage, Way};
use crate::{EVENT, refusal};

over_every_transport! {
    events_come_as_the_server_sends_them,
    an_event_is_not_cut_by_the_frames_of_its_body,
    a_stream_that_breaks_off_ends_with_an_error_after_its_events,
    dropping_a_stream_closes_its_connection,
    a_stream_is_tried_again_until_its_head_has_come,
    an_event_larger_than_the_limit_is_an_error,
    the_server_can_end_a_stream_or_report_an_error,
    what_keeps_a_connection_alive_is_passed_over,
    a_last_event_that_is_whole_is_given,
    a_stream_that_ends_within_an_event_is_an_error,
    an_error_that_has_no_name_ends_all_ways_of_reading,
    half_a_surrogate_pair_is_replaced,
    what_is_no_stream_of_events_is_an_error_that_shows_it,
}

async fn open(stage: &Stage) -> Result<EventStream<ChatEvent>, Error> {
    stage.chat().stream("s", ["idx"], "Hi").await
}

/// The text of each event, and the error that ended the stream.
async fn read(mut events: EventStream<ChatEvent>) -> (Vec<String>, Option<Error>) {
    let mut texts = Vec::new();
    while let Some(event) = events.next().await {
        match event {
            Ok(ChatEvent::TextDelta(delta)) => texts.push(delta.content),
            Ok(other) => panic!("{other:?}"),
            Err(error) => {
                assert!(events.next().await.is_none(), "nothing follows an error");
                return (texts, Some(error));
            }
        }
    }
    (texts, None)
}

/// What is still to come never comes, so a transport that waits for more would hang.
async fn events_come_as_the_server_sends_them(way: Way) {
    let stage = Stage::new(
        way,
        [CannedResponse::events("").silence(), CannedResponse::events(EVENT).silence()],
    )
    .await;
    let empty = open(&stage).await.unwrap();
    assert_eq!(empty.status().as_u16(), 200, "the head is enough");
    let mut events = open(&stage).await.unwrap();
    events.next().await.unwrap().unwrap();
    assert_eq!(stage.bodies().held(), 2);
}

async fn an_event_is_not_cut_by_the_frames_of_its_body(way: Way) {
    let text = EVENT.replace("Hel", "é😀").replace("\n\n", "\r\n\r\n").repeat(2);
    let begin = CannedResponse::new(200).header("content-type", "text/event-stream; charset=utf-8");
    let answer = text.bytes().fold(begin, |answer, byte| answer.data(vec![byte]));
    let stage = Stage::new(way, [answer]).await;
    let (texts, error) = read(open(&stage).await.unwrap()).await;
    assert!(texts == ["é😀", "é😀"] && error.is_none(), "{texts:?} {error:?}");
}

async fn a_stream_that_breaks_off_ends_with_an_error_after_its_events(way: Way) {
    let stage =
        Stage::new(way, [CannedResponse::events(EVENT).data("data: {\"type\":").break_off()]).await;
    let (texts, error) = read(open(&stage).await.unwrap()).await;
    assert_eq!(texts, ["Hel"]);
    let Some(Error::Connection(error)) = error else { panic!("{error:?}") };
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    assert_eq!(stage.requests().len(), 1, "a turn is never run twice");
}

async fn dropping_a_stream_closes_its_connection(way: Way) {
    let stage = Stage::new(
        way,
        [CannedResponse::events(EVENT).silence(), CannedResponse::events("").silence()],
    )
    .await;
    let mut begun = open(&stage).await.unwrap();
    begun.next().await.unwrap().unwrap();
    let unread = open(&stage).await.unwrap();
    assert_eq!(stage.bodies().held(), 2);
    drop((begun, unread));
    stage.bodies().all_are_let_go().await;
}

async fn a_stream_is_tried_again_until_its_head_has_come(way: Way) {
    let stage =
        Stage::new(way, [refusal(503), refusal(429), CannedResponse::events(EVENT), refusal(500)])
            .await;
    let (texts, error) = read(open(&stage).await.unwrap()).await;
    assert!(texts == ["Hel"] && error.is_none(), "{texts:?} {error:?}");
    assert!(matches!(open(&stage).await, Err(Error::Api(_))), "the turn may have been run");
    assert_eq!(stage.requests().len(), 4);
}

async fn an_event_larger_than_the_limit_is_an_error(way: Way) {
    let large = EVENT.replace("Hel", &"x".repeat(1000));
    let endless =
        (0..100).fold(CannedResponse::events("data: "), |answer, _| answer.data("x".repeat(100)));
    let answers = [CannedResponse::events(EVENT).data(large).data(EVENT), endless.silence()];
    let stage = Stage::new(way, answers).await;
    let client = stage.builder().max_event_size(500).build().unwrap();
    for before in [&["Hel"][..], &[]] {
        let events = client.beta().chat().stream("s", ["idx"], "Hi").await.unwrap();
        let (texts, error) = read(events).await;
        assert_eq!(texts, before);
        let Some(Error::Stream(error)) = error else { panic!("{error:?}") };
        assert_eq!(error.kind(), StreamErrorKind::EventTooLarge(500));
        stage.bodies().all_are_let_go().await;
    }
}

async fn the_server_can_end_a_stream_or_report_an_error(way: Way) {
    let done = CannedResponse::events(EVENT).data("data: [DONE]\n\n").data(EVENT).silence();
    let reported =
        CannedResponse::events(EVENT).data("event: error\ndata: {\"message\":\"no\"}\n\n");
    let stage = Stage::new(way, [done, reported.silence()]).await;
    let (texts, error) = read(open(&stage).await.unwrap()).await;
    assert!(texts == ["Hel"] && error.is_none(), "{texts:?} {error:?}");
    let (texts, error) = read(open(&stage).await.unwrap()).await;
    assert_eq!(texts, ["Hel"]);
    let Some(Error::Stream(error)) = error else { panic!("{error:?}") };
    assert_eq!(error.kind(), StreamErrorKind::Reported);
    stage.bodies().all_are_let_go().await;
}

async fn what_is_no_stream_of_events_is_an_error_that_shows_it(way: Way) {
    let html = CannedResponse::new(200).header("content-type", "text/html").data("<h1>Hello</h1>");
    let encoded = CannedResponse::events("zipped").header("content-encoding", "br");
    let stage = Stage::new(
        way,
        [html, encoded, CannedResponse::new(204), CannedResponse::new(200).data(EVENT)],
    )
    .await;
    for shown in ["<h1>Hello</h1>", "br", "no content"] {
        let Err(Error::Decode(error)) = open(&stage).await else { panic!("{shown}") };
        assert!(error.to_string().contains(shown), "{error}");
    }
    // What does not say what it is may be one.
    let (texts, error) = read(open(&stage).await.unwrap()).await;
    assert!(texts == ["Hel"] && error.is_none(), "{texts:?} {error:?}");
}

async fn what_keeps_a_connection_alive_is_passed_over(way: Way) {
    let alive = ["data\n\n", "data: \n\n", ": c\n\n", "event: ping\ndata:\n\n"].concat();
    let answer =
        CannedResponse::events(alive.clone()).data(EVENT).data(alive).data("data: [DONE] \n\n");
    let unknown = CannedResponse::events("event: ping\ndata: {}\n\nevent: keepalive\ndata: ok\n\n");
    let stage = Stage::new(way, [answer.silence(), unknown.data(EVENT)]).await;
    let (texts, error) = read(open(&stage).await.unwrap()).await;
    assert!(texts == ["Hel"] && error.is_none(), "{texts:?} {error:?}");
    let mut events = open(&stage).await.unwrap();
    for tag in ["ping", "keepalive"] {
        match events.next().await.unwrap().unwrap() {
            ChatEvent::Unrecognized(element) => assert_eq!(element.tag.as_deref(), Some(tag)),
            other => panic!("{other:?}"),
        }
    }
    let (texts, error) = read(events).await;
    assert!(texts == ["Hel"] && error.is_none(), "{texts:?} {error:?}");
}

async fn a_last_event_that_is_whole_is_given(way: Way) {
    let ends = [EVENT.trim_end(), &EVENT[..EVENT.len() - 1]];
    let stage =
        Stage::new(way, ends.map(|end| CannedResponse::events(EVENT).data(end.to_owned()))).await;
    for _ in ends {
        let (texts, error) = read(open(&stage).await.unwrap()).await;
        assert!(texts == ["Hel", "Hel"] && error.is_none(), "{texts:?} {error:?}");
    }
}

async fn a_stream_that_ends_within_an_event_is_an_error(way: Way) {
    let ends = ["data: {\"type\":\"text_del", "event: text_delta\n", "event: keepalive\ndata: o"];
    let stage = Stage::new(way, ends.map(|end| CannedResponse::events(EVENT).data(end))).await;
    for end in ends {
        let (texts, error) = read(open(&stage).await.unwrap()).await;
        assert_eq!(texts, ["Hel"], "{end}");
        let Some(Error::Stream(error)) = error else { panic!("{error:?}") };
        assert_eq!(error.kind(), StreamErrorKind::EndedWithinEvent);
    }
}

async fn an_error_that_has_no_name_ends_all_ways_of_reading(way: Way) {
    for data in [
        r#"{"error":{"message":"server overloaded","code":"overloaded"}}"#,
        r#"{"type":"error","code":"overloaded","message":"try later"}"#,
        r#"{"type":"error","error":{"type":"overloaded_error"}}"#,
    ] {
        let answer = || CannedResponse::events(EVENT).data(format!("data: {data}\n\n")).data(EVENT);
        let stage = Stage::new(way, [answer(), answer(), answer()]).await;
        let is_it = |error: &Error| match error {
            Error::Stream(error) => {
                error.kind() == StreamErrorKind::Reported
                    && error.data() == data
                    && matches!(error.event(), Some(ChatEvent::Unrecognized(_)))
            }
            _ => false,
        };
        let (texts, error) = read(open(&stage).await.unwrap()).await;
        assert!(texts == ["Hel"] && is_it(&error.unwrap()));
        let mut text = open(&stage).await.unwrap().text();
        assert_eq!(text.next().await.unwrap().unwrap(), "Hel");
        assert!(is_it(&text.next().await.unwrap().unwrap_err()));
        assert!(text.next().await.is_none());
        assert!(is_it(&open(&stage).await.unwrap().answer().await.unwrap_err()));
    }
}

async fn half_a_surrogate_pair_is_replaced(way: Way) {
    let events = ["\\ud83d", "\\ude00", "z"].map(|text| EVENT.replace("Hel", text)).concat();
    let stage = Stage::new(way, [CannedResponse::events(events)]).await;
    let (texts, error) = read(open(&stage).await.unwrap()).await;
    assert!(texts == ["\u{fffd}", "\u{fffd}", "z"] && error.is_none(), "{texts:?} {error:?}");
}
