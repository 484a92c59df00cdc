//! Where redirects lead, and what goes along.

use crate::support::{Widgets, body, header, played, target, widget};
use runtime::redirect::{Fate, next};
use runtime::transport::{Answer, InProcess};
use runtime::{Error, Method, StatusCode};

fn to(status: u16, location: &str) -> Answer {
    Answer::new(status).header("location", location)
}

#[test]
fn targets_are_resolved_against_the_request_and_not_normalised() {
    let base = "https://a.example/b/c/d?q".parse().unwrap();
    for (location, expected) in [
        ("https://z.example/%2e%2e/x?y", Some("https://z.example/%2e%2e/x?y")),
        ("//z.example/x", Some("https://z.example/x")),
        ("/x?y#f", Some("https://a.example/x?y")),
        ("?y", Some("https://a.example/b/c/d?y")),
        ("", Some("https://a.example/b/c/d?q")),
        ("#f", Some("https://a.example/b/c/d?q")),
        ("x", Some("https://a.example/b/c/x")),
        ("./x/.", Some("https://a.example/b/c/x/")),
        ("../x?a=../b", Some("https://a.example/b/x?a=../b")),
        ("../../../../x", Some("https://a.example/x")),
        (" /ä b ", Some("https://a.example/%C3%A4%20b")),
        ("http:8080", None),
        ("ftp://z.example/x", None),
        ("javascript:alert(1)", None),
        ("https://user:pw@z.example/x", None),
        ("https://", None),
        ("https://z.example:/x", Some("https://z.example:/x")),
        ("https://z.example:65535/x", Some("https://z.example:65535/x")),
        ("https://z.example:65536/x", None),
        ("https://z.example:+443/x", None),
    ] {
        let hop = next(&Method::GET, &base, false, StatusCode::FOUND, Some(location.as_bytes()));
        assert_eq!(hop.map(|hop| hop.uri.to_string()).as_deref(), expected, "{location:?}");
    }
    assert_eq!(next(&Method::GET, &base, false, StatusCode::FOUND, None), None);
    assert_eq!(next(&Method::GET, &base, false, StatusCode::NOT_MODIFIED, Some(b"/x")), None);
}

#[test]
fn an_origin_is_scheme_host_and_port() {
    let base = "https://a.example/x".parse().unwrap();
    for (location, expected) in [
        ("https://A.EXAMPLE:443/y", Fate::Kept),
        ("https://a.example:8443/y", Fate::Dropped),
        ("http://a.example/y", Fate::Dropped),
        ("https://b.a.example/y", Fate::Dropped),
    ] {
        let hop =
            next(&Method::GET, &base, false, StatusCode::FOUND, Some(location.as_bytes())).unwrap();
        assert_eq!(hop.credentials, expected, "{location}");
    }
}

#[tokio::test]
async fn methods_and_bodies_change_as_the_status_says() {
    for (status, method, expected) in [
        (301, Method::POST, Method::GET),
        (301, Method::DELETE, Method::DELETE),
        (302, Method::POST, Method::GET),
        (302, Method::DELETE, Method::GET),
        (303, Method::PUT, Method::GET),
        (303, Method::HEAD, Method::HEAD),
        (307, Method::POST, Method::POST),
        (308, Method::PATCH, Method::PATCH),
    ] {
        let (widgets, transport) = played([to(status, "/moved"), Answer::new(200)]);
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
        let sent = if keeps && method != Method::HEAD { "1" } else { "" };
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
        played([to(303, "/done"), Answer::new(503).header("retry-after", "1"), widget()]);
    assert!(matches!(widgets.create().await, Err(Error::Api(_))));
    assert_eq!(transport.requests().len(), 2);
    // An idempotent one starts over at the first URL.
    let (widgets, transport) = played([to(307, "/elsewhere"), Answer::new(503), widget()]);
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
    let redirect = Answer::new(307).header("location", "https://other.example/x");
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
