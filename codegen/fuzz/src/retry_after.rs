//! Responses that reject a request for now, and how long they ask to wait.
//!
//! Property: a delay is more than nothing, and is what the headers say by the slow reading here; a policy waits as asked or
//! at most 8 s, never longer than its limit, and never beyond its budget.

use std::time::{Duration, SystemTime};

use http::header::{HeaderName, RETRY_AFTER};
use http::{HeaderMap, HeaderValue, StatusCode};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseResult;
use runtime::MAX_RETRY_AFTER;
use runtime::retry::{AttemptError, AttemptErrorKind, Policy, retry_after};
use runtime::transport::{ResponseBody, TransportError, TransportErrorKind};
use serde::{Deserialize, Serialize};

use crate::http_date;
use crate::text::{Octets, mutated};
use crate::{Input, seeds};

/// A refusal, and what became of the call so far. A header that HTTP cannot carry is not sent.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Refusal {
    milliseconds: Option<Octets>,
    seconds: Option<Octets>,
    should_retry: Option<Octets>,
    status: u16,
    /// Since 1970, in milliseconds.
    now: u64,
    is_idempotent: bool,
    retries: u32,
    max_retries: u32,
    /// Of 255.
    random: u8,
}

const TOKENS: &[&str] = &[
    "0",
    "1",
    "5",
    "59",
    "60",
    "61",
    "60.0",
    "60.000000001",
    "60000",
    "60001",
    "1500",
    "0.5",
    ".5",
    "5.",
    ".",
    "-",
    "+",
    "+5",
    "-5",
    "-0",
    "e",
    "e5",
    "E-5",
    "1e400",
    "-1e400",
    "1e-400",
    "5e-324",
    "1e-10",
    "4e-7",
    "nan",
    "NaN",
    "-nan",
    "inf",
    "Infinity",
    "-inf",
    "infinity",
    "1_000",
    "0x10",
    " ",
    "\t",
    ",",
    "20s",
    "5 ",
    " 5",
    "",
    "99999999999999999999999999",
    "true",
    "false",
    "GMT",
    "Sun, 06 Nov 1994 08:49:37 GMT",
    "Sunday, 06-Nov-94 08:49:37 GMT",
    "Sun Nov  6 08:49:37 1994",
    "24:00:00",
    "31 Feb",
    "0000",
    "\u{a0}",
    "\u{665}",
];

/// The last second that an HTTP date can name: the end of the year 9999.
const LAST: u64 = 253_402_300_799;

impl Input for Refusal {
    const NAME: &'static str = "retry_after";
    const SEEDS: &'static str = include_str!("../seeds/retry_after.jsonl");

    fn strategy() -> BoxedStrategy<Self> {
        let now = prop_oneof![
            4 => 1_000_000_000_000..3_000_000_000_000_u64,
            1 => 0..100_000_u64,
            1 => (LAST - 200) * 1000..LAST * 1000,
            1 => 0..LAST * 1000,
        ];
        let policy = (any::<bool>(), 0..12_u32, 0..12_u32, any::<u8>());
        let status = prop_oneof![
            4 => select(vec![408_u16, 409, 429, 500, 503]),
            1 => 100..1000_u16,
        ];
        (now, policy, status, header(), header(), header())
            .prop_map(|(now, policy, status, milliseconds, seconds, should_retry)| {
                let written = |header: Option<Header>| header.map(|header| header.write(now));
                let (is_idempotent, retries, max_retries, random) = policy;
                Self {
                    milliseconds: written(milliseconds),
                    seconds: written(seconds),
                    should_retry: written(should_retry),
                    status,
                    now,
                    is_idempotent,
                    retries,
                    max_retries,
                    random,
                }
            })
            .boxed()
    }

    fn property(&self) -> TestCaseResult {
        let headers = self.headers();
        let now = SystemTime::UNIX_EPOCH + Duration::from_millis(self.now);
        let asked = retry_after(&headers, now);
        prop_assert_ne!(asked, Some(Duration::ZERO));
        match self.expected_delay() {
            Expected::Delay(delay) => prop_assert_eq!(asked, delay),
            Expected::NoneWithin(limit) => {
                prop_assert!(asked.is_none_or(|asked| asked > limit), "{:?}", asked);
            }
        }

        let Ok(status) = StatusCode::from_u16(self.status) else { return Ok(()) };
        let max_retry_after = MAX_RETRY_AFTER;
        let is_idempotent = self.is_idempotent;
        let policy = Policy { max_retries: self.max_retries, is_idempotent, max_retry_after };
        let random = f64::from(self.random) / 255.0;
        let mut response = http::Response::new(ResponseBody::empty());
        *response.status_mut() = status;
        *response.headers_mut() = headers.clone();
        let broken = |kind| AttemptErrorKind::Transport(TransportError::new(kind, "broken"));
        let errors = [
            (broken(TransportErrorKind::Unprocessed), true, None),
            (broken(TransportErrorKind::ConnectionAborted), is_idempotent, None),
            (broken(TransportErrorKind::Unsupported), false, None),
            (
                AttemptErrorKind::Status(Box::new(response), None),
                self.is_retryable(&headers),
                asked,
            ),
        ];
        for (error, is_retryable, asked) in errors {
            let error = AttemptError::new(error);
            let delay = policy.delay(self.retries, &error, now, random);
            let is_too_long = asked.is_some_and(|asked| asked > max_retry_after);
            let may = is_retryable && self.retries < self.max_retries && !is_too_long;
            prop_assert_eq!(delay.is_some(), may, "{:?} after {}", error, self.retries);
            match (delay, asked) {
                (None, _) => {}
                (delay, Some(_)) => prop_assert_eq!(delay, asked),
                (Some(delay), None) => {
                    let full = Duration::from_millis(500 << self.retries.min(4));
                    prop_assert!(full * 3 / 4 <= delay && delay <= full, "{delay:?}");
                }
            }
        }
        Ok(())
    }
}

