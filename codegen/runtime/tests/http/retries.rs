//! Conditions, number and delays of retries.

use crate::support::{Get, Widgets, played, widget};
use runtime::retry::{AttemptError, AttemptErrorKind, Policy, backoff, retry, retry_after};
use runtime::transport::{
    CannedResponse, InProcess, ResponseBody, TransportError, TransportErrorKind,
};
use runtime::{Error, HeaderMap, MAX_RETRY_AFTER, Options, Request, StatusCode, TimeoutPhase};
use serde::Deserialize;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::time::Instant;

#[derive(Deserialize)]
struct Data {
    http_date: Vec<Date>,
    retry_after: Vec<RetryAfter>,
    should_retry: Vec<ShouldRetry>,
}

#[derive(Deserialize)]
struct Date {
    id: String,
    input: String,
    expected_unix: Option<u64>,
    note: String,
}

#[derive(Deserialize)]
struct RetryAfter {
    id: String,
    now_unix: u64,
    headers: BTreeMap<String, String>,
    /// None if the call ends.
    expected_sleep_s: Option<f64>,
    used_header: bool,
}

#[derive(Deserialize)]
struct ShouldRetry {
    id: String,
    status: u16,
    x_should_retry: Option<String>,
    expected: bool,
}

fn data() -> Data {
    serde_json::from_str(include_str!("../data/retry.json")).expect("the data is well-formed")
}

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    pairs
        .iter()
        .map(|(name, value)| {
            (name.parse().unwrap(), http::HeaderValue::from_bytes(value.as_bytes()).unwrap())
        })
        .collect()
}

const PATIENT: Policy =
    Policy { max_retries: 5, is_idempotent: true, max_retry_after: MAX_RETRY_AFTER };
const CAREFUL: Policy = Policy { is_idempotent: false, ..PATIENT };

/// As the client obeys them: none where the call ends, because more than a minute is asked for.
#[test]
fn delays_that_a_server_asks_for() {
    for case in data().retry_after {
        let map: HeaderMap = case
            .headers
            .iter()
            .map(|(name, value)| {
                (name.parse().unwrap(), http::HeaderValue::from_bytes(value.as_bytes()).unwrap())
            })
            .collect();
        let now = UNIX_EPOCH + Duration::from_secs(case.now_unix);
        let expected = case.expected_sleep_s.map(Duration::from_secs_f64);
        let asked = retry_after(&map, now);
        let obeyed = asked.filter(|asked| *asked <= MAX_RETRY_AFTER);
        assert_eq!(obeyed.is_some(), case.used_header, "{}: {:?}", case.id, case.headers);
        let delay = PATIENT.delay(0, &refusal(429, map), now, 0.0);
        assert_eq!(delay, expected, "{}: {:?}", case.id, case.headers);
    }
}

fn refusal(status: u16, headers: HeaderMap) -> AttemptError {
    let mut response = http::Response::new(ResponseBody::empty());
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    *response.headers_mut() = headers;
    AttemptError::new(AttemptErrorKind::Status(Box::new(response), None))
}

fn broken(kind: TransportErrorKind) -> AttemptError {
    AttemptError::new(AttemptErrorKind::Transport(TransportError::new(kind, "as the test has it")))
}

#[test]
fn retry_after_is_read_where_retry_after_ms_is_not_a_delay() {
    let read = |ms, seconds| {
        retry_after(&headers(&[("retry-after-ms", ms), ("retry-after", seconds)]), UNIX_EPOCH)
    };
    for ms in ["0", "-0", "-5", "nan", "inf", "-inf", "1e400", "", "soon", "20s", "1e-7", "1,5"] {
        assert_eq!(read(ms, "20"), Some(Duration::from_secs(20)), "{ms}");
        assert_eq!(read(ms, "Thu, 01 Jan 1970 00:00:07 GMT"), Some(Duration::from_secs(7)), "{ms}");
        assert_eq!(read(ms, "0"), None, "{ms}");
    }
    // One that is a delay decides, however long it is.
    assert_eq!(read("1500", "20"), Some(Duration::from_millis(1500)));
    assert_eq!(read("60001", "20"), Some(Duration::from_millis(60_001)));
    assert_eq!(read("1e300", "20"), Some(Duration::MAX));
}

