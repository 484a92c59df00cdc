//! Requests that calls send, and results they make of successful responses.

use crate::support::{WIDGET, Widgets, body, header, played, target, widget};
use runtime::transport::CannedResponse;
use runtime::{Error, Json, Method, Options, Request};
use serde_json::json;

#[derive(serde::Serialize)]
struct Part {
    ratio: f64,
}

#[tokio::test]
async fn a_get_sends_what_the_contract_names_and_no_more() {
    let (widgets, transport) = played([widget()]);
    assert_eq!(widgets.get("a b").await.unwrap().id, "w1");
    let request = &transport.requests()[0];
    assert_eq!(request.method(), Method::GET);
    assert_eq!(request.uri(), "https://api.widgets.example/v1/widgets/a%20b");
    let mut names: Vec<_> = request.headers().keys().map(ToString::to_string).collect();
    names.sort();
    assert_eq!(names, ["accept", "authorization", "user-agent"]);
    assert_eq!(header(request, "accept"), Some("application/json"));
    assert_eq!(header(request, "authorization"), Some("Bearer key-1"));
    assert_eq!(header(request, "user-agent"), Some("widgets/1.2.3 (rust)"));
    assert!(request.body().is_empty());
}

#[tokio::test]
async fn accept_is_of_the_answer_and_content_type_of_the_body() {
    let (widgets, transport) = played([
        CannedResponse::new(204),
        CannedResponse::events(""),
        CannedResponse::new(200).data("text"),
        widget(),
    ]);
    widgets.delete("w").await.unwrap();
    drop(widgets.watch().await.unwrap());
    assert_eq!(widgets.export().await.unwrap(), "text");
    widgets.get("w").with_header("content-type", "text/plain").await.unwrap();
    let sent: Vec<_> = transport
        .requests()
        .iter()
        .map(|request| {
            (
                header(request, "accept").map(str::to_owned),
                header(request, "content-type").map(str::to_owned),
            )
        })
        .collect();
    let pair = |accept: &str, content_type: Option<&str>| {
        (Some(accept.to_owned()), content_type.map(str::to_owned))
    };
    assert_eq!(
        sent,
        [
            pair("*/*", None),
            pair("text/event-stream", Some("application/json")),
            pair("*/*", None),
            pair("application/json", None)
        ]
    );
}

