//! Lists and objects in queries and headers, in every style.

use loopback::Error;
use loopback::types::Deep;
use serde_json::json;

use crate::server::Server;

/// Items with all that must be encoded in some style.
const ITEMS: [&str; 8] = ["a&b", "c+d", "e,f", "g|h", "i j", "k%l", "ü", "m#=\"/?"];

#[tokio::test]
async fn lists_are_written_in_their_style() {
    let server = Server::script([]);
    let queries = server.client().queries();
    let list = || queries.list();
    for call in [
        list().repeat(ITEMS),
        list().brackets(ITEMS),
        list().comma(ITEMS),
        list().space(ITEMS),
        list().pipe(ITEMS.map(|item| item.replace('|', "h"))),
        list().json(ITEMS),
        list().fields(["a", "b"]),
        list().text(ITEMS.concat()).odd("&"),
    ] {
        call.await.unwrap();
    }
    let expected = [
        "repeat=a%26b&repeat=c%2Bd&repeat=e%2Cf&repeat=g%7Ch&repeat=i+j&repeat=k%25l&repeat=%C3%BC&repeat=m%23%3D%22%2F%3F",
        "brackets%5B%5D=a%26b&brackets%5B%5D=c%2Bd&brackets%5B%5D=e%2Cf&brackets%5B%5D=g%7Ch&brackets%5B%5D=i+j&brackets%5B%5D=k%25l&brackets%5B%5D=%C3%BC&brackets%5B%5D=m%23%3D%22%2F%3F",
        "comma=a%26b,c%2Bd,e%2Cf,g%7Ch,i+j,k%25l,%C3%BC,m%23%3D%22%2F%3F",
        "space=a%26b%20c%2Bd%20e%2Cf%20g%7Ch%20i+j%20k%25l%20%C3%BC%20m%23%3D%22%2F%3F",
        "pipe=a%26b%7Cc%2Bd%7Ce%2Cf%7Cghh%7Ci+j%7Ck%25l%7C%C3%BC%7Cm%23%3D%22%2F%3F",
        "json=%5B%22a%26b%22%2C%22c%2Bd%22%2C%22e%2Cf%22%2C%22g%7Ch%22%2C%22i+j%22%2C%22k%25l%22%2C%22%C3%BC%22%2C%22m%23%3D%5C%22%2F%3F%22%5D",
        "fields=a,b",
        "text=a%26bc%2Bde%2Cfg%7Chi+jk%25l%C3%BCm%23%3D%22%2F%3F&a%26b%3Dc%5B%5D=%26",
    ];
    assert_eq!(server.lines(), expected.map(|query| format!("GET /queries?{query} HTTP/1.1")));
}

#[tokio::test]
async fn an_item_with_a_pipe_is_not_sent_between_pipes() {
    let server = Server::script([]);
    let error = server.client().queries().list().pipe(ITEMS).await.unwrap_err();
    assert!(matches!(error, Error::InvalidArgument(_)), "{error:?}");
    let message = "the query parameter `pipe`: `g|h` holds a pipe, which separates items";
    assert!(error.to_string().contains(message), "{error}");
    assert!(server.lines().is_empty());
}

#[tokio::test]
async fn an_empty_list_is_sent_as_json_only() {
    let server = Server::script([]);
    let queries = server.client().queries();
    const NONE: [&str; 0] = [];
    let call = queries.list().repeat(NONE).brackets(NONE).comma(NONE).space(NONE).pipe(NONE);
    call.json(NONE).text("").await.unwrap();
    queries.required("1", [], []).await.unwrap();
    assert_eq!(
        server.lines(),
        ["GET /queries?json=%5B%5D&text= HTTP/1.1", "GET /queries/1 HTTP/1.1"]
    );
}

#[tokio::test]
async fn objects_are_deep_or_json() {
    let server = Server::script([]);
    let queries = server.client().queries();
    let deep = || {
        let below = Deep::new("n").with_ids([]).with_below_null();
        let map = [("a b".to_owned(), true), ("c]".to_owned(), false)];
        Deep::new("&").with_ids([1, 2]).with_below(below).with_map(map)
    };
    queries.list().deep(deep()).await.unwrap();
    queries.list().deep_brackets(deep()).await.unwrap();
    queries.list().deep_json(deep()).await.unwrap();
    queries.list().anything(json!({"a": {"b": [1, "c"]}, "d": null})).await.unwrap();
    queries.list().anything(json!(["a", true])).await.unwrap();
    queries.list().anything(json!(null)).await.unwrap();
    let expected = [
        "?deep%5Bname%5D=%26&deep%5Bids%5D=1&deep%5Bids%5D=2&deep%5Bbelow%5D%5Bname%5D=n&deep%5Bmap%5D%5Ba+b%5D=true&deep%5Bmap%5D%5Bc%5D%5D=false",
        "?deep_brackets%5Bname%5D=%26&deep_brackets%5Bids%5D%5B%5D=1&deep_brackets%5Bids%5D%5B%5D=2&deep_brackets%5Bbelow%5D%5Bname%5D=n&deep_brackets%5Bmap%5D%5Ba+b%5D=true&deep_brackets%5Bmap%5D%5Bc%5D%5D=false",
        "?deep_json=%7B%22name%22%3A%22%26%22%2C%22ids%22%3A%5B1%2C2%5D%2C%22below%22%3A%7B%22name%22%3A%22n%22%2C%22ids%22%3A%5B%5D%2C%22below%22%3Anull%7D%2C%22map%22%3A%7B%22a+b%22%3Atrue%2C%22c%5D%22%3Afalse%7D%7D",
        "?anything%5Ba%5D%5Bb%5D=1&anything%5Ba%5D%5Bb%5D=c",
        "?anything=a&anything=true",
        "",
    ];
    assert_eq!(server.lines(), expected.map(|query| format!("GET /queries{query} HTTP/1.1")));
}

#[tokio::test]
async fn header_lists_are_joined_by_commas() {
    let server = Server::script([]);
    let queries = server.client().queries();
    queries.required("ü/ ?", [1, -2], [3, 4]).x_names(["a b", "c"]).await.unwrap();
    let request = server.only();
    assert_eq!(request.line, "GET /queries/%C3%BC%2F%20%3F?numbers=1%7C-2 HTTP/1.1");
    assert_eq!(request.header("x-numbers"), Some("3,4"));
    assert_eq!(request.header("x-names"), Some("a b,c"));

    queries.required("1", [1], []).x_names([""; 0]).await.unwrap();
    let request = server.arrived().pop().expect("it arrived");
    assert_eq!((request.header("x-numbers"), request.header("x-names")), (None, None));
    let error = queries.required("1", [1], [1]).x_names(["a,b"]).await.unwrap_err();
    assert!(matches!(error, Error::InvalidArgument(_)), "{error}");
    assert_eq!(server.arrived().len(), 2);
}
