//! Targets of redirects, and the headers that are kept.

use crate::support::{Widgets, body, header, played, target, widget};
use runtime::redirect::{Unfollowed, next};
use runtime::transport::{CannedResponse, InProcess, TransportErrorKind};
use runtime::{Error, Method, StatusCode};
use std::time::Duration;

fn to(status: u16, location: &str) -> CannedResponse {
    CannedResponse::new(status).header("location", location)
}

/// What HTTP/2 sends as the path.
#[test]
fn a_query_behind_a_host_has_the_path_of_the_root() {
    let base = "https://a.example/b?q".parse().unwrap();
    for location in ["https://z.example?y", "//z.example?y", "https://z.example/?y"] {
        let hop = next(&Method::GET, &base, false, StatusCode::FOUND, Some(location.as_bytes()));
        let uri = hop.unwrap().uri;
        assert_eq!(uri.path_and_query().unwrap().as_str(), "/?y", "{location}");
    }
}

#[test]
fn targets_are_resolved_against_the_request_and_not_normalised() {
    let base = "https://a.example/b/c/d?q".parse().unwrap();
    for (location, expected) in [
        ("https://z.example/%2e%2e/x?y", Ok("https://z.example/%2e%2e/x?y")),
        ("//z.example/x", Ok("https://z.example/x")),
        ("/x?y#f", Ok("https://a.example/x?y")),
        ("?y", Ok("https://a.example/b/c/d?y")),
        ("", Ok("https://a.example/b/c/d?q")),
        ("#f", Ok("https://a.example/b/c/d?q")),
        ("x", Ok("https://a.example/b/c/x")),
        ("./x/.", Ok("https://a.example/b/c/x/")),
        ("../x?a=../b", Ok("https://a.example/b/x?a=../b")),
        ("../../../../x", Ok("https://a.example/x")),
        (" /ä b ", Ok("https://a.example/%C3%A4%20b")),
        ("HTTPS://z.example/x", Ok("https://z.example/x")),
        ("http:8080", Err(Unfollowed::InvalidUrl)),
        ("ftp://z.example/x", Err(Unfollowed::Scheme)),
        ("javascript:alert(1)", Err(Unfollowed::Scheme)),
        ("mailto:a@z.example", Err(Unfollowed::Scheme)),
        ("https://user:pw@z.example/x", Err(Unfollowed::Credentials)),
        ("//user@z.example/x", Err(Unfollowed::Credentials)),
        ("https://", Err(Unfollowed::InvalidUrl)),
        ("https:///x", Err(Unfollowed::InvalidUrl)),
        ("//", Err(Unfollowed::InvalidUrl)),
        ("https://z.example:/x", Ok("https://z.example:/x")),
        ("https://z.example:65535/x", Ok("https://z.example:65535/x")),
        ("https://z.example:65536/x", Err(Unfollowed::InvalidUrl)),
        ("https://z.example:+443/x", Err(Unfollowed::InvalidUrl)),
        ("https://z.example:port/x", Err(Unfollowed::InvalidUrl)),
    ] {
        let hop = next(&Method::GET, &base, false, StatusCode::FOUND, Some(location.as_bytes()));
        let hop = hop.map(|hop| hop.uri.to_string());
        assert_eq!(hop.as_deref(), expected.as_ref().copied(), "{location:?}");
    }
    let next = |status, location| next(&Method::GET, &base, false, status, location);
    assert_eq!(next(StatusCode::FOUND, None), Err(Unfollowed::NoLocation));
    assert_eq!(next(StatusCode::NOT_MODIFIED, Some(b"/x")), Err(Unfollowed::Status));
    assert_eq!(next(StatusCode::USE_PROXY, Some(b"/x")), Err(Unfollowed::Status));
}

#[test]
fn an_origin_is_scheme_host_and_port() {
    let base = "https://a.example/x".parse().unwrap();
    for (location, expected) in [
        ("https://A.EXAMPLE:443/y", true),
        ("https://a.example:8443/y", false),
        ("http://a.example/y", false),
        ("https://b.a.example/y", false),
    ] {
        let hop =
            next(&Method::GET, &base, false, StatusCode::FOUND, Some(location.as_bytes())).unwrap();
        assert_eq!(hop.keeps_credentials, expected, "{location}");
    }
}