#[tokio::test]
async fn bodies_are_put_together_member_by_member() {
    let (widgets, transport) = played((0..5).map(|_| widget()));
    widgets.create().await.unwrap();
    widgets.create().with_member("ids", ()).await.unwrap();
    widgets
        .create()
        .with_member("z", 1)
        .with_member("a\"", "é\n")
        .with_member("z", [2])
        .await
        .unwrap();
    widgets
        .create()
        .with_json(json!({"b": {"c": 1}, "d": null}))
        .with_member("b", 2)
        .await
        .unwrap();
    widgets.create().with_json([1, 2]).await.unwrap();
    let bodies: Vec<_> =
        transport.requests().iter().map(|request| body(request).to_owned()).collect();
    assert_eq!(
        bodies,
        ["{}", r#"{"ids":null}"#, "{\"z\":[2],\"a\\\"\":\"é\\n\"}", r#"{"b":2,"d":null}"#, "[1,2]"]
    );
}

#[tokio::test]
async fn a_get_never_has_a_body_and_a_delete_has_the_one_it_is_given() {
    let (widgets, transport) = played([widget(), CannedResponse::new(204)]);
    widgets.get("w").with_member("x", 1).await.unwrap();
    widgets.delete("w").with_member("reason", "old").await.unwrap();
    let requests = transport.requests();
    assert_eq!((body(&requests[0]), header(&requests[0], "content-type")), ("", None));
    assert_eq!(
        (body(&requests[1]), header(&requests[1], "content-type")),
        (r#"{"reason":"old"}"#, Some("application/json"))
    );
}

#[tokio::test]
async fn headers_are_replaced_and_removed_whatever_their_case() {
    let (widgets, transport) = played((0..4).map(|_| widget()));
    widgets
        .get("w")
        .with_header("AUTHORIZATION", "Basic x")
        .with_header("X-A", 1)
        .with_header("x-a", 2)
        .await
        .unwrap();
    widgets
        .get("w")
        .without_header("Authorization")
        .without_header("Accept")
        .without_header("User-Agent")
        .await
        .unwrap();
    let copy = Widgets {
        client: widgets
            .client
            .with_options(Options::new().header("X-C", "copy").without_header("accept")),
    };
    copy.get("w").await.unwrap();
    copy.get("w").without_header("x-c").with_header("accept", "text/plain").await.unwrap();
    let requests = transport.requests();
    assert_eq!(header(&requests[0], "authorization"), Some("Basic x"));
    assert_eq!(requests[0].headers().get_all("x-a").iter().collect::<Vec<_>>(), ["2"]);
    assert!(requests[1].headers().is_empty());
    assert_eq!((header(&requests[2], "x-c"), header(&requests[2], "accept")), (Some("copy"), None));
    assert_eq!(
        (header(&requests[3], "x-c"), header(&requests[3], "accept")),
        (None, Some("text/plain"))
    );
}

#[tokio::test]
async fn the_operations_own_accept_outranks_the_clients() {
    let (widgets, transport) = played([CannedResponse::new(204), widget()]);
    let copy = Widgets {
        client: widgets.client.with_options(Options::new().header("accept", "application/vnd.x")),
    };
    copy.delete("w").await.unwrap();
    copy.get("w").await.unwrap();
    let requests = transport.requests();
    assert_eq!(header(&requests[0], "accept"), Some("*/*"));
    assert_eq!(header(&requests[1], "accept"), Some("application/vnd.x"));
}

fn file(widgets: &Widgets, path: &str) -> Request<crate::support::Get> {
    Request::new(&widgets.client, Method::GET, "/v1/files/{path}:read")
        .with_path_segments("path", path)
}

#[tokio::test]
async fn slashes_of_segments_stand_and_all_else_stays_between_them() {
    let paths = [
        ("a", "a"),
        ("a/b c/d", "a/b%20c/d"),
        (".../..a/b..", ".../..a/b.."),
        ("%2e%2e/%2F", "%252e%252e/%252F"),
        ("a?b/#c", "a%3Fb/%23c"),
        ("a\\..\\b/é", "a%5C..%5Cb/%C3%A9"),
        ("http:/x", "http:/x"),
        ("{path}/{}", "%7Bpath%7D/%7B%7D"),
    ];
    let (widgets, transport) = played(paths.map(|_| widget()));
    for (path, _) in paths {
        file(&widgets, "replaced").with_path_segments("path", path).await.unwrap();
    }
    let targets: Vec<_> = transport.requests().iter().map(target).collect();
    assert_eq!(targets, paths.map(|(_, sent)| format!("/v1/files/{sent}:read")));
}

#[tokio::test]
async fn what_cannot_be_sent_is_refused_before_it_is() {
    let (widgets, transport) = played([]);
    let refused = [
        (widgets.get(""), "`id` is empty"),
        (widgets.get("."), "`id` is `.`"),
        (widgets.get(".."), "`id` is `..`"),
        (widgets.get("w").with_header("x-name", "é"), "`x-name`"),
        (widgets.get("w").with_header("x-name", "a\r\nX-Injected: 1"), "`x-name`"),
        (widgets.get("w").with_header("x name", "a"), "`x name`"),
        (widgets.get("w").with_header("Content-Length", "3"), "`content-length`"),
        (widgets.get("w").with_query("m", std::collections::HashMap::from([((1, 2), 3)])), "`m`"),
        (widgets.get("w").with_timeout(std::time::Duration::ZERO), "timeout is zero"),
        (Request::new(&widgets.client, Method::GET, "/v1/{other}"), "`other` has no value"),
        (file(&widgets, ""), "`path` is empty"),
        (file(&widgets, "/"), "`path` has an empty segment"),
        (file(&widgets, "/a"), "`path` has an empty segment"),
        (file(&widgets, "a/"), "`path` has an empty segment"),
        (file(&widgets, "a//b"), "`path` has an empty segment"),
        (file(&widgets, "."), "`path` has the segment `.`"),
        (file(&widgets, "a/../b"), "`path` has the segment `..`"),
        (file(&widgets, "a/b/.."), "`path` has the segment `..`"),
        (file(&widgets, "./a"), "`path` has the segment `.`"),
    ];
    for (call, expected) in refused {
        match call.clone().await {
            Err(error @ Error::InvalidArgument(_)) => {
                assert!(error.to_string().contains(expected), "{error}");
                assert!(error.to_string().starts_with("GET /v1/"), "{error}");
            }
            other => panic!("{call:?}: {other:?}"),
        }
    }
    for refused in [
        widgets.get("w").with_query("m", f64::NAN),
        widgets.get("w").with_query("m", Some([f32::INFINITY])),
        widgets.get("w").with_member("m", Part { ratio: f64::NAN }),
        widgets
            .get("w")
            .with_json(std::collections::BTreeMap::from([("m", (1, f64::NEG_INFINITY))])),
    ] {
        match refused.await {
            Err(Error::InvalidArgument(error)) => {
                assert!(error.to_string().contains("not finite"), "{error}")
            }
            other => panic!("{other:?}"),
        }
    }
    let outcome = widgets.create().with_json(1).with_member("a", 2).await;
    assert!(matches!(outcome, Err(Error::InvalidArgument(_))), "{outcome:?}");
    assert!(transport.requests().is_empty());
}

#[tokio::test]
async fn values_are_decoded_whatever_the_content_type_and_behind_a_byte_order_mark() {
    let (widgets, _) = played([
        CannedResponse::new(200).data(WIDGET),
        CannedResponse::new(201)
            .header("content-type", "text/plain")
            .data(format!("\u{feff}{WIDGET}")),
        CannedResponse::json(200, r#"{"id":"#).data(r#""w"#).data("").data("1\"}"),
    ]);
    for _ in 0..3 {
        assert_eq!(widgets.get("w").await.unwrap().id, "w1");
    }
}

#[tokio::test]
async fn the_answer_is_reachable_beside_its_value() {
    let (widgets, _) = played([
        CannedResponse::json(200, WIDGET).header("x-trace", "t"),
        CannedResponse::new(204),
    ]);
    let raw = widgets.get("w").with_response().await.unwrap();
    assert_eq!((raw.status.as_u16(), raw.retries, &raw.body[..]), (200, 0, WIDGET.as_bytes()));
    assert_eq!(raw.headers["x-trace"], "t");
    assert_eq!(raw.value.id, "w1");
    assert_eq!(widgets.delete("w").with_response().await.unwrap().status, 204);
}

#[tokio::test]
async fn undocumented_endpoints_answer_any_json_or_nothing() {
    let (widgets, transport) = played([
        CannedResponse::json(200, "[1, 2.50]"),
        CannedResponse::new(204),
        widget(),
        CannedResponse::new(200).data("<p>"),
    ]);
    let post = || Request::undocumented(&widgets.client, Method::POST, "/v2/other");
    assert_eq!(post().with_json([1]).await.unwrap().as_str(), "[1, 2.50]");
    assert_eq!(post().await.unwrap(), Json::null());
    let typed =
        post().returning::<runtime::response::Value<crate::support::Widget>>().await.unwrap();
    assert_eq!(typed.id, "w1");
    assert!(matches!(post().await, Err(Error::Decode(_))));
    assert_eq!(header(&transport.requests()[1], "content-type"), None);
    assert_eq!(target(&transport.requests()[0]), "/v2/other");
}

#[tokio::test]
async fn values_of_every_shape_are_written_as_serde_writes_them() {
    #[derive(serde::Serialize)]
    enum Shape {
        Unit,
        New(u8),
        Pair(i8, char),
        Named { a: Option<f32>, b: () },
    }
    #[derive(serde::Serialize)]
    struct Wrapped(Vec<Shape>);
    let shapes = Wrapped(vec![
        Shape::Unit,
        Shape::New(1),
        Shape::Pair(-1, 'x'),
        Shape::Named { a: Some(0.5), b: () },
    ]);
    let raw: Json = "[ 1.00, {\"a\" : 2} ]".parse().unwrap();
    let map = std::collections::BTreeMap::from([(1, true)]);
    let (widgets, transport) = played([widget()]);
    let call = widgets
        .create()
        .with_member("shapes", &shapes)
        .with_member("raw", &raw)
        .with_member("map", &map);
    call.with_member("none", None::<f64>).with_member("big", u128::MAX).await.unwrap();
    let expected = format!(
        "{{\"shapes\":{},\"raw\":{raw},\"map\":{{\"1\":true}},\"none\":null,\"big\":{}}}",
        serde_json::to_string(&shapes).unwrap(),
        u128::MAX
    );
    assert_eq!(body(&transport.requests()[0]), expected);
}

#[tokio::test]
async fn an_answer_may_be_read_as_another_kind() {
    let (widgets, transport) = played([CannedResponse::new(200).data("a\nb")]);
    let bytes = widgets
        .watch()
        .with_header("accept", "text/event-stream")
        .returning::<runtime::response::Binary>();
    assert_eq!(&bytes.await.unwrap()[..], b"a\nb");
    assert_eq!(header(&transport.requests()[0], "accept"), Some("text/event-stream"));
}

#[tokio::test]
async fn a_call_can_be_spawned() {
    let (widgets, _) = played([widget()]);
    let spawned = tokio::spawn(widgets.get("w").into_future());
    drop(widgets);
    assert_eq!(spawned.await.unwrap().unwrap().id, "w1");
}
