//! Pages whose next one is in the header `Link`.

use container_registry::Error;
use container_registry::types::ManifestsListOrderby;

use super::client;
use crate::server::{Response, Server};

fn page(body: &str, next: &str) -> Response {
    Response::json(body).header("link", &format!("<{next}>; rel=\"next\""))
}

#[tokio::test]
async fn items_and_pages_are_read_until_there_is_no_link() {
    let responses = || {
        [
            page(r#"{"repositories":["a","b"]}"#, "/acr/v1/_catalog?last=b&n=2&orderby="),
            page("{}", "/acr/v1/_catalog?last=c&n=2&orderby="),
            Response::json(r#"{"repositories":["lib/d"]}"#),
        ]
    };
    let server = Server::script(responses().into_iter().chain(responses()));
    let client = client(&server);
    let list = || client.repositories().list().n(2).with_header("X-Call", "c-1");
    let mut items = list().items();
    let mut names = Vec::new();
    while let Some(name) = items.next().await {
        names.push(name.unwrap());
    }
    assert_eq!(names, ["a", "b", "lib/d"]);
    let mut pages = list().pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(page.unwrap().items.len());
    }
    assert_eq!(sizes, [2, 0, 1]);
    let lines = [
        "GET /acr/v1/_catalog?n=2 HTTP/1.1",
        "GET /acr/v1/_catalog?last=b&n=2&orderby= HTTP/1.1",
        "GET /acr/v1/_catalog?last=c&n=2&orderby= HTTP/1.1",
    ];
    assert_eq!(server.lines(), [lines, lines].concat());
    for request in server.arrived() {
        assert_eq!(request.header("authorization"), Some("Bearer t-1"), "{}", request.line);
        assert_eq!(request.header("x-call"), Some("c-1"), "{}", request.line);
    }
}

#[tokio::test]
async fn lists_of_one_repository_are_paged_too() {
    let server = Server::script([
        page(
            r#"{"imageName":"lib/app","manifests":[{"digest":"sha256:1","createdTime":"2026-04-22T12:34:41.1Z"}]}"#,
            "/acr/v1/lib/app/_manifests?last=sha256:1",
        ),
        Response::json(r#"{"imageName":"lib/app","manifests":[{"digest":"sha256:2"}]}"#),
        Response::json(
            r#"{"tags":[{"name":"v1","changeableAttributes":{"deleteEnabled":false}}]}"#,
        ),
    ]);
    let client = client(&server);
    let order = ManifestsListOrderby::Timedesc;
    let page = client.manifests().list("lib/app").orderby(order).await.unwrap();
    assert_eq!(page.items[0].created_time.as_ref().unwrap().as_str(), "2026-04-22T12:34:41.1Z");
    let page = page.next_page().await.unwrap().expect("there is one");
    assert_eq!(page.items[0].digest.as_deref(), Some("sha256:2"));
    assert!(page.next_page().await.unwrap().is_none());
    let page = client.tags().list("lib/app").digest("sha256:1").await.unwrap();
    let attributes = page.items[0].changeable_attributes.as_ref().unwrap();
    assert_eq!(attributes.delete_enabled, Some(false));
    assert_eq!(
        server.lines(),
        [
            "GET /acr/v1/lib/app/_manifests?orderby=timedesc HTTP/1.1",
            "GET /acr/v1/lib/app/_manifests?last=sha256:1&orderby=timedesc HTTP/1.1",
            "GET /acr/v1/lib/app/_tags?digest=sha256%3A1 HTTP/1.1",
        ]
    );
}

#[tokio::test]
async fn a_link_to_another_origin_ends_the_iteration_and_nothing_is_sent_there() {
    let other = Server::script([]);
    let server =
        Server::script([page(r#"{"repositories":["a"]}"#, &format!("{}/next", other.origin))]);
    let mut items = client(&server).repositories().list().items();
    assert_eq!(items.next().await.unwrap().unwrap(), "a");
    let error = items.next().await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Pagination(_)), "{error}");
    assert!(items.next().await.is_none());
    assert!(other.arrived().is_empty());
}

#[tokio::test]
async fn links_in_a_circle_end_the_iteration() {
    let next = |last| page(r#"{"repositories":["a"]}"#, &format!("/acr/v1/_catalog?last={last}"));
    let server = Server::script([next("a"), next("b"), next("a"), next("b")]);
    let mut pages = client(&server).repositories().list().pages();
    for _ in 0..3 {
        pages.next().await.unwrap().unwrap();
    }
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Pagination(_)), "{error}");
    assert_eq!(server.arrived().len(), 3);
}
