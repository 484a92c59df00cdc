// @generated: a copy of codegen/runtime/src/runtime/call/retry.rs: edit that instead of this.

//! The policy of retries: whether a call is retried, and when.
//!
//! The policy is a pure function of what happened; the loop takes the call and the sleep as
//! parameters. So both are tested without a network and without waiting. An operation that is not
//! idempotent is tried again only when the server cannot have acted on it, or says itself that it
//! should be.

pub use crate::runtime::call::failure::{AttemptError, AttemptErrorKind};
use crate::runtime::transport::TransportErrorKind;
use http::{HeaderMap, StatusCode};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::{Duration, SystemTime};

/// The limits of retries.
#[derive(Clone, Copy, Debug)]
pub struct Policy {
    /// The most retries.
    pub max_retries: u32,
    /// Whether the server may receive the request twice.
    pub is_idempotent: bool,
    /// The longest delay that a server may ask for.
    pub max_retry_after: Duration,
}

impl Policy {
    /// Returns the delay before the next attempt, or nothing if this was the last one: a server
    /// that asks for more than the longest delay is not asked again. `random` is between 0 and 1.
    pub fn delay(
        &self,
        retries: u32,
        error: &AttemptError,
        now: SystemTime,
        random: f64,
    ) -> Option<Duration> {
        if retries >= self.max_retries || !self.is_retryable(error) {
            return None;
        }
        let asked = match &error.kind {
            AttemptErrorKind::Status(response, _) => retry_after(response.headers(), now),
            _ => None,
        };
        match asked {
            Some(asked) => (asked <= self.max_retry_after).then_some(asked),
            None => Some(backoff(retries, random)),
        }
    }

    fn is_retryable(&self, error: &AttemptError) -> bool {
        if error.is_final {
            return false;
        }
        match &error.kind {
            AttemptErrorKind::Status(response, _) => {
                self.is_status_retryable(response.status(), response.headers())
            }
            AttemptErrorKind::Transport(_) if error.status.is_some() => self.is_idempotent,
            AttemptErrorKind::Transport(error) => match error.kind() {
                TransportErrorKind::Unsupported => false,
                TransportErrorKind::NotConnected
                | TransportErrorKind::ConnectTimedOut(_)
                | TransportErrorKind::Unprocessed => true,
                TransportErrorKind::TimedOut | TransportErrorKind::ConnectionAborted => {
                    self.is_idempotent
                }
            },
            AttemptErrorKind::TimedOut(..) => self.is_idempotent,
            AttemptErrorKind::Body(_)
            | AttemptErrorKind::TooManyRedirects(_)
            | AttemptErrorKind::TooLarge(_) => false,
        }
    }

    fn is_status_retryable(&self, status: StatusCode, headers: &HeaderMap) -> bool {
        match headers.get("x-should-retry").map(|value| value.as_bytes()) {
            Some(b"true") => return true,
            Some(b"false") => return false,
            _ => {}
        }
        match (status.as_u16(), self.is_idempotent) {
            (408 | 409 | 429, _) => true,
            (500.., true) => true,
            // A server that names a delay has turned the request away.
            (503, false) => {
                headers.contains_key("retry-after") || headers.contains_key("retry-after-ms")
            }
            _ => false,
        }
    }
}

/// Returns the delay that a server asks for, however long it is.
///
/// `Retry-After` is read where `retry-after-ms` is not a delay. Zero, numbers that are negative or
/// not finite, and dates that are past are not delays.
pub fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let milliseconds = text("retry-after-ms").and_then(|text| delay(text, 1000.0));
    milliseconds.or_else(|| {
        let text = text("retry-after")?;
        delay(text, 1.0).or_else(|| {
            let date = httpdate::parse_http_date(text).ok()?;
            date.duration_since(now).ok().filter(|delay| !delay.is_zero())
        })
    })
}

/// The delay that a number says, in units of which so many are a second.
fn delay(text: &str, per_second: f64) -> Option<Duration> {
    let seconds = text.parse::<f64>().ok().filter(|number| number.is_finite())? / per_second;
    if seconds < 0.0 {
        return None;
    }
    // Whatever is longer than a `Duration` can say is longer than any limit.
    let delay = Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX);
    // Less than half a nanosecond is rounded to nothing.
    (!delay.is_zero()).then_some(delay)
}

/// Twice as long each time, up to 8 s, less up to a quarter, so that clients that failed together
/// do not come back together.
pub fn backoff(retries: u32, random: f64) -> Duration {
    const FIRST: f64 = 0.5;
    const LONGEST: f64 = 8.0;
    let doubled = FIRST * f64::from(1_u32 << retries.min(10));
    Duration::from_secs_f64(doubled.min(LONGEST) * (1.0 - 0.25 * random.clamp(0.0, 1.0)))
}

/// Calls until the policy is content, and says how often it called again. An attempt gets the
/// number of those before it.
pub async fn retry<T, A, S>(
    policy: &Policy,
    mut attempt: impl FnMut(u32) -> A,
    mut sleep: impl FnMut(Duration) -> S,
) -> (Result<T, AttemptError>, u32)
where
    A: Future<Output = Result<T, AttemptError>>,
    S: Future<Output = ()>,
{
    let mut retries = 0;
    loop {
        let error = match attempt(retries).await {
            Ok(response) => return (Ok(response), retries),
            Err(error) => error,
        };
        let Some(delay) = policy.delay(retries, &error, SystemTime::now(), random()) else {
            return (Err(error), retries);
        };
        // A response holds its connection, which the next attempt can use.
        drop(error);
        sleep(delay).await;
        retries += 1;
    }
}

/// Uniform in [0, 1). The seeds of the hash maps are random enough to spread clients out, and need
/// no crate.
fn random() -> f64 {
    let bits = RandomState::new().build_hasher().finish() >> 11;
    bits as f64 / (1_u64 << 53) as f64
}
