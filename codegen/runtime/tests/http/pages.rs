//! Lists that come in pages.

use crate::support::{List, Widget, Widgets, header, played, target};
use runtime::transport::{Answer, InProcess};
use runtime::{Error, Request};
use serde_json::{Value, json};

fn page(ids: &[&str], token: Value) -> Answer {
    let items: Vec<_> = ids.iter().map(|id| json!({"id": id})).collect();
    Answer::json(200, json!({"items": items, "next_page_token": token}).to_string())
}

fn three() -> (Widgets, InProcess) {
    played([page(&["1", "2"], json!("t 2")), page(&["3"], json!("t3")), page(&["4"], Value::Null)])
}

async fn ids(call: Request<List>) -> (Vec<String>, Option<Error>) {
    let mut items = call.items();
    let mut ids = Vec::new();
    loop {
        match items.next().await {
            None => return (ids, None),
            Some(Ok(Widget { id, .. })) => ids.push(id),
            Some(Err(error)) => {
                assert!(items.next().await.is_none(), "an error ends the iteration");
                return (ids, Some(error));
            }
        }
    }
}

#[tokio::test]
async fn items_of_all_pages_are_asked_for_in_the_same_way() {
    let (widgets, transport) = three();
    let call =
        widgets.list().with_query("page_token", "t1").with_query("size", 2).with_header("x-a", "b");
    let (ids, error) = ids(call).await;
    assert!(error.is_none());
    assert_eq!(ids, ["1", "2", "3", "4"]);
    let requests = transport.requests();
    let targets: Vec<_> = requests.iter().map(target).collect();
    assert_eq!(
        targets,
        [
            "/v1/widgets?page_token=t1&size=2",
            "/v1/widgets?page_token=t+2&size=2",
            "/v1/widgets?page_token=t3&size=2"
        ]
    );
    assert!(requests.iter().all(|request| header(request, "x-a") == Some("b")));
}

#[tokio::test]
async fn a_page_is_asked_for_only_when_it_is_reached() {
    let (widgets, transport) = three();
    let mut items = widgets.list().items();
    assert!(transport.requests().is_empty());
    items.next().await.unwrap().unwrap();
    items.next().await.unwrap().unwrap();
    assert_eq!(transport.requests().len(), 1);
    items.next().await.unwrap().unwrap();
    assert_eq!(transport.requests().len(), 2);
}

#[tokio::test]
async fn pages_one_by_one() {
    let (widgets, _) = three();
    let first = widgets.list().await.unwrap();
    assert_eq!(
        (first.items.len(), first.next_token(), first.has_next_page()),
        (2, Some("t 2"), true)
    );
    let second = first.next_page().await.unwrap().unwrap();
    let third = second.next_page().await.unwrap().unwrap();
    assert!(!third.has_next_page());
    assert!(third.next_page().await.unwrap().is_none());

    let (widgets, _) = three();
    let mut pages = widgets.list().pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(page.unwrap().items.len());
    }
    assert_eq!(sizes, [2, 1, 1]);
}

#[tokio::test]
async fn an_iteration_ends_where_no_page_follows() {
    for last in [
        page(&["9"], Value::Null),
        page(&["9"], json!("")),
        Answer::json(200, r#"{"items":[{"id":"9"}]}"#),
        page(&[], json!("t")),
        Answer::json(200, r#"{"items":null,"next_page_token":"t"}"#),
        Answer::json(200, "{}"),
    ] {
        let (widgets, transport) = played([page(&["1"], json!("t2")), last]);
        let (ids, error) = ids(widgets.list()).await;
        assert!(error.is_none(), "{error:?}");
        assert_eq!((ids[0].as_str(), transport.requests().len()), ("1", 2));
    }
}

#[tokio::test]
async fn an_empty_page_may_be_followed_all_the_same() {
    let (widgets, _) = played([page(&[], json!("t2")), page(&["1"], Value::Null)]);
    let first = widgets.list().await.unwrap();
    assert!(!first.has_next_page());
    assert_eq!(first.next_page().await.unwrap().unwrap().items.len(), 1);
}

#[tokio::test]
async fn a_page_that_names_itself_is_an_error_after_its_items() {
    let (widgets, transport) =
        played([page(&["1"], json!("t")), page(&["2"], json!("t")), page(&["3"], json!("t"))]);
    let (ids, error) = ids(widgets.list()).await;
    assert_eq!(ids, ["1", "2"]);
    match error {
        Some(Error::Pagination(error)) => assert_eq!(error.token(), "t"),
        other => panic!("{other:?}"),
    }
    assert_eq!(transport.requests().len(), 2);

    let (widgets, _) = played([page(&["1"], json!("t"))]);
    let page = widgets.list().with_query("page_token", "t").await.unwrap();
    assert!(matches!(page.next_page().await, Err(Error::Pagination(_))));
}

#[tokio::test(start_paused = true)]
async fn an_error_on_a_later_page_comes_after_the_items_before_it() {
    let (widgets, _) = played([
        page(&["1"], json!("t2")),
        Answer::new(500),
        page(&["2"], json!("t3")),
        Answer::new(404),
    ]);
    let (ids, error) = ids(widgets.list()).await;
    assert_eq!(ids, ["1", "2"]);
    assert_eq!(error.unwrap().status().unwrap(), 404);
}

#[tokio::test]
async fn a_page_that_does_not_decode_says_where() {
    for (body, path) in [
        (r#"{"items":[{"id":"1"},{"id":2}]}"#, "items[1].id"),
        (r#"{"items":[],"next_page_token":7}"#, "next_page_token"),
        ("[]", ""),
        ("null", ""),
        ("<html>", ""),
    ] {
        let (widgets, _) = played([Answer::json(200, body)]);
        match widgets.list().await {
            Err(Error::Decode(error)) => assert_eq!(error.path(), path, "{error}"),
            other => panic!("{body}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn a_page_is_written_as_it_was_read() {
    let text = r#"{"items":[{"id":"1","parts":[]}],"next_page_token":"t","total":12.50}"#;
    let (widgets, _) = played([Answer::json(200, text), Answer::json(200, text)]);
    let (one, other) =
        (widgets.list().await.unwrap(), widgets.list().with_query("x", 1).await.unwrap());
    assert_eq!(serde_json::to_string(&one).unwrap(), text);
    assert_eq!(one, other);
    assert_eq!(one.clone(), one);
    assert_eq!(one.extra.get("total").unwrap().as_str(), "12.50");
}