#[test]
fn a_server_that_asks_for_more_than_the_limit_is_not_asked_again() {
    let waits = |policy: Policy, status, pairs: &[(&'static str, &str)]| {
        policy.delay(0, &refusal(status, headers(pairs)), UNIX_EPOCH, 0.0)
    };
    let patience = |seconds| Policy { max_retry_after: Duration::from_secs(seconds), ..PATIENT };
    for (ms_or_s, asked, limit, expected) in [
        ("retry-after", "60", 60, Some(60)),
        ("retry-after", "61", 60, None),
        ("retry-after", "61", 61, Some(61)),
        ("retry-after", "3600", 7200, Some(3600)),
        ("retry-after", "2", 1, None),
        ("retry-after", "1", 0, None),
        ("retry-after", "1e300", u64::MAX, None),
        ("retry-after-ms", "60000", 60, Some(60)),
        ("retry-after-ms", "60001", 60, None),
        ("retry-after", "Thu, 01 Jan 1970 00:01:00 GMT", 60, Some(60)),
        ("retry-after", "Thu, 01 Jan 1970 00:01:01 GMT", 60, None),
        ("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT", 60, None),
    ] {
        let delay = waits(patience(limit), 429, &[(ms_or_s, asked)]);
        assert_eq!(delay, expected.map(Duration::from_secs), "{ms_or_s}: {asked} within {limit}");
    }
    // Whoever says that the call may be retried says when, too.
    for (status, policy) in [(400, PATIENT), (429, CAREFUL), (503, CAREFUL), (500, PATIENT)] {
        let pairs = [("x-should-retry", "true"), ("retry-after", "120")];
        assert_eq!(waits(policy, status, &pairs), None, "{status}");
        assert_eq!(waits(policy, status, &pairs[..1]), Some(Duration::from_millis(500)));
    }
    assert_eq!(waits(CAREFUL, 503, &[("retry-after", "120")]), None);
    // Without a delay there is nothing to limit.
    assert_eq!(waits(patience(0), 429, &[]), Some(Duration::from_millis(500)));
}

#[tokio::test(start_paused = true)]
async fn the_error_says_how_long_to_wait() {
    let limited = |asked: &str| {
        CannedResponse::json(429, r#"{"detail":"slow down"}"#).header("retry-after", asked)
    };
    let (widgets, transport) = played([limited("120"), widget()]);
    let start = Instant::now();
    let error = widgets.create().await.unwrap_err();
    assert_eq!((start.elapsed(), transport.requests().len()), (Duration::ZERO, 1));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(120)));
    assert_eq!(
        error.to_string(),
        "POST /v1/widgets: 429 Too Many Requests: slow down (the server asks to wait 120s, longer than \
         `max_retry_after`, 60s)"
    );
    // After a retry, and for a call that may not be retried at all.
    let (widgets, _) = played([limited("1"), limited("90.5")]);
    let error = widgets.get("w").await.unwrap_err();
    let Error::Api(api) = &error else { panic!("{error:?}") };
    assert_eq!((api.retries(), api.retry_after()), (1, Some(Duration::from_millis(90_500))));
    let (widgets, _) = played([limited("7")]);
    let error = widgets.get("w").with_max_retries(0).await.unwrap_err();
    assert!(error.to_string().ends_with("slow down (the server asks to wait 7s)"), "{error}");
    let (widgets, _) = played([CannedResponse::new(404)]);
    assert_eq!(widgets.get("w").await.unwrap_err().retry_after(), None);
}

#[tokio::test(start_paused = true)]
async fn the_limit_is_of_the_call_or_the_client() {
    let answers = || [CannedResponse::new(429).header("retry-after", "120"), widget()];
    let limit = Duration::from_secs(120);
    let waited = async |get: Request<Get>| {
        let start = Instant::now();
        get.await.map(|_| start.elapsed().as_secs())
    };
    let (widgets, _) = played(answers());
    assert_eq!(waited(widgets.get("w").with_max_retry_after(limit)).await.unwrap(), 120);
    let transport = InProcess::new(answers().into_iter().cycle().take(4));
    let builder = Widgets::builder().max_retry_after(limit).transport(transport.clone());
    let widgets = builder.build().unwrap();
    assert_eq!(waited(widgets.get("w")).await.unwrap(), 120);
    let hasty = widgets.client.with_options(Options::new().max_retry_after(Duration::ZERO));
    let hasty = Widgets { client: hasty };
    assert!(waited(hasty.get("w")).await.is_err());
    assert_eq!(transport.requests().len(), 3);
}

#[test]
fn dates_that_a_server_asks_for() {
    for case in data().http_date {
        let Some(unix) = case.expected_unix else {
            // Whatever it is, it must not be a delay that nobody asked for.
            let asked = retry_after(&headers(&[("retry-after", &case.input)]), UNIX_EPOCH);
            assert_eq!(asked, None, "{}: {}", case.id, case.note);
            continue;
        };
        let now = UNIX_EPOCH + Duration::from_secs(unix - 30);
        let asked = retry_after(&headers(&[("retry-after", &case.input)]), now);
        assert_eq!(asked, Some(Duration::from_secs(30)), "{}: {}", case.id, case.input);
    }
}

