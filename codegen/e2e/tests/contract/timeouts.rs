//! Time that the server may be silent.
//!
//! Over a network this is waited for, so the times are short; what is compared is which wait ended, not how long it took.

use std::time::Duration;

use llama_cloud::transport::CannedResponse;
use llama_cloud::{Error, TimeoutError, TimeoutPhase};

use crate::stage::{Stage, Way};
use crate::{EVENT, LONG, SHORT, empty_list, session};

over_every_transport! {
    a_head_that_does_not_come,
    a_body_that_falls_silent,
    a_body_that_keeps_coming_may_take_its_time,
    a_call_has_a_timeout_of_its_own,
    a_stream_that_falls_silent_ends_with_an_error_after_its_events,
}

fn timeout(error: Error) -> TimeoutError {
    match error {
        Error::Timeout(error) => *error,
        other => panic!("{other:?}"),
    }
}

async fn a_head_that_does_not_come(way: Way) {
    let late = || empty_list().after(LONG);
    let stage = Stage::new(way, [late(), empty_list(), late()]).await;
    let client = stage.builder().timeout(SHORT).build().unwrap();
    let answer = client.beta().chat().list().with_response().await.unwrap();
    assert_eq!(answer.retries, 1, "the call may be repeated");
    let error = timeout(client.beta().chat().create().await.unwrap_err());
    assert_eq!((error.phase(), error.limit()), (TimeoutPhase::Head, Some(SHORT)));
    assert_eq!((error.status(), error.retries()), (None, 0));
    assert_eq!(stage.requests().len(), 3);
}

async fn a_body_that_falls_silent(way: Way) {
    let stage = Stage::new(way, [CannedResponse::json(200, r#"{"session_id":"#).silence()]).await;
    let client = stage.builder().timeout(SHORT).build().unwrap();
    let error = timeout(client.beta().chat().create().await.unwrap_err());
    assert_eq!((error.phase(), error.limit()), (TimeoutPhase::Body, Some(SHORT)));
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    stage.bodies().all_are_let_go().await;
}

async fn a_body_that_keeps_coming_may_take_its_time(way: Way) {
    let pause = SHORT / 5;
    let json = crate::session_json("s");
    let slow = json
        .as_bytes()
        .chunks(8)
        .fold(CannedResponse::new(200), |answer, part| answer.data(part.to_vec()).pause(pause));
    let stage = Stage::new(way, [slow]).await;
    let call = stage.chat().create().with_timeout(SHORT);
    assert_eq!(call.await.unwrap().session_id, "s");
}

async fn a_call_has_a_timeout_of_its_own(way: Way) {
    let stage = Stage::new(way, [session("s").after(LONG), session("s").after(SHORT)]).await;
    let client = stage.builder().timeout(LONG / 2).build().unwrap();
    let call = client.beta().chat().create();
    let error = timeout(call.clone().with_timeout(Duration::from_millis(50)).await.unwrap_err());
    assert_eq!(error.limit(), Some(Duration::from_millis(50)));
    call.with_timeout(None).await.unwrap();
}

async fn a_stream_that_falls_silent_ends_with_an_error_after_its_events(way: Way) {
    let stage = Stage::new(way, [CannedResponse::events(EVENT).silence()]).await;
    let mut events = stage.chat().stream("s", ["idx"], "Hi").with_timeout(SHORT).await.unwrap();
    events.next().await.unwrap().unwrap();
    let error = timeout(events.next().await.expect("the silence is told").unwrap_err());
    assert_eq!((error.phase(), error.limit()), (TimeoutPhase::Body, Some(SHORT)));
    assert!(events.next().await.is_none(), "nothing follows an error");
    stage.bodies().all_are_let_go().await;
    assert_eq!(stage.requests().len(), 1, "a turn is never run twice");
}
