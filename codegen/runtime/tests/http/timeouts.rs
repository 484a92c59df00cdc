//! Timeouts of the phases of a call.

use crate::support::{WIDGET, played, widget};
use runtime::transport::CannedResponse;
use runtime::{Error, TimeoutPhase};
use std::time::Duration;
use tokio::time::Instant;

const MINUTE: Duration = Duration::from_secs(60);

#[tokio::test(start_paused = true)]
async fn the_head_has_a_minute_by_default() {
    let (widgets, _) =
        played([CannedResponse::json(200, WIDGET).after(MINUTE - Duration::from_secs(1))]);
    widgets.get("w").with_max_retries(0).await.unwrap();
    let (widgets, _) =
        played([CannedResponse::json(200, WIDGET).after(MINUTE + Duration::from_secs(1))]);
    let Err(Error::Timeout(error)) = widgets.get("w").with_max_retries(0).await else {
        panic!("an error was expected")
    };
    assert_eq!((error.phase(), error.limit()), (TimeoutPhase::Head, Some(MINUTE)));
    assert_eq!(error.to_string(), "GET /v1/widgets/{id}: timed out: no response within 60s");
}

#[tokio::test(start_paused = true)]
async fn a_body_may_take_long_as_long_as_it_speaks() {
    let slow = CannedResponse::json(200, "{\"id\"")
        .pause(MINUTE / 2)
        .data(":\"w")
        .pause(MINUTE / 2)
        .data("1")
        .pause(MINUTE / 2)
        .data("\"}");
    let (widgets, _) = played([slow]);
    assert_eq!(widgets.get("w").await.unwrap().id, "w1");
    let (widgets, _) = played([CannedResponse::json(200, "{").silence()]);
    let Err(Error::Timeout(error)) = widgets.create().await else {
        panic!("an error was expected")
    };
    assert_eq!(
        (error.phase(), error.status().map(|status| status.as_u16())),
        (TimeoutPhase::Body, Some(200))
    );
}

#[tokio::test(start_paused = true)]
async fn a_timeout_is_of_the_call_or_the_client_and_may_be_none() {
    let hour = Duration::from_secs(3600);
    let (widgets, _) = played([
        CannedResponse::json(200, "{\"id\":").after(hour).pause(hour).data("\"w\"}"),
        widget().after(MINUTE / 2),
    ]);
    assert_eq!(widgets.get("w").with_timeout(None).await.unwrap().id, "w");
    let start = Instant::now();
    let outcome =
        widgets.get("w").with_timeout(Duration::from_millis(250)).with_max_retries(0).await;
    assert!(matches!(outcome, Err(Error::Timeout(_))), "{outcome:?}");
    assert!(start.elapsed() < Duration::from_millis(260));
}

#[tokio::test(start_paused = true)]
async fn a_timeout_is_retried_where_that_does_no_harm() {
    let (widgets, transport) = played([widget().after(MINUTE * 2), widget()]);
    widgets.get("w").await.unwrap();
    assert_eq!(transport.requests().len(), 2);
    let (widgets, transport) = played([widget().after(MINUTE * 2), widget()]);
    assert!(matches!(widgets.create().await, Err(Error::Timeout(_))));
    assert_eq!(transport.requests().len(), 1);
}