#[test]
fn statuses_that_are_tried_again() {
    for case in data().should_retry {
        let map = case
            .x_should_retry
            .as_deref()
            .map(|value| headers(&[("x-should-retry", value)]))
            .unwrap_or_default();
        let delay = PATIENT.delay(0, &refusal(case.status, map), SystemTime::now(), 0.0);
        assert_eq!(delay.is_some(), case.expected, "{}", case.id);
    }
}

#[test]
fn an_operation_that_is_not_idempotent_is_repeated_only_when_the_server_cannot_have_acted() {
    use TransportErrorKind::{
        ConnectTimedOut, ConnectionAborted, NotConnected, TimedOut, Unprocessed, Unsupported,
    };
    let status = |status: u16, pairs| refusal(status, headers(pairs));
    let second = Duration::from_secs(1);
    let repeated = |error: &AttemptError| CAREFUL.delay(0, error, SystemTime::now(), 0.0).is_some();
    for error in [
        broken(NotConnected),
        broken(ConnectTimedOut(second)),
        broken(Unprocessed),
        status(408, &[]),
        status(409, &[]),
        status(429, &[]),
        status(503, &[("retry-after", "1")]),
        status(500, &[("x-should-retry", "true")]),
        status(400, &[("x-should-retry", "true")]),
    ] {
        assert!(repeated(&error), "{error:?}");
    }
    for error in [
        broken(ConnectionAborted),
        broken(TimedOut),
        broken(Unsupported),
        // After the head of a response, whatever the transport says: the server has acted.
        broken(NotConnected).after_head(StatusCode::OK),
        broken(Unprocessed).after_head(StatusCode::OK),
        AttemptError::new(AttemptErrorKind::TimedOut(TimeoutPhase::Head, second)),
        AttemptError::new(AttemptErrorKind::TimedOut(TimeoutPhase::Body, second)),
        AttemptError::new(AttemptErrorKind::TooManyRedirects(String::new())),
        AttemptError::new(AttemptErrorKind::TooLarge(1)),
        status(500, &[]),
        status(500, &[("retry-after", "1")]),
        status(502, &[]),
        status(503, &[]),
        status(504, &[]),
        status(429, &[("x-should-retry", "false")]),
        status(400, &[("retry-after", "1")]),
    ] {
        assert!(!repeated(&error), "{error:?}");
    }
}

#[test]
fn an_idempotent_operation_is_repeated_unless_it_would_end_the_same_way() {
    use TransportErrorKind::{ConnectionAborted, NotConnected, TimedOut, Unprocessed, Unsupported};
    let repeated = |error: &AttemptError| PATIENT.delay(0, error, SystemTime::now(), 0.0).is_some();
    let timed_out = |phase| AttemptErrorKind::TimedOut(phase, Duration::from_secs(1));
    for error in [
        broken(NotConnected),
        broken(Unprocessed),
        broken(TimedOut),
        broken(ConnectionAborted),
        broken(Unsupported).after_head(StatusCode::OK),
        AttemptError::new(timed_out(TimeoutPhase::Head)),
        AttemptError::new(timed_out(TimeoutPhase::Body)).after_head(StatusCode::OK),
    ] {
        assert!(repeated(&error), "{error:?}");
    }
    for error in [
        broken(Unsupported),
        AttemptError::new(AttemptErrorKind::TooManyRedirects(String::new())),
        AttemptError::new(AttemptErrorKind::TooLarge(1)).after_head(StatusCode::OK),
    ] {
        assert!(!repeated(&error), "{error:?}");
    }
}

#[test]
fn delays_double_up_to_eight_seconds_and_shrink_by_up_to_a_quarter() {
    let longest: Vec<_> = (0..7).map(|retries| backoff(retries, 0.0).as_secs_f64()).collect();
    assert_eq!(longest, [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]);
    assert_eq!(backoff(0, 1.0), Duration::from_millis(375));
    assert_eq!(backoff(u32::MAX, 0.0), Duration::from_secs(8));
}

#[tokio::test]
async fn the_loop_sleeps_between_attempts_and_counts_them() {
    let slept = RefCell::new(Vec::new());
    let policy = Policy { max_retries: 2, ..PATIENT };
    let attempts = RefCell::new(Vec::new());
    let (outcome, retries) = retry(
        &policy,
        async |attempt| {
            attempts.borrow_mut().push(attempt);
            Err::<(), _>(refusal(429, headers(&[("retry-after", "7")])))
        },
        |delay| {
            slept.borrow_mut().push(delay);
            std::future::ready(())
        },
    )
    .await;
    assert!(outcome.is_err());
    assert_eq!((retries, attempts.into_inner()), (2, vec![0, 1, 2]));
    assert_eq!(*slept.borrow(), [Duration::from_secs(7); 2]);
}

