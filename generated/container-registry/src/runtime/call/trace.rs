// @generated: a copy of codegen/runtime/src/runtime/call/trace.rs: edit that instead of this.

//! Spans and events for subscribers of `tracing`; without that feature nothing, at no cost.
//!
//! It says method, path template, status, attempt and delay, under the names that OpenTelemetry has
//! for them. It never says a path that a caller wrote, the value of a path, of a query or of a
//! header, and never a body.

#[cfg(not(feature = "tracing"))]
pub(crate) use silent::*;
#[cfg(feature = "tracing")]
pub(crate) use subscribed::*;

#[cfg(feature = "tracing")]
mod subscribed {
    use crate::runtime::call::Call;
    use http::StatusCode;
    use std::fmt::Display;
    use std::time::Duration;
    pub(crate) use tracing::Span;
    use tracing::{Instrument, Level, event, field, span};

    /// The part of a program that the events come from, for filters: the crate's name.
    const TARGET: &str = env!("CARGO_CRATE_NAME");

    /// One call with all its attempts.
    pub(crate) fn call(call: &Call) -> Span {
        span!(
            target: TARGET,
            Level::INFO,
            "call",
            otel.kind = "client",
            http.request.method = call.method.as_str(),
            url.template = call.shown_path(),
            http.response.status_code = field::Empty,
            http.request.resend_count = field::Empty,
            error.type = field::Empty,
        )
    }

    pub(crate) fn within<F: Future>(span: Span, future: F) -> impl Future<Output = F::Output> {
        future.instrument(span)
    }

    pub(crate) fn attempt(attempt: u32) {
        event!(target: TARGET, Level::DEBUG, attempt, "sending");
    }

    pub(crate) fn failed(attempt: u32, error: &dyn Display) {
        event!(target: TARGET, Level::DEBUG, attempt, %error, "the attempt failed");
    }

    /// The call is over, and this is why it failed. Only the call's own span is written to: it may
    /// be disabled, and then the current one is the caller's.
    pub(crate) fn given_up(span: &Span, error: &dyn Display) {
        span.record("error.type", field::display(error));
    }

    pub(crate) fn retry(delay: Duration) {
        event!(target: TARGET, Level::INFO, delay_ms = milliseconds(delay), "trying again");
    }

    pub(crate) fn responded(span: &Span, status: StatusCode, retries: u32) {
        span.record("http.response.status_code", status.as_u16());
        span.record("http.request.resend_count", retries);
        event!(target: TARGET, Level::DEBUG, status = status.as_u16(), retries, "response received");
    }

    pub(crate) fn stream_ended(call: &Call) {
        let (method, template) = (call.method.as_str(), call.shown_path());
        event!(
            target: TARGET,
            Level::DEBUG,
            http.request.method = method,
            url.template = template,
            "the body ended"
        );
    }

    pub(crate) fn stream_broke(call: &Call, error: &dyn Display) {
        let (method, template) = (call.method.as_str(), call.shown_path());
        event!(
            target: TARGET,
            Level::DEBUG,
            http.request.method = method,
            url.template = template,
            %error,
            "the body broke off"
        );
    }

    fn milliseconds(delay: Duration) -> u64 {
        u64::try_from(delay.as_millis()).unwrap_or(u64::MAX)
    }
}

#[cfg(not(feature = "tracing"))]
mod silent {
    use crate::runtime::call::Call;
    use http::StatusCode;
    use std::fmt::Display;
    use std::time::Duration;

    #[derive(Clone)]
    pub(crate) struct Span;

    pub(crate) fn call(_: &Call) -> Span {
        Span
    }

    pub(crate) fn within<F: Future>(_: Span, future: F) -> F {
        future
    }

    pub(crate) fn attempt(_: u32) {}

    pub(crate) fn failed(_: u32, _: &dyn Display) {}

    pub(crate) fn retry(_: Duration) {}

    pub(crate) fn given_up(_: &Span, _: &dyn Display) {}

    pub(crate) fn responded(_: &Span, _: StatusCode, _: u32) {}

    pub(crate) fn stream_ended(_: &Call) {}

    pub(crate) fn stream_broke(_: &Call, _: &dyn Display) {}
}
