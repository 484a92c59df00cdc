//! Paths and queries, as they are sent.

use crate::support::{body, played, target, widget};
use runtime::{Extra, Method, Object, Style, object};
use serde::ser::{Serialize, SerializeMap, Serializer};

#[tokio::test]
async fn query_values_of_every_shape() {
    let (widgets, transport) = played([widget()]);
    let call = widgets
        .get("w")
        .with_query("t", true)
        .with_query("i", -3)
        .with_query("big", u128::MAX)
        .with_query("x", 1.5)
        .with_query("l", ["a", "b c"])
        .with_query("n", serde_json::json!({"k": "v", "m": [1, 2], "o": {"e": "f"}}))
        .with_query(
            "raw",
            runtime::Json::new(&serde_json::json!({"z": 1, "a": [null, "q", ""]})).unwrap(),
        )
        .with_query("nothing", ())
        .with_query("none", None::<u8>)
        .with_query("empty", "")
        .with_query("list", Vec::<u8>::new())
        .with_query("ä&=", "+ %~*'()!");
    call.await.unwrap();
    assert_eq!(
        target(&transport.requests()[0]),
        "/v1/widgets/w?t=true&i=-3&big=340282366920938463463374607431768211455&x=1.5&l=a&l=b+c\
         &n%5Bk%5D=v&n%5Bm%5D=1&n%5Bm%5D=2&n%5Bo%5D%5Be%5D=f\
         &raw%5Ba%5D=q&raw%5Ba%5D=&raw%5Bz%5D=1&empty=&%C3%A4%26%3D=%2B+%25~%2A%27%28%29%21"
    );
}

#[tokio::test]
async fn lists_in_every_style() {
    let (widgets, transport) = played([widget(), widget()]);
    let list = ["a,b", "c d", "e|f"];
    let call = widgets
        .get("w")
        .with_query_style("c", Style::Comma, list)
        .with_query_style("s", Style::Space, list)
        .with_query_style("p", Style::Pipe, ["a,b", "c d", "%7C"])
        .with_query_style("b", Style::Brackets, serde_json::json!({"ids": [1, 2]}))
        .with_query_style("j", Style::Json, serde_json::json!({"k": ["v", null]}))
        .with_query_style("one", Style::Comma, 7)
        .with_query_style("pair", Style::Comma, ("a", 1))
        .with_query("tuple", (2.5, true))
        .with_query_style("empty", Style::Comma, Vec::<u8>::new())
        .with_query_style("nothing", Style::Json, ())
        .with_header_list("x-features", ["one", "two"])
        .with_header_list("x-none", Vec::<u8>::new());
    call.await.unwrap();
    let request = &transport.requests()[0];
    assert_eq!(
        target(request),
        "/v1/widgets/w?c=a%2Cb,c+d,e%7Cf&s=a%2Cb%20c+d%20e%7Cf&p=a%2Cb%7Cc+d%7C%257C\
         &b%5Bids%5D%5B%5D=1&b%5Bids%5D%5B%5D=2&j=%7B%22k%22%3A%5B%22v%22%2Cnull%5D%7D&one=7\
         &pair=a,1&tuple=2.5&tuple=true"
    );
    assert_eq!(request.headers()["x-features"], "one,two");
    assert!(!request.headers().contains_key("x-none"));

    let nested = widgets.get("w").with_query_style("c", Style::Comma, [[1]]).await.unwrap_err();
    let message = "the query parameter `c`: a list holds single values only";
    assert!(nested.to_string().contains(message), "{nested}");
    let pipe = widgets.get("w").with_query_style("p", Style::Pipe, ["e|f"]).await.unwrap_err();
    let message = "the query parameter `p`: `e|f` holds a pipe, which separates items";
    assert!(pipe.to_string().contains(message), "{pipe}");
    let comma = widgets.get("w").with_header_list("x-features", ["a,b"]).await.unwrap_err();
    let message = "the header `x-features`: `a,b` holds a comma, which separates items";
    assert!(comma.to_string().contains(message), "{comma}");
    assert_eq!(transport.requests().len(), 1);
}

/// A struct as it is generated, with a member that only responses have.
struct Note {
    id: Option<&'static str>,
    title: &'static str,
}

