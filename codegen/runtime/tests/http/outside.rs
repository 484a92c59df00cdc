//! Calls and streams that are polled where there is no Tokio runtime.
//!
//! All of them end with an error that says so; nothing panics.

use crate::support::{WIDGET, Widgets, played, widget};
use futures_core::Stream;
use runtime::Error;
use runtime::transport::{Body, CannedResponse, HyperOptions, HyperTransport, Transport};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

/// Returns the output of one poll without a runtime.
fn polled<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("it waits for what never comes"),
    }
}

fn next<S: Stream + Unpin>(stream: &mut S) -> Option<S::Item> {
    polled(std::future::poll_fn(|cx| Pin::new(&mut *stream).poll_next(cx)))
}

#[track_caller]
fn says_so<T>(outcome: Result<T, Error>) {
    let Err(error) = outcome else { panic!("there is no runtime") };
    assert!(matches!(error, Error::Configuration(_)), "{error:?}");
    let shown = error.to_string();
    assert!(shown.starts_with("the client cannot be used here: "), "{shown}");
    assert!(shown.contains("Tokio runtime") && shown.contains("feature `blocking`"), "{shown}");
}

#[test]
fn every_way_to_make_a_call_says_that_it_needs_a_runtime() {
    let (in_process, transport) = played([widget()]);
    let default = Widgets::builder().base_url("http://127.0.0.1:1").build().unwrap();
    let no_timeout = Widgets::builder().base_url("http://127.0.0.1:1").timeout(None);
    for widgets in [in_process, default, no_timeout.build().unwrap()] {
        says_so(polled(widgets.get("w").into_future()));
        says_so(polled(widgets.get("w").send()));
        says_so(polled(widgets.get("w").with_response()));
        says_so(polled(widgets.export().with_streamed_response()));
        says_so(polled(widgets.watch().send()));
        says_so(polled(widgets.list().send()));
        says_so(next(&mut widgets.list().items()).unwrap());
        says_so(next(&mut widgets.list().pages()).unwrap());
        let item = polled(widgets.list().items().next()).unwrap();
        says_so(item);
    }
    assert!(transport.requests().is_empty(), "nothing is sent");
}

#[test]
fn a_transport_by_itself_says_so_too() {
    let transport = HyperTransport::without_certificates(&HyperOptions::default()).unwrap();
    let request = http::Request::get("http://127.0.0.1:1/").body(Body::empty()).unwrap();
    let error = polled(transport.send(request)).unwrap_err();
    assert!(error.to_string().contains("Tokio runtime"), "{error}");
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

/// A stream, a body, lines and pages that were begun within a runtime, and are read without one.
#[test]
fn what_was_begun_within_a_runtime_says_so_when_it_is_read_without_one() {
    let page = || CannedResponse::json(200, r#"{"items":[],"next_page_token":"t"}"#);
    let paused =
        || CannedResponse::events("data: 1\n\n").pause(Duration::from_secs(1)).data("data: 2\n\n");
    let (widgets, _) = played([paused(), paused(), paused(), page()]);
    let runtime = runtime();
    let mut events = runtime.block_on(widgets.watch().send()).unwrap();
    runtime.block_on(events.next()).unwrap().unwrap();
    says_so(polled(events.next()).unwrap());
    assert!(polled(events.next()).is_none(), "an error ends a stream");
    let mut body = runtime.block_on(widgets.export().with_streamed_response()).unwrap();
    says_so(next(&mut body).unwrap());
    let mut lines = runtime.block_on(widgets.export().with_streamed_response()).unwrap().lines();
    says_so(polled(lines.next()).unwrap());
    let first = runtime.block_on(widgets.list().send()).unwrap();
    says_so(polled(first.next_page()));
}

/// The first poll is within a runtime, the next one is not: in the pause between two attempts, and while a response is awaited.
#[test]
fn a_call_that_leaves_its_runtime_under_way_says_so() {
    let slow = CannedResponse::json(200, WIDGET).after(Duration::from_secs(9));
    let body = CannedResponse::new(200).data("{").pause(Duration::from_secs(9)).data("}");
    for answer in [CannedResponse::new(503), slow, body] {
        let (widgets, _) = played([answer, widget()]);
        let mut call = pin!(widgets.get("w").into_future());
        let runtime = runtime();
        let within = runtime.enter();
        let mut cx = Context::from_waker(Waker::noop());
        assert!(call.as_mut().poll(&mut cx).is_pending());
        drop(within);
        says_so(polled(call));
    }
}