/// The value of a header; a date depends on when it is read.
#[derive(Clone, Debug)]
enum Header {
    Bytes(Vec<u8>),
    /// So many seconds later, in one of the forms.
    Date(i64, usize),
}

impl Header {
    fn write(self, now: u64) -> Octets {
        Octets(match self {
            Self::Bytes(bytes) => bytes,
            Self::Date(later, form) => {
                let second = (now / 1000).saturating_add_signed(later).min(LAST);
                http_date::forms(second)[form].clone().into_bytes()
            }
        })
    }
}

fn header() -> BoxedStrategy<Option<Header>> {
    let known = seeds::<Refusal>().into_iter().flat_map(|seed| [seed.milliseconds, seed.seconds]);
    let known = known.flatten().map(|value| value.0).collect();
    let number = prop_oneof![
        (0..70_u32, 0..1000_u32).prop_map(|(whole, part)| format!("{whole}.{part}")),
        (0..70_000_u32).prop_map(|number| number.to_string()),
        any::<f64>().prop_map(|number| number.to_string()),
        (0..10_u32, -20..20_i32).prop_map(|(number, exponent)| format!("{number}e{exponent}")),
    ];
    let date = (-5..70_i64, 0..3_usize).prop_map(|(later, form)| Header::Date(later, form));
    let bytes = prop_oneof![
        3 => select(TOKENS).prop_map(|token| token.as_bytes().to_vec()),
        3 => number.prop_map(String::into_bytes),
        2 => mutated(known, TOKENS),
        1 => vec(select(TOKENS), 0..4).prop_map(|tokens| tokens.concat().into_bytes()),
        1 => vec(any::<u8>(), 0..8),
    ];
    let value = prop_oneof![3 => bytes.prop_map(Header::Bytes), 1 => date];
    prop::option::weighted(0.75, value).boxed()
}

/// The delay that headers ask for.
enum Expected {
    Delay(Option<Duration>),
    /// None, or one that is longer than this.
    NoneWithin(Duration),
}

impl Refusal {
    fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in [
            (HeaderName::from_static("retry-after-ms"), &self.milliseconds),
            (RETRY_AFTER, &self.seconds),
            (HeaderName::from_static("x-should-retry"), &self.should_retry),
        ] {
            if let Some(value) =
                value.as_ref().and_then(|value| HeaderValue::from_bytes(&value.0).ok())
            {
                headers.insert(name, value);
            }
        }
        headers
    }

    fn expected_delay(&self) -> Expected {
        let milliseconds = self.milliseconds.as_ref().and_then(readable);
        let seconds = self.seconds.as_ref().and_then(readable);
        let of_number = |text: &str, per_second: f64| {
            // What is longer than a `Duration` can say is the longest one.
            let delay = Duration::try_from_secs_f64(number(text)? / per_second);
            Some(delay.unwrap_or(Duration::MAX)).filter(|delay| !delay.is_zero())
        };
        let delay = milliseconds.as_deref().and_then(|text| of_number(text, 1000.0));
        let delay = delay.or_else(|| of_number(seconds.as_deref()?, 1.0));
        let (None, Some(written)) = (delay, seconds) else { return Expected::Delay(delay) };
        // A date is not taken apart: all those within reach are written out and compared.
        let now = self.now / 1000;
        match (now..=now + 61).find(|second| http_date::forms(*second).contains(&written)) {
            None => Expected::NoneWithin(MAX_RETRY_AFTER),
            Some(second) => {
                let delay =
                    Duration::from_secs(second).checked_sub(Duration::from_millis(self.now));
                Expected::Delay(delay.filter(|delay| !delay.is_zero()))
            }
        }
    }

    fn is_retryable(&self, headers: &HeaderMap) -> bool {
        match self.should_retry.as_ref().map(|value| &value.0[..]) {
            Some(b"true") => return true,
            Some(b"false") => return false,
            _ => {}
        }
        let names_a_delay =
            headers.contains_key("retry-after") || headers.contains_key("retry-after-ms");
        match self.status {
            408 | 409 | 429 => true,
            503 => self.is_idempotent || names_a_delay,
            500.. => self.is_idempotent,
            _ => false,
        }
    }
}

/// The text of a header that can be sent and is ASCII.
fn readable(value: &Octets) -> Option<String> {
    let is_readable = value.0.iter().all(|byte| matches!(byte, b'\t' | b' '..=b'~'));
    is_readable.then(|| String::from_utf8_lossy(&value.0).trim().to_owned())
}

/// A number as Python's `float` writes one, without sign or with `+`; the minus of a zero is no sign.
fn number(text: &str) -> Option<f64> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    let is_number = are_digits(whole)
        && are_digits(fraction)
        && are_digits(exponent)
        && !(whole.is_empty() && fraction.is_empty())
        && !exponent.is_empty();
    let number = text.parse::<f64>().ok().filter(|_| is_number)?;
    (number.is_finite() && number >= 0.0).then_some(number)
}