#[tokio::test]
async fn methods_and_bodies_change_as_the_status_says() {
    use Method as M;
    for (status, method, expected) in [
        (301, M::POST, M::GET),
        (302, M::POST, M::GET),
        (303, M::POST, M::GET),
        (303, M::PUT, M::GET),
        (303, M::PATCH, M::GET),
        (303, M::DELETE, M::GET),
    ]
    .into_iter()
    .chain([301, 302, 307, 308].into_iter().flat_map(|status| {
        [M::GET, M::HEAD, M::PUT, M::PATCH, M::DELETE]
            .map(|method| (status, method.clone(), method))
    }))
    .chain([
        (303, M::GET, M::GET),
        (303, M::HEAD, M::HEAD),
        (307, M::POST, M::POST),
        (308, M::POST, M::POST),
    ]) {
        let (widgets, transport) = played([to(status, "/moved"), CannedResponse::new(200)]);
        runtime::Request::undocumented(&widgets.client, method.clone(), "/v1?q=1")
            .with_json(1)
            .await
            .unwrap();
        let moved = &transport.requests()[1];
        let keeps = expected == method;
        assert_eq!(
            (moved.method(), target(moved)),
            (&expected, "/moved".to_owned()),
            "{status} {method}"
        );
        let has_body = !matches!(method, Method::GET | Method::HEAD);
        let sent = if keeps && has_body { "1" } else { "" };
        assert_eq!(body(moved), sent, "{status} {method}");
        assert_eq!(header(moved, "content-type").is_some(), !sent.is_empty(), "{status} {method}");
        assert_eq!(header(moved, "authorization"), Some("Bearer key-1"));
    }
}

#[tokio::test]
async fn credentials_stay_behind_for_good() {
    let (widgets, transport) = played([
        to(307, "https://other.example/x"),
        to(307, "https://api.widgets.example/y"),
        widget(),
    ]);
    widgets.get("w").with_header("X-Custom", "v").await.unwrap();
    for moved in &transport.requests()[1..] {
        assert_eq!(header(moved, "authorization"), None);
        assert_eq!(header(moved, "x-custom"), Some("v"));
    }
}

#[tokio::test]
async fn a_body_is_not_sent_to_another_origin() {
    let (widgets, transport) = played([to(307, "https://other.example/x")]);
    let Err(Error::Api(error)) = widgets.create().await else { panic!("an error was expected") };
    assert_eq!(error.status(), 307);
    assert_eq!(transport.requests().len(), 1);
    // Without its body it may go.
    let (widgets, transport) = played([to(303, "https://other.example/x"), widget()]);
    widgets.create().await.unwrap();
    assert_eq!(
        (body(&transport.requests()[1]), header(&transport.requests()[1], "authorization")),
        ("", None)
    );
}

