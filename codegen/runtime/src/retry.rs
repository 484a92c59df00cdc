//! Whether a call is tried again, and when.
//!
//! The policy is a pure function of what happened; the loop takes the call and the sleep as parameters. So both are tested
//! without a network and without waiting. An operation that is not idempotent is tried again only when the server cannot
//! have acted on it, or says itself that it should be.

use http::{HeaderMap, StatusCode};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::{Duration, SystemTime};

/// How often a call may be tried again, and how carefully.
#[derive(Clone, Copy, Debug)]
pub struct Policy {
    /// How often at most.
    pub max_retries: u32,
    /// What it means to the server to receive the request twice.
    pub repetition: Repetition,
}

/// What it means to the server to receive a request twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repetition {
    /// The same as to receive it once.
    Harmless,
    /// It may act twice.
    Harmful,
}

/// How an attempt failed.
#[derive(Clone, Debug)]
pub enum Fault {
    /// The server answered with this status, which is none of success.
    Status(StatusCode, HeaderMap),
    /// Nothing was sent, as there was no connection.
    NotConnected,
    /// The connection broke, or fell silent, once the request may have been sent.
    Broken,
    /// Another attempt would end the same way, or do harm.
    Final,
}

impl Policy {
    /// How long to wait before the next attempt; none if this was the last. `random` is between 0 and 1.
    pub fn delay(
        &self,
        retries: u32,
        fault: &Fault,
        now: SystemTime,
        random: f64,
    ) -> Option<Duration> {
        if retries >= self.max_retries || !self.is_retryable(fault) {
            return None;
        }
        let asked = match fault {
            Fault::Status(_, headers) => retry_after(headers, now),
            _ => None,
        };
        Some(asked.unwrap_or_else(|| backoff(retries, random)))
    }

    fn is_retryable(&self, fault: &Fault) -> bool {
        match fault {
            Fault::Status(status, headers) => self.is_status_retryable(*status, headers),
            Fault::NotConnected => true,
            Fault::Broken => self.repetition == Repetition::Harmless,
            Fault::Final => false,
        }
    }

    fn is_status_retryable(&self, status: StatusCode, headers: &HeaderMap) -> bool {
        match headers.get("x-should-retry").map(|value| value.as_bytes()) {
            Some(b"true") => return true,
            Some(b"false") => return false,
            _ => {}
        }
        match (status.as_u16(), self.repetition) {
            (408 | 409 | 429, _) => true,
            (500.., Repetition::Harmless) => true,
            // A server that names a delay has turned the request away.
            (503, Repetition::Harmful) => {
                headers.contains_key("retry-after") || headers.contains_key("retry-after-ms")
            }
            _ => false,
        }
    }
}

/// The delay that a server asks for, if it is more than nothing and at most a minute.
pub fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    const LONGEST: f64 = 60.0;
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let number = |text: &str| {
        text.parse::<f64>().ok().filter(|seconds| seconds.is_finite() && *seconds >= 0.0)
    };
    let seconds =
        (text("retry-after-ms").and_then(number).map(|milliseconds| milliseconds / 1000.0))
            .or_else(|| text("retry-after").and_then(number))
            .or_else(|| {
                let date = httpdate::parse_http_date(text("retry-after")?).ok()?;
                date.duration_since(now).ok().map(|delay| delay.as_secs_f64())
            })?;
    let delay = (seconds > 0.0 && seconds <= LONGEST).then(|| Duration::from_secs_f64(seconds))?;
    // Less than half a nanosecond is not worth the name.
    (!delay.is_zero()).then_some(delay)
}

/// Twice as long each time, up to 8 s, less up to a quarter, so that clients that failed together do not come back together.
pub fn backoff(retries: u32, random: f64) -> Duration {
    const FIRST: f64 = 0.5;
    const LONGEST: f64 = 8.0;
    let doubled = FIRST * f64::from(1_u32 << retries.min(10));
    Duration::from_secs_f64(doubled.min(LONGEST) * (1.0 - 0.25 * random.clamp(0.0, 1.0)))
}

/// Calls until the policy is content, and says how often it called again. An attempt gets the number of those before it.
pub async fn retry<T, E, A, S>(
    policy: &Policy,
    mut attempt: impl FnMut(u32) -> A,
    mut sleep: impl FnMut(Duration) -> S,
) -> (Result<T, E>, u32)
where
    A: Future<Output = Result<T, (Fault, E)>>,
    S: Future<Output = ()>,
{
    let mut retries = 0;
    loop {
        let (fault, error) = match attempt(retries).await {
            Ok(answer) => return (Ok(answer), retries),
            Err(failure) => failure,
        };
        let Some(delay) = policy.delay(retries, &fault, SystemTime::now(), random()) else {
            return (Err(error), retries);
        };
        // A refused answer holds its connection, which the next attempt can use.
        drop(error);
        sleep(delay).await;
        retries += 1;
    }
}

/// Uniform in [0, 1). The seeds of the hash maps are random enough to spread clients out, and need no crate.
fn random() -> f64 {
    let bits = RandomState::new().build_hasher().finish() >> 11;
    bits as f64 / (1_u64 << 53) as f64
}
