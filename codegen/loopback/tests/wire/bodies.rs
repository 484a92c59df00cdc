//! Bodies that are not JSON and not files: forms, texts and lines.

use std::collections::BTreeMap;

use loopback::Json;
use loopback::types::{Address, Item, Vector};
use serde_json::json;

use crate::server::{Arrived, Response, Server};

const FORM: &str = "application/x-www-form-urlencoded";

fn address() -> Address {
    Address::new("Köln & Umland", ["Am Dom 1", "c/o A+B"])
}

#[tokio::test]
async fn forms_hold_objects_and_lists() {
    let server = Server::script([]);
    let call = server
        .client()
        .forms()
        .create("ada@example.com", address().with_country_null())
        .expand(["a", "b=c"])
        .tags(["100%", "ü"])
        .balance_null()
        .items_([Item::new("p 1").with_quantity(2), Item::new("p2").with_sizes([3, 4])])
        .metadata([("a b", "c"), ("d]", "")].map(|(k, v)| (k.to_owned(), v.to_owned())))
        .rate(0.5)
        .active(true);
    call.await.unwrap();
    let request = server.only();
    assert_eq!(request.line, "POST /forms HTTP/1.1");
    assert_eq!(request.header("content-type"), Some(FORM));
    let members = [
        "email=ada%40example.com",
        "kind=person",
        "address%5Bcity%5D=K%C3%B6ln+%26+Umland",
        "address%5Blines%5D%5B%5D=Am+Dom+1",
        "address%5Blines%5D%5B%5D=c%2Fo+A%2BB",
        "address%5Bcountry%5D=",
        "expand%5B%5D=a",
        "expand%5B%5D=b%3Dc",
        "tags=100%25",
        "tags=%C3%BC",
        "balance=",
        "items%5B0%5D%5Bprice%5D=p+1",
        "items%5B0%5D%5Bquantity%5D=2",
        "items%5B1%5D%5Bprice%5D=p2",
        "items%5B1%5D%5Bsizes%5D%5B%5D=3",
        "items%5B1%5D%5Bsizes%5D%5B%5D=4",
        "metadata%5Ba+b%5D=c",
        "metadata%5Bd%5D%5D=",
        "rate=0.5",
        "active=true",
    ];
    assert_eq!(request.text(), members.join("&"));
}

#[tokio::test]
async fn a_form_may_be_a_type_or_be_left_out() {
    let server = Server::script([]);
    let forms = server.client().forms();
    forms.replace(Address::new("", [""])).await.unwrap();
    forms.replace(Address::new("a", Vec::<String>::new()).with_country("c")).await.unwrap();
    forms.search().await.unwrap();
    let members = [("any", json!(1).into()), ("nothing", Json::default())];
    let members = BTreeMap::from(members.map(|(name, value)| (name.to_owned(), value)));
    forms.search().body(members).with_member("a[b]", "c d").await.unwrap();
    forms.search().with_member("a[b]", "c d").await.unwrap();
    let members = BTreeMap::from([("e".to_owned(), Json::default())]);
    forms.search().with_member("a[b]", "c d").body(members).await.unwrap();
    forms.search().body(BTreeMap::new()).await.unwrap();
    let form = |text: &str| with_type(FORM, text);
    assert_eq!(
        sent(&server),
        [
            form("city=&lines="),
            form("city=a&country=c"),
            (None, String::new()),
            form("any=1&nothing=&a%5Bb%5D=c+d"),
            form("a%5Bb%5D=c+d"),
            form("e="),
            form(""),
        ]
    );
}

#[tokio::test]
async fn a_form_and_lines_are_sent_again_by_a_retry() {
    let server = Server::script([Response::busy(), Response::busy()]);
    server.client().forms().replace(Address::new("a", ["b"])).await.unwrap();
    assert_eq!(sent(&server), [(); 3].map(|()| with_type(FORM, "city=a&lines=b")));

    let server = Server::script([Response::busy(), Response::busy()]);
    server.client().vectors().replace([Vector::new("a", []), Vector::new("b", [])]).await.unwrap();
    let text = "{\"id\":\"a\",\"values\":[]}\n{\"id\":\"b\",\"values\":[]}\n";
    assert_eq!(sent(&server), [(); 3].map(|()| with_type("application/jsonl", text)));
}

/// The content type and the body of each request.
fn sent(server: &Server) -> Vec<(Option<String>, String)> {
    let of = |request: &Arrived| {
        (request.header("content-type").map(str::to_owned), request.text().to_owned())
    };
    server.arrived().iter().map(of).collect()
}

fn with_type(content_type: &str, text: &str) -> (Option<String>, String) {
    (Some(content_type.to_owned()), text.to_owned())
}

#[tokio::test]
async fn lines_are_one_value_each() {
    let server = Server::script([]);
    let vectors = server.client().vectors();
    let all = || [Vector::new("a\nb", [1.0, 0.5]), Vector::new("ü", Vec::<f64>::new())];
    let text = "{\"id\":\"a\\nb\",\"values\":[1.0,0.5]}\n{\"id\":\"ü\",\"values\":[]}\n";
    vectors.insert(all()).await.unwrap();
    vectors.insert(all().into_iter().skip(2)).await.unwrap();
    vectors.replace(all()).await.unwrap();
    vectors.log().await.unwrap();
    vectors
        .log()
        .body([Json::default(), json!({"a": [1]}).into(), json!("b").into()])
        .await
        .unwrap();
    assert_eq!(
        sent(&server),
        [
            with_type("application/x-ndjson", text),
            with_type("application/x-ndjson", ""),
            with_type("application/jsonl", text),
            (None, String::new()),
            with_type("application/x-ndjson", "null\n{\"a\":[1]}\n\"b\"\n"),
        ]
    );
}

#[tokio::test]
async fn text_and_json_are_sent_as_they_are_or_left_out() {
    let server = Server::script([Response::busy()]);
    let client = server.client();
    client.uploads().annotate("1", "ä\r\n=&\u{0}").await.unwrap();
    client.uploads().annotate("1", "").await.unwrap();
    client.uploads().describe("1").await.unwrap();
    client.uploads().describe("1").body("# A").await.unwrap();
    client.vectors().filter().await.unwrap();
    client.vectors().filter().body(Vector::new("a", [])).await.unwrap();
    assert_eq!(
        sent(&server),
        [
            with_type("text/plain; charset=utf-8", "ä\r\n=&\u{0}"),
            with_type("text/plain; charset=utf-8", "ä\r\n=&\u{0}"),
            with_type("text/plain; charset=utf-8", ""),
            (None, String::new()),
            with_type("text/markdown", "# A"),
            (None, String::new()),
            with_type("application/json", r#"{"id":"a","values":[]}"#),
        ]
    );
}
