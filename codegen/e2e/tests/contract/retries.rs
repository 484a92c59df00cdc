//! Calls that are retried, and calls that are not.
//!
//! What is tried again goes out as it did the first time.

use std::time::Duration;

use llama_cloud::transport::{CannedResponse, TransportErrorKind};
use llama_cloud::{ApiErrorKind, Error};

use crate::stage::{Stage, Way, body, header, target};
use crate::{empty_list, refusal, session};

over_every_transport! {
    a_call_that_may_be_repeated_is_tried_again_on_these_statuses,
    other_statuses_are_final,
    a_call_that_must_not_be_repeated_is_tried_again_only_where_the_server_turned_it_away,
    the_server_has_the_last_word,
    every_attempt_sends_the_same,
    the_retries_are_counted_and_come_to_an_end,
    a_delay_is_taken_in_seconds_too,
    a_delay_beyond_the_limit_ends_the_call_and_is_in_the_error,
    a_connection_that_closes_without_an_answer,
    a_body_that_breaks_off_is_asked_for_again,
}

async fn a_call_that_may_be_repeated_is_tried_again_on_these_statuses(way: Way) {
    let statuses = [408, 409, 429, 500, 502, 503, 504, 529];
    let answers = statuses.map(|status| [refusal(status), empty_list()]).into_iter().flatten();
    let stage = Stage::new(way, answers).await;
    for status in statuses {
        let answer = stage.chat().list().with_response().await.unwrap();
        assert_eq!(answer.retries, 1, "{status}");
    }
    assert_eq!(stage.requests().len(), 2 * statuses.len());
}

async fn other_statuses_are_final(way: Way) {
    let statuses = [300, 304, 400, 401, 403, 404, 410, 422];
    let stage = Stage::new(way, statuses.map(refusal)).await;
    for status in statuses {
        let error = stage.chat().list().await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{error:?}");
    }
    assert_eq!(stage.requests().len(), statuses.len());
}

async fn a_call_that_must_not_be_repeated_is_tried_again_only_where_the_server_turned_it_away(
    way: Way,
) {
    for (answer, attempts) in [
        (refusal(429), 2),
        (refusal(409), 2),
        (refusal(503), 2),
        (CannedResponse::new(503), 1),
        (refusal(500), 1),
        (refusal(502), 1),
    ] {
        let stage = Stage::new(way, [answer.clone(), session("s")]).await;
        let outcome = stage.chat().create().await;
        assert_eq!(outcome.is_ok(), attempts == 2, "{answer:?}: {outcome:?}");
        assert_eq!(stage.requests().len(), attempts, "{answer:?}");
    }
}

async fn the_server_has_the_last_word(way: Way) {
    let again = refusal(400).header("x-should-retry", "true");
    let never = refusal(503).header("x-should-retry", "false");
    let stage = Stage::new(way, [again, session("s"), never]).await;
    stage.chat().create().await.unwrap();
    assert!(stage.chat().list().await.is_err());
    assert_eq!(stage.requests().len(), 3);
}

async fn every_attempt_sends_the_same(way: Way) {
    let stage = Stage::new(way, [refusal(500), refusal(429), session("s")]).await;
    let call = stage.chat().set_title("é", "Hi").with_query("q", "a b").with_header("x-a", "b");
    call.await.unwrap();
    let requests = stage.requests();
    assert_eq!(requests.len(), 3);
    for request in &requests {
        assert_eq!(request.method(), "POST");
        assert_eq!(target(request), "/api/v1/chat/%C3%A9/title?q=a+b");
        assert_eq!(body(request), r#"{"first_message":"Hi"}"#);
        assert_eq!(request.headers(), requests[0].headers());
        assert_eq!(header(request, "x-a"), Some("b"));
    }
}

async fn the_retries_are_counted_and_come_to_an_end(way: Way) {
    let stage = Stage::new(way, (0..9).map(|_| refusal(503))).await;
    let Err(Error::Api(error)) = stage.chat().list().with_max_retries(2).await else {
        panic!("503 is no success")
    };
    assert_eq!((error.kind(), error.retries()), (ApiErrorKind::InternalServer, 2));
    assert!(error.to_string().contains("2 retries"), "{error}");
    assert_eq!(stage.requests().len(), 3);
    assert!(stage.chat().list().with_max_retries(0).await.is_err());
    assert_eq!(stage.requests().len(), 4);
}

async fn a_delay_is_taken_in_seconds_too(way: Way) {
    let stage =
        Stage::new(way, [CannedResponse::new(503).header("Retry-After", "0.01"), session("s")])
            .await;
    stage.chat().create().await.unwrap();
    assert_eq!(stage.requests().len(), 2);
}

async fn a_delay_beyond_the_limit_ends_the_call_and_is_in_the_error(way: Way) {
    let asks = |name, value| CannedResponse::new(429).header(name, value);
    for (answer, seconds) in [
        (asks("retry-after", "120"), 120),
        (asks("retry-after-ms", "3600000").header("retry-after", "1"), 3600),
        (asks("retry-after-ms", "soon").header("retry-after", "61"), 61),
    ] {
        let stage = Stage::new(way, [answer, session("s")]).await;
        let error = stage.chat().create().await.unwrap_err();
        assert_eq!(error.retry_after(), Some(Duration::from_secs(seconds)), "{error}");
        let shown = format!("asks to wait {seconds}s, longer than `max_retry_after`, 60s");
        assert!(error.to_string().contains(&shown), "{error}");
        assert_eq!(stage.requests().len(), 1);
    }
    let stage = Stage::new(way, [asks("retry-after-ms", "20")]).await;
    let call = stage.chat().create().with_max_retry_after(Duration::from_millis(19));
    assert_eq!(call.await.unwrap_err().retry_after(), Some(Duration::from_millis(20)));
}

/// The server may have acted on the request.
async fn a_connection_that_closes_without_an_answer(way: Way) {
    let closes = || CannedResponse::failure(TransportErrorKind::ConnectionAborted);
    let stage = Stage::new(way, [closes(), empty_list(), closes()]).await;
    assert_eq!(stage.chat().list().with_response().await.unwrap().retries, 1);
    let Err(Error::Connection(error)) = stage.chat().create().await else {
        panic!("there is no answer")
    };
    assert!(error.may_have_been_sent() && error.status().is_none(), "{error:?}");
    assert_eq!(stage.requests().len(), 3);
}

async fn a_body_that_breaks_off_is_asked_for_again(way: Way) {
    let breaks = || CannedResponse::json(200, r#"{"items":["#).break_off();
    let stage = Stage::new(way, [breaks(), empty_list(), breaks()]).await;
    assert_eq!(stage.chat().list().with_response().await.unwrap().retries, 1);
    let Err(Error::Connection(error)) = stage.chat().create().await else {
        panic!("the answer is not whole")
    };
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200), "{error:?}");
    assert!(error.may_have_been_sent());
    assert_eq!(stage.requests().len(), 3);
}