#[tokio::test(start_paused = true)]
async fn ten_redirects_are_followed_and_a_loop_is_not_retried() {
    let (widgets, transport) = played((0..10).map(|_| to(308, "/again")).chain([widget()]));
    widgets.get("w").await.unwrap();
    assert_eq!(transport.requests().len(), 11);
    let (widgets, transport) = played((0..20).map(|_| to(308, "/again")));
    let Err(Error::Connection(error)) = widgets.get("w").await else {
        panic!("an error was expected")
    };
    assert!(error.to_string().contains("redirects"), "{error}");
    assert_eq!(transport.requests().len(), 11);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_was_answered_by_a_redirect_is_not_repeated() {
    let (widgets, transport) =
        played([to(303, "/done"), CannedResponse::new(503).header("retry-after", "1"), widget()]);
    assert!(matches!(widgets.create().await, Err(Error::Api(_))));
    assert_eq!(transport.requests().len(), 2);
    // An idempotent one starts over at the first URL.
    let (widgets, transport) = played([to(307, "/elsewhere"), CannedResponse::new(503), widget()]);
    widgets.get("w").await.unwrap();
    assert_eq!(target(&transport.requests()[2]), "/v1/widgets/w");
}

#[tokio::test]
async fn a_key_in_the_query_or_in_a_header_of_its_own_does_not_leave() {
    let transport = InProcess::new([to(302, "https://other.example/x"), widget()]);
    let widgets =
        Widgets::builder().header("cookie", "c=1").transport(transport.clone()).build().unwrap();
    widgets.get("w").await.unwrap();
    assert_eq!(header(&transport.requests()[0], "cookie"), Some("c=1"));
    assert_eq!(header(&transport.requests()[1], "cookie"), None);
}

#[tokio::test]
async fn neither_secrets_nor_the_name_of_the_host_go_to_another_origin() {
    let redirect = CannedResponse::new(307).header("location", "https://other.example/x");
    let (widgets, transport) = played([redirect, widget()]);
    let call = widgets
        .get("w")
        .with_header("host", "internal.example")
        .with_header("proxy-authorization", "Basic c2VjcmV0")
        .with_header("x-api-key", "secret")
        .with_header("x-trace", "t");
    call.await.unwrap();
    let (first, second) = (&transport.requests()[0], &transport.requests()[1]);
    for name in ["authorization", "host", "proxy-authorization", "x-api-key"] {
        assert!(header(first, name).is_some(), "{name}");
        assert_eq!(header(second, name), None, "{name}");
    }
    assert_eq!(header(second, "x-trace"), Some("t"));
}

/// A call of every kind of failure, after a redirect; all of them name it.
#[tokio::test(start_paused = true)]
async fn an_error_after_a_redirect_names_the_hop() {
    let whole = "POST /v1/widgets (redirected from https://api.widgets.example/v1/widgets to \
                 https://api.widgets.example/moved…, which made the POST a GET): ";
    let kept = "POST /v1/widgets (redirected from https://api.widgets.example/v1/widgets to \
                https://api.widgets.example/moved…): ";
    let failures = || {
        [
            (CannedResponse::json(405, r#"{"detail":"no"}"#), "405 Method Not Allowed: no"),
            (CannedResponse::json(200, "[]"), "the response (status 200) does not decode"),
            (CannedResponse::json(200, "{").break_off(), "the response broke off (status 200)"),
            (
                CannedResponse::json(200, "{").silence(),
                "timed out: nothing more of the response's body",
            ),
            (
                CannedResponse::new(200).after(Duration::from_secs(90)),
                "timed out: no response within 60s",
            ),
            (
                CannedResponse::failure(TransportErrorKind::ConnectionAborted),
                "the connection broke",
            ),
            (CannedResponse::failure(TransportErrorKind::TimedOut), "timed out: no response"),
            (
                CannedResponse::failure(TransportErrorKind::NotConnected),
                "cannot connect to api.widgets",
            ),
            (
                CannedResponse::failure(TransportErrorKind::Unsupported),
                "the request cannot be sent",
            ),
        ]
    };
    for (status, begins) in [(301, whole), (302, whole), (303, whole), (307, kept), (308, kept)] {
        for (failure, message) in failures() {
            let (widgets, _) = played([to(status, "/moved?key=hidden#f"), failure]);
            let error = widgets.create().with_max_retries(0).await.unwrap_err();
            assert!(
                error.to_string().starts_with(&format!("{begins}{message}")),
                "{status}: {error}"
            );
            assert!(!format!("{error} {error:?}").contains("hidden"), "{error:?}");
            assert!(format!("{error:?}").contains("redirected from"), "{error:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_goes_wrong_in_a_stream_or_a_page_after_a_redirect_names_it() {
    let events = || CannedResponse::events("event: error\ndata: {\"message\":\"late\"}\n\n");
    let (widgets, _) = played([to(307, "/moved"), events()]);
    let error = widgets.watch().await.unwrap().next().await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Stream(_)), "{error:?}");
    assert!(error.to_string().contains("/moved): the stream reports an error"), "{error}");
    let broken = CannedResponse::events("data: 1\n\n").break_off();
    let (widgets, _) = played([to(307, "/moved"), broken]);
    let mut events = widgets.watch().await.unwrap();
    events.next().await.unwrap().unwrap();
    let error = events.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("/moved): the response broke off"), "{error}");
    let silent = CannedResponse::events("data: 1\n\n").silence();
    let (widgets, _) = played([to(307, "/moved"), silent]);
    let mut events = widgets.watch().await.unwrap();
    events.next().await.unwrap().unwrap();
    let error = events.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("/moved): timed out"), "{error}");

    // Each page is a request of its own.
    let page = CannedResponse::json(200, r#"{"items":[],"next_page_token":"t"}"#);
    let (widgets, _) = played([to(307, "/moved"), page, CannedResponse::new(404)]);
    let first = widgets.list().await.unwrap();
    let error = first.next_page().await.unwrap_err();
    assert_eq!(error.to_string(), "GET /v1/widgets: 404 Not Found");
}

#[tokio::test(start_paused = true)]
async fn several_redirects_are_named_by_their_ends() {
    let (widgets, _) = played([
        to(307, "/a"),
        to(302, "https://other.example/b"),
        to(308, "c"),
        CannedResponse::new(404),
    ]);
    let error = widgets.create().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "POST /v1/widgets (redirected 3 times, from https://api.widgets.example/v1/widgets to \
         https://other.example/c, which made the POST a GET): 404 Not Found"
    );
    // An attempt that is not redirected is not named by the redirect of the one before.
    let (widgets, _) = played([to(307, "/a"), CannedResponse::new(503), CannedResponse::new(404)]);
    let error = widgets.get("w").await.unwrap_err();
    assert_eq!(error.to_string(), "GET /v1/widgets/{id}: 404 Not Found (after 1 retry)");
}

#[tokio::test]
async fn a_redirect_that_is_not_followed_says_where_it_leads_and_why_not() {
    for (status, location, message) in [
        (
            307,
            "https://other.example/x?key=hidden",
            "the redirect to `https://other.example/x…` was not followed: it leads to another origin, and the \
             request has a body",
        ),
        (
            308,
            "http://api.widgets.example/x",
            "the redirect to `http://api.widgets.example/x` was not followed: it leads to another origin, and the \
             request has a body",
        ),
        (
            302,
            "ftp://files.example/x",
            "the redirect to `ftp://files.example/x` was not followed: its scheme is neither `http` nor `https`",
        ),
        (
            301,
            "https://user:hidden@other.example/x",
            "the redirect to `https://…@other.example/x` was not followed: the URL contains credentials",
        ),
        (
            303,
            "https://other.example:99999/\u{e9}",
            "the redirect to `https://other.example:99999/é` was not followed: it is not a valid URL",
        ),
        (
            300,
            "/choose",
            "the redirect to `/choose` was not followed: only 301, 302, 303, 307 and 308 are followed",
        ),
        (302, "", "the redirect was not followed: the response has no `Location` header"),
    ] {
        let redirect =
            if location.is_empty() { CannedResponse::new(status) } else { to(status, location) };
        let (widgets, transport) = played([redirect]);
        let error = widgets.create().await.unwrap_err();
        assert!(matches!(error, Error::Api(_)), "{error:?}");
        let head = format!("POST /v1/widgets: {}", StatusCode::from_u16(status).unwrap());
        assert_eq!(error.to_string(), format!("{head}: {message}"));
        assert!(!format!("{error:?}").contains("hidden"), "{error:?}");
        assert_eq!(transport.requests().len(), 1);
    }
    let (widgets, _) = played([to(302, &format!("ftp://files.example/{}", "x".repeat(9999)))]);
    assert!(widgets.get("w").await.unwrap_err().to_string().len() < 500);
    // What is not a redirect has nothing to say about one.
    let (widgets, _) = played([CannedResponse::new(304)]);
    let error = widgets.get("w").await.unwrap_err();
    assert_eq!(error.to_string(), "GET /v1/widgets/{id}: 304 Not Modified");
}

#[tokio::test]
async fn redirects_without_end_say_where_the_next_one_leads() {
    let (widgets, _) = played((0..20).map(|n| to(307, &format!("/{n}"))));
    let error = widgets.get("w").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /v1/widgets/{id} (redirected 10 times, from https://api.widgets.example/v1/widgets/w to \
         https://api.widgets.example/9): more than 10 redirects: the next one leads to \
         https://api.widgets.example/10"
    );
    let (widgets, _) = played((0..20).map(|n| to(307, ["/a", "/b"][n % 2])));
    let error = widgets.get("w").await.unwrap_err();
    assert!(
        error.to_string().ends_with(
            ": more than 10 redirects, in a loop: the next one leads to https://api.widgets.example/a again"
        ),
        "{error}"
    );
}
