//! Answers whose bodies the caller reads.

use crate::support::{Widgets, header, played};
use runtime::transport::{CannedResponse, InProcess, TransportErrorKind};
use runtime::{Error, StreamedResponse, TimeoutPhase};
use std::time::Duration;

async fn opened(answer: CannedResponse) -> StreamedResponse {
    let (widgets, _) = played([answer]);
    widgets.get("w").with_streamed_response().await.unwrap()
}

async fn lines(answer: CannedResponse) -> (Vec<String>, Option<Error>) {
    let (mut seen, mut lines) = (Vec::new(), opened(answer).await.lines());
    loop {
        match lines.next().await {
            None => return (seen, None),
            Some(Ok(line)) => seen.push(line),
            Some(Err(error)) => {
                assert!(lines.next().await.is_none(), "an error ends the lines");
                return (seen, Some(error));
            }
        }
    }
}

#[tokio::test]
async fn the_body_comes_as_it_is_sent_and_is_not_looked_at() {
    let answer = CannedResponse::json(201, "no ").header("x-trace", "t").data("JSON").data("");
    let mut response = opened(answer).await;
    assert_eq!((response.status().as_u16(), response.retries()), (201, 0));
    assert_eq!(response.headers()["x-trace"], "t");
    assert_eq!(&response.next().await.unwrap().unwrap()[..], b"no ");
    assert_eq!(&response.next().await.unwrap().unwrap()[..], b"JSON");
    assert!(response.next().await.is_none());

    let response = opened(CannedResponse::json(200, "no ").data("JSON")).await;
    assert_eq!(&response.bytes().await.unwrap()[..], b"no JSON");
}

#[tokio::test]
async fn a_stream_of_events_is_asked_for_as_one_and_may_be_something_else() {
    let (widgets, transport) = played([CannedResponse::json(200, "{}")]);
    let response = widgets.watch().with_streamed_response().await.unwrap();
    assert_eq!(&response.bytes().await.unwrap()[..], b"{}");
    assert_eq!(header(&transport.requests()[0], "accept"), Some("text/event-stream"));
}

#[tokio::test]
async fn lines_end_in_lf_cr_or_both_wherever_they_are_cut() {
    let text = "a\nb\r\n\r\n\rc\u{e9}\n\nrest";
    for cut in 0..text.len() {
        let answer = CannedResponse::new(200)
            .data(text.as_bytes()[..cut].to_vec())
            .data(text.as_bytes()[cut..].to_vec());
        let (seen, error) = lines(answer).await;
        assert!(error.is_none(), "{error:?}");
        assert_eq!(seen, ["a", "b", "", "", "c\u{e9}", ""], "cut at {cut}");
    }
    assert_eq!(lines(CannedResponse::new(200).data(&b"\xff\n"[..])).await.0, ["\u{fffd}"]);
}

#[tokio::test]
async fn a_break_comes_after_what_came_before_it_and_is_not_retried() {
    let (widgets, transport) = played([CannedResponse::new(200).data("a\nb").break_off()]);
    let mut lines = widgets.get("w").with_streamed_response().await.unwrap().lines();
    assert_eq!(lines.next().await.unwrap().unwrap(), "a");
    assert!(matches!(lines.next().await, Some(Err(Error::Connection(_)))));
    assert!(lines.next().await.is_none());
    assert_eq!(transport.requests().len(), 1);

    let broken = opened(CannedResponse::new(200).data("a").break_off()).await.bytes().await;
    assert!(matches!(broken, Err(Error::Connection(_))), "{broken:?}");
}

#[tokio::test(start_paused = true)]
async fn an_error_status_is_an_error_and_a_lost_head_is_tried_again() {
    let (widgets, transport) = played([
        CannedResponse::failure(TransportErrorKind::ConnectionAborted),
        CannedResponse::new(503),
        CannedResponse::new(200).data("a"),
    ]);
    let response = widgets.get("w").with_streamed_response().await.unwrap();
    assert_eq!((response.retries(), transport.requests().len()), (2, 3));
    let (widgets, _) = played([CannedResponse::json(404, "{\"detail\":\"gone\"}")]);
    match widgets.get("w").with_streamed_response().await {
        Err(Error::Api(error)) => assert_eq!(error.message(), "gone"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn silence_is_a_timeout() {
    let mut response = opened(CannedResponse::new(200).data("a").silence()).await;
    assert!(response.next().await.unwrap().is_ok());
    match response.next().await {
        Some(Err(Error::Timeout(error))) => {
            assert_eq!(error.phase(), TimeoutPhase::Body);
            assert_eq!(error.limit(), Some(Duration::from_secs(60)));
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn what_is_held_is_bounded() {
    let answers = || [CannedResponse::new(200).data("x".repeat(40)).data("x".repeat(40))];
    let transport = InProcess::new(answers());
    let widgets = Widgets::builder().max_response_size(64).transport(transport).build().unwrap();
    let error = widgets.get("w").with_streamed_response().await.unwrap().bytes().await;
    assert!(matches!(&error, Err(Error::Decode(error)) if error.message().contains("64 bytes")));

    let transport = InProcess::new(answers());
    let widgets = Widgets::builder().max_event_size(64).transport(transport).build().unwrap();
    let mut lines = widgets.get("w").with_streamed_response().await.unwrap().lines();
    let error = lines.next().await;
    assert!(
        matches!(&error, Some(Err(Error::Decode(error))) if error.message().contains("64 bytes"))
    );
    assert!(lines.next().await.is_none());
}

#[tokio::test]
async fn a_body_is_saved_in_a_file_once_all_of_it_has_come() {
    let folder = std::env::temp_dir().join(format!("runtime-saves-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("report.pdf");
    let answer = CannedResponse::new(200).data("new").data("er");
    assert_eq!(opened(answer).await.save(&path).await.unwrap(), 5);
    assert_eq!(std::fs::read(&path).unwrap(), b"newer");

    let broken = CannedResponse::new(200).data("part").break_off();
    assert!(matches!(opened(broken).await.save(&path).await, Err(Error::Connection(_))));
    assert_eq!(std::fs::read(&path).unwrap(), b"newer");
    let left = std::fs::read_dir(&folder).unwrap().count();
    assert_eq!(left, 1, "nothing is left of what broke off");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn a_file_that_cannot_be_written_is_named() {
    let path = std::env::temp_dir().join("runtime-saves-in-none").join("report.pdf");
    let error = opened(CannedResponse::new(200).data("a")).await.save(&path).await.unwrap_err();
    let text = error.to_string();
    assert!(text.contains("report.pdf.part` cannot be written (status 200): "), "{text}");
}
