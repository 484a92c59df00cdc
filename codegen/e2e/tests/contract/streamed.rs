//! Responses that the caller reads as they come.
//!
//! Their bodies are not looked at; errors of status are errors all the same.

use llama_cloud::transport::CannedResponse;
use llama_cloud::{Error, StreamedResponse};

use crate::stage::{Stage, Way};
use crate::{SHORT, empty_list, refusal};

over_every_transport! {
    bytes_come_as_the_server_sends_them,
    lines_are_told_apart_by_any_line_end,
    the_rest_can_be_had_at_once,
    an_error_status_is_an_error,
    a_body_that_breaks_off_ends_with_an_error,
    dropping_the_answer_gives_it_up,
}

async fn streamed(stage: &Stage) -> Result<StreamedResponse, Error> {
    stage.chat().list().with_streamed_response().await
}

/// What is still to come never comes, so a transport that waits for more would hang.
async fn bytes_come_as_the_server_sends_them(way: Way) {
    let answer = CannedResponse::new(200).header("x-a", "b").data([0, 255].to_vec()).silence();
    let stage = Stage::new(way, [answer]).await;
    let mut streamed = streamed(&stage).await.unwrap();
    assert_eq!((streamed.status().as_u16(), streamed.retries()), (200, 0));
    assert_eq!(streamed.headers()["x-a"], "b");
    assert_eq!(streamed.next().await.unwrap().unwrap(), [0, 255][..]);
}

async fn lines_are_told_apart_by_any_line_end(way: Way) {
    let answer = CannedResponse::new(200).data("a\nb\r").data("\nc\rd\n\nrest");
    let stage = Stage::new(way, [answer]).await;
    let mut lines = streamed(&stage).await.unwrap().lines();
    let mut seen = Vec::new();
    while let Some(line) = lines.next().await {
        seen.push(line.unwrap());
    }
    assert_eq!(seen, ["a", "b", "c", "d", ""]);
}

async fn the_rest_can_be_had_at_once(way: Way) {
    let answer = CannedResponse::new(200).data("one").pause(SHORT / 5).data(" two").data(" three");
    let stage = Stage::new(way, [answer, CannedResponse::new(200).data("1234").data("5")]).await;
    let mut first = streamed(&stage).await.unwrap();
    // A network may join what was sent in parts.
    let beginning = first.next().await.unwrap().unwrap();
    let rest = first.bytes().await.unwrap();
    assert_eq!([beginning, rest].concat(), b"one two three");
    let client = stage.builder().max_response_size(4).build().unwrap();
    let answer = client.beta().chat().list().with_streamed_response().await.unwrap();
    assert!(matches!(answer.bytes().await, Err(Error::Decode(_))));
}

async fn an_error_status_is_an_error(way: Way) {
    let stage = Stage::new(
        way,
        [refusal(503), empty_list(), CannedResponse::json(404, r#"{"detail":"gone"}"#)],
    )
    .await;
    assert_eq!(streamed(&stage).await.unwrap().retries(), 1);
    let error = streamed(&stage).await.unwrap_err();
    assert!(error.to_string().contains("gone"), "{error}");
}

async fn a_body_that_breaks_off_ends_with_an_error(way: Way) {
    let stage = Stage::new(way, [CannedResponse::new(200).data("one").break_off()]).await;
    let mut streamed = streamed(&stage).await.unwrap();
    assert_eq!(streamed.next().await.unwrap().unwrap(), "one");
    let error = streamed.next().await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Connection(_)), "{error:?}");
    assert!(streamed.next().await.is_none());
    assert_eq!(stage.requests().len(), 1, "nothing is tried again once the head has come");
}

async fn dropping_the_answer_gives_it_up(way: Way) {
    let stage = Stage::new(way, [CannedResponse::new(200).data("one").silence()]).await;
    let mut streamed = streamed(&stage).await.unwrap();
    streamed.next().await.unwrap().unwrap();
    assert_eq!(stage.bodies().held(), 1);
    drop(streamed);
    stage.bodies().all_are_let_go().await;
}
