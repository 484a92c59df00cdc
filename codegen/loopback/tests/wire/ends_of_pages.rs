//! Iterations over pages that end in an error.

use loopback::Error;

use crate::server::{Response, Server};

/// The ids of the items, and the message of the pagination error that ends them.
macro_rules! read {
    ($call:expr) => {{
        let mut items = $call.items();
        let mut ids = Vec::new();
        let error = loop {
            match items.next().await.expect("it ends in an error") {
                Ok(item) => ids.push(item.id),
                Err(error) => break error,
            }
        };
        assert!(items.next().await.is_none(), "nothing follows the error");
        let Error::Pagination(error) = error else { panic!("{error}") };
        (ids, error.to_string())
    }};
}

const READ_BEFORE: &str = "has been read already";

#[tokio::test]
async fn a_page_that_was_read_before() {
    let same = |page: &str| Server::script([page; 9].map(Response::json));

    let server = same(r#"{"data":[{"id":1}],"meta":{"next_cursor":"a"}}"#);
    let (ids, message) = read!(server.client().points().by_token());
    assert_eq!((ids.len(), message.contains(READ_BEFORE)), (2, true), "{message}");
    assert_eq!(server.lines(), ["GET /token HTTP/1.1", "GET /token?cursor=a HTTP/1.1"]);

    let server = same(r#"{"data":[{"id":1}],"has_more":true}"#);
    let (_, message) = read!(server.client().points().by_item_id());
    assert!(message.contains(READ_BEFORE), "{message}");
    assert_eq!(server.lines(), ["GET /item-id HTTP/1.1", "GET /item-id?starting_after=1 HTTP/1.1"]);

    let server = same(r#"{"data":[{"id":1}],"next_page":1}"#);
    let (_, message) = read!(server.client().points().by_next_number());
    assert!(message.contains(READ_BEFORE), "{message}");
    assert_eq!(server.lines(), ["GET /next-number HTTP/1.1", "GET /next-number?page=1 HTTP/1.1"]);

    let server = same(r#"{"results":[{"id":1}],"next":"/url?page=2"}"#);
    let (_, message) = read!(server.client().points().by_url());
    assert!(message.contains(READ_BEFORE), "{message}");
    assert_eq!(server.lines(), ["GET /url HTTP/1.1", "GET /url?page=2 HTTP/1.1"]);

    let server = same(r#"{"result":{"points":[],"next_offset":7}}"#);
    let (_, message) = read!(server.client().points().by_body("f"));
    assert!(message.contains(READ_BEFORE), "{message}");
    let bodies: Vec<_> = server.arrived().iter().map(|it| it.text().to_owned()).collect();
    assert_eq!(bodies, [r#"{"filter":"f"}"#, r#"{"filter":"f","offset":7}"#]);
}

#[tokio::test]
async fn more_pages_without_a_next_one() {
    let server = Server::script([Response::json(r#"{"data":[{"id":1}],"has_more":true}"#)]);
    let mut pages = server.client().points().by_flag().pages();
    let error = pages.next().await.expect("a page").unwrap_err();
    assert!(pages.next().await.is_none(), "nothing follows the error");
    let Error::Decode(error) = error else { panic!("{error}") };
    let message = error.to_string();
    assert!(message.contains("`has_more` is true, but nothing names the next page"), "{message}");
    assert_eq!(server.lines(), ["GET /flag HTTP/1.1"]);
}

#[tokio::test]
async fn a_url_at_another_origin() {
    let away = Server::script([]);
    let target = format!("{}/url?page=2", away.origin);
    let page = format!(r#"{{"results":[{{"id":1}}],"next":"{target}"}}"#);
    let server = Server::script([Response::json(&page), Response::json(&page)]);
    let (ids, message) = read!(server.client().points().by_url());
    assert_eq!(ids, [1]);
    assert!(message.contains("its URL leads to another origin"), "{message}");
    let (_, message) = read!(server.client().points().by_posted_url("f"));
    assert!(message.contains("its URL leads to another origin"), "{message}");
    assert_eq!(server.arrived().len(), 2);

    let link = format!("<{target}>; rel=\"next\"");
    let server = Server::script([Response::json(r#"[{"id":1}]"#).header("link", &link)]);
    let (ids, message) = read!(server.client().points().by_link());
    assert_eq!(ids, [1]);
    assert!(message.contains("its URL leads to another origin"), "{message}");
    assert!(away.arrived().is_empty());
}

#[tokio::test]
async fn an_object_that_is_not_a_page() {
    let server = Server::script(["{}", "{}"].map(Response::json));
    let error = server.client().points().by_token().await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error}");
    // Where the server leaves out what is empty, it is one.
    let page = server.client().points().by_short_page().await.unwrap();
    assert!(page.items.is_empty() && !page.has_next_page());
}

#[tokio::test]
async fn a_key_in_the_query_is_on_every_page() {
    let server = Server::script([
        Response::json(r#"{"results":[{"id":1}],"next":"/signed?page=2"}"#),
        Response::json(r#"{"results":[{"id":2}],"next":"/signed?page=3&key=s+1"}"#),
        Response::json(r#"{"results":[{"id":3}],"next":null}"#),
    ]);
    let client = server.builder().signature("s 1").build().unwrap();
    let mut pages = client.points().signed().pages();
    while let Some(page) = pages.next().await {
        page.unwrap();
    }
    assert_eq!(
        server.lines(),
        [
            "GET /signed?key=s+1 HTTP/1.1",
            "GET /signed?page=2&key=s+1 HTTP/1.1",
            "GET /signed?page=3&key=s+1 HTTP/1.1",
        ]
    );
}