impl Object for Note {
    fn write<M: SerializeMap>(&self, object: &mut M) -> Result<(), M::Error> {
        object::Writer::new(object, &Extra::new())
            .read_only("id", &self.id)
            .required("title", &self.title)
            .finish()
    }
}

impl Serialize for Note {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::serialize(self, serializer)
    }
}

#[tokio::test]
async fn members_that_only_responses_have_are_written_and_not_sent() {
    let (widgets, transport) = played([widget(), widget(), widget()]);
    let note = Note { id: Some("n1"), title: "Tea" };
    let whole = r#"{"id":"n1","title":"Tea"}"#;
    assert_eq!(serde_json::to_string(&note).unwrap(), whole);
    let call = widgets.create().with_member("notes", [&note]).with_query("note", &note);
    call.await.unwrap();
    widgets.create().with_form().with_member("note", &note).await.unwrap();
    // What was already written is sent as it is.
    let json = runtime::Json::new(&note).unwrap();
    widgets.get("w").with_query_style("note", Style::Json, json).await.unwrap();
    let requests = transport.requests();
    assert_eq!(body(&requests[0]), r#"{"notes":[{"title":"Tea"}]}"#);
    assert_eq!(target(&requests[0]), "/v1/widgets?note%5Btitle%5D=Tea");
    assert_eq!(body(&requests[1]), "note%5Btitle%5D=Tea");
    let sent = "/v1/widgets/w?note=%7B%22id%22%3A%22n1%22%2C%22title%22%3A%22Tea%22%7D";
    assert_eq!(target(&requests[2]), sent);
    // A request that is not written to its end has no effect on what comes after it.
    let unfinished = widgets.create().with_member("notes", (&note, f64::NAN)).await;
    assert!(unfinished.is_err());
    assert_eq!(serde_json::to_string(&note).unwrap(), whole);
}

#[tokio::test]
async fn later_parameters_replace_earlier_ones_in_their_place() {
    let (widgets, transport) = played([widget(), widget(), widget()]);
    widgets.get("w").with_query("a", 1).with_query("b", 2).with_query("a", 3).await.unwrap();
    widgets.get("w").with_query("a", 1).with_query("b", 2).with_query("a", ()).await.unwrap();
    widgets.get("w").with_query("a", 1).without_query("a").await.unwrap();
    let targets: Vec<_> = transport.requests().iter().map(target).collect();
    assert_eq!(targets, ["/v1/widgets/w?a=3&b=2", "/v1/widgets/w?b=2", "/v1/widgets/w"]);
}

#[tokio::test]
async fn the_query_of_a_written_path_is_kept_to_the_letter() {
    let (widgets, transport) = played((0..6).map(|_| widget()));
    let get = |path: &str| runtime::Request::undocumented(&widgets.client, Method::GET, path);
    get("/x?a=1&b=%7e&a=2&c").await.unwrap();
    get("x?a=1&b=2&b=3").with_query("b", "3").with_query("c", [4, 5]).await.unwrap();
    get("/x%2fy/%2e%2e%2e?q=a b\"").await.unwrap();
    get("/ä b/{x}").await.unwrap();
    get("/x?a=1&&b&").await.unwrap();
    get("/x?").await.unwrap();
    let targets: Vec<_> = transport.requests().iter().map(target).collect();
    assert_eq!(
        targets,
        [
            "/x?a=1&b=%7e&a=2&c",
            "/x?a=1&b=3&c=4&c=5",
            "/x%2fy/%2e%2e%2e?q=a%20b%22",
            "/%C3%A4%20b/%7Bx%7D",
            "/x?a=1&&b&",
            "/x",
        ]
    );
}

#[tokio::test]
async fn a_written_path_never_leaves_the_host() {
    let (widgets, transport) = played([]);
    for path in [
        "https://evil.example/x",
        "HTTP://evil.example",
        "//evil.example/x",
        "/a/../b",
        "/a/%2E%2e",
        "/a#b",
        "/a?b#c",
    ] {
        let outcome = runtime::Request::undocumented(&widgets.client, Method::GET, path).await;
        assert!(matches!(outcome, Err(runtime::Error::InvalidArgument(_))), "{path}: {outcome:?}");
    }
    assert!(transport.requests().is_empty());
}