#[tokio::test(start_paused = true)]
async fn five_retries_with_growing_delays_by_default() {
    let (widgets, transport) = played((0..6).map(|n| CannedResponse::json(500 + n, "{}")));
    let start = Instant::now();
    let Err(Error::Api(error)) = widgets.get("w").await else { panic!("an error was expected") };
    // What counts is the last answer.
    assert_eq!((error.status().as_u16(), error.retries(), transport.requests().len()), (505, 5, 6));
    let waited = start.elapsed().as_secs_f64();
    assert!((11.6..=15.6).contains(&waited), "{waited}");
}

#[tokio::test(start_paused = true)]
async fn a_delay_that_the_server_names_is_kept_exactly() {
    let (widgets, _) = played([
        CannedResponse::new(429).header("Retry-After", "1.5"),
        CannedResponse::new(503).header("retry-after-ms", "250"),
        widget(),
    ]);
    let start = Instant::now();
    let raw = widgets.get("w").with_response().await.unwrap();
    assert_eq!(raw.retries, 2);
    // Timers have a resolution of a millisecond.
    let waited = start.elapsed().as_millis();
    assert!((1750..=1753).contains(&waited), "{waited}");
}

#[tokio::test(start_paused = true)]
async fn faults_of_the_connection_are_retried_where_that_does_no_harm() {
    use TransportErrorKind::{ConnectTimedOut, ConnectionAborted, NotConnected, TimedOut};
    let connect_timed_out = ConnectTimedOut(Duration::from_secs(5));
    for kind in [NotConnected, connect_timed_out, TimedOut, ConnectionAborted] {
        let (widgets, transport) = played([CannedResponse::failure(kind), widget()]);
        widgets.get("w").await.unwrap();
        let (renamed, _) = played([CannedResponse::failure(kind), widget()]);
        renamed.rename("w", "n").await.unwrap();
        assert_eq!(transport.requests().len(), 2);

        let (widgets, transport) = played([CannedResponse::failure(kind), widget()]);
        let outcome = widgets.create().await;
        let was_sent = matches!(kind, TimedOut | ConnectionAborted);
        assert_eq!(outcome.is_err(), was_sent, "{kind:?}");
        assert_eq!(transport.requests().len(), if was_sent { 1 } else { 2 }, "{kind:?}");
        match (kind, outcome) {
            (TimedOut, Err(error)) => assert!(matches!(error, Error::Timeout(_)), "{error:?}"),
            (ConnectionAborted, Err(error)) => {
                assert!(matches!(error, Error::Connection(_)), "{error:?}")
            }
            _ => {}
        }
    }
}

/// The next attempt would end the same way.
#[tokio::test(start_paused = true)]
async fn what_a_transport_cannot_send_is_not_tried_again() {
    let (widgets, transport) =
        played([CannedResponse::failure(TransportErrorKind::Unsupported), widget()]);
    let Err(Error::Connection(error)) = widgets.get("w").await else {
        panic!("an error was expected")
    };
    assert!(!error.may_have_been_sent() && error.to_string().contains("cannot be sent"), "{error}");
    assert_eq!(transport.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_body_that_breaks_off_is_read_again_where_that_does_no_harm() {
    let cut = || CannedResponse::json(200, "{\"id\":").break_off();
    let (widgets, transport) = played([cut(), widget()]);
    widgets.get("w").await.unwrap();
    assert_eq!(transport.requests().len(), 2);
    let (widgets, transport) = played([cut(), widget()]);
    let Err(Error::Connection(error)) = widgets.create().await else {
        panic!("an error was expected")
    };
    assert_eq!((error.status(), error.may_have_been_sent()), (Some(StatusCode::OK), true));
    assert_eq!(transport.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn the_budget_is_of_the_call_or_the_client() {
    for (budget, attempts) in [(0, 1), (2, 3)] {
        let (widgets, transport) = played((0..9).map(|_| CannedResponse::new(500)));
        assert!(widgets.get("w").with_max_retries(budget).await.is_err());
        assert_eq!(transport.requests().len(), attempts);
    }
    let (widgets, transport) =
        played([CannedResponse::new(500), CannedResponse::new(404), widget()]);
    assert!(widgets.get("w").await.is_err());
    assert_eq!(transport.requests().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn answers_of_success_are_never_retried() {
    let (widgets, transport) =
        played([CannedResponse::json(200, "nonsense").header("x-should-retry", "true"), widget()]);
    assert!(matches!(widgets.get("w").await, Err(Error::Decode(_))));
    assert_eq!(transport.requests().len(), 1);
}
