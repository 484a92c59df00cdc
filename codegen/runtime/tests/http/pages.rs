//! Lists that come in pages.

use crate::support::{List, Widget, Widgets, header, played, target};
use runtime::transport::{CannedResponse, InProcess};
use runtime::{Error, Request};
use serde_json::{Value, json};

fn page(ids: &[&str], token: Value) -> CannedResponse {
    let items: Vec<_> = ids.iter().map(|id| json!({"id": id})).collect();
    CannedResponse::json(200, json!({"items": items, "next_page_token": token}).to_string())
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
        page(&[], Value::Null),
        CannedResponse::json(200, r#"{"items":[{"id":"9"}]}"#),
        CannedResponse::json(200, r#"{"items":null}"#),
        CannedResponse::json(200, r#"{"items":null,"next_page_token":"t"}"#),
    ] {
        let (widgets, transport) = played([page(&["1"], json!("t2")), last]);
        let (ids, error) = ids(widgets.list()).await;
        assert!(error.is_none(), "{error:?}");
        assert_eq!((ids[0].as_str(), transport.requests().len()), ("1", 2));
    }
}

#[tokio::test]
async fn an_empty_page_that_names_another_is_followed() {
    let answers = || {
        [
            page(&[], json!("t2")),
            page(&["1"], json!("t3")),
            page(&[], json!("t4")),
            page(&[], json!("t5")),
            page(&["2"], Value::Null),
        ]
    };
    let (widgets, transport) = played(answers());
    let (ids, error) = ids(widgets.list()).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(ids, ["1", "2"]);
    assert_eq!(transport.requests().len(), 5);

    let (widgets, _) = played(answers());
    let mut pages = widgets.list().pages();
    let mut seen = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        seen.push((page.items.len(), page.has_next_page()));
    }
    assert_eq!(seen, [(0, true), (1, true), (0, true), (0, true), (1, false)]);

    let (widgets, _) = played(answers());
    let first = widgets.list().await.unwrap();
    assert!(first.has_next_page());
    assert_eq!(first.next_page().await.unwrap().unwrap().items.len(), 1);
}

/// Each row holds the token that each page names as the next, and the items read before the error.
#[tokio::test]
async fn a_token_that_was_used_before_ends_the_iteration_after_the_items() {
    for (first, tokens, read) in [
        (None, &["t", "t"][..], 2),
        (None, &["a", "b", "a"], 3),
        (None, &["a", "b", "b"], 3),
        (None, &["a", "b", "c", "d", "b"], 5),
        (Some("a"), &["a"], 1),
        (Some("a"), &["b", "a"], 2),
        (Some("a &/ü"), &["b", "c", "a &/ü"], 3),
    ] {
        let repeated = *tokens.last().unwrap();
        for size in [0, 1] {
            let answers = tokens
                .iter()
                .enumerate()
                .map(|(at, token)| page(&[at.to_string().as_str()][..size], json!(token)));
            let (widgets, transport) = played(answers);
            let list = || match first {
                Some(first) => widgets.list().with_query("page_token", first),
                None => widgets.list(),
            };
            let (ids, error) = ids(list()).await;
            assert_eq!(ids.len(), read * size, "{tokens:?}");
            let Some(Error::Pagination(error)) = error else { panic!("{error:?}") };
            assert_eq!(error.token(), repeated);
            assert!(error.to_string().contains(&format!("token `{repeated}`")), "{error}");
            assert_eq!(transport.requests().len(), read);
        }
        // By hand it is the same.
        let answers = tokens.iter().map(|token| page(&["1"], json!(token)));
        let (widgets, transport) = played(answers);
        let mut page = match first {
            Some(first) => widgets.list().with_query("page_token", first).await.unwrap(),
            None => widgets.list().await.unwrap(),
        };
        let error = loop {
            match page.next_page().await {
                Ok(Some(next)) => page = next,
                Ok(None) => panic!("{tokens:?}"),
                Err(error) => break error,
            }
        };
        assert!(matches!(error, Error::Pagination(_)), "{error:?}");
        assert_eq!(transport.requests().len(), read);
    }
}

#[tokio::test]
async fn a_page_can_be_asked_for_twice() {
    let (widgets, transport) = played([
        page(&["1"], json!("a")),
        page(&["2"], json!("b")),
        page(&["2"], json!("c")),
        page(&["3"], json!("c")),
        page(&["3"], json!("b")),
        page(&["4"], json!("a")),
        page(&["4"], json!("c")),
    ]);
    let first = widgets.list().await.unwrap();
    let left = first.next_page().await.unwrap().unwrap();
    let right = first.clone().next_page().await.unwrap().unwrap();
    // One goes on by `b` and `c`, the other by `c` and `b`.
    let left = left.next_page().await.unwrap().unwrap();
    let right = right.next_page().await.unwrap().unwrap();
    let left = left.next_page().await.unwrap().unwrap();
    let right = right.next_page().await.unwrap().unwrap();
    assert_eq!(transport.requests().len(), 7);
    for (page, token) in [(left, "a"), (right, "c")] {
        match page.next_page().await {
            Err(Error::Pagination(error)) => assert_eq!(error.token(), token),
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn what_has_no_items_is_not_a_page() {
    for body in [
        "{}",
        r#"{"detail":"the index is being rebuilt"}"#,
        r#"{"data":[{"id":"1"}],"next_page_token":"t"}"#,
        r#"{"next_page_token":null}"#,
        r#"{"Items":[]}"#,
        r#"{"error":{"message":"no"},"has_more":false}"#,
    ] {
        let (widgets, _) =
            played([CannedResponse::json(200, body), CannedResponse::json(200, body)]);
        let (ids, error) = ids(widgets.list()).await;
        assert!(ids.is_empty());
        let Some(Error::Decode(error)) = error else { panic!("{body}: {error:?}") };
        assert!(error.message().starts_with("missing field `items`"), "{error}");
        assert!(matches!(widgets.list().await, Err(Error::Decode(_))));
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_on_a_later_page_comes_after_the_items_before_it() {
    let (widgets, _) = played([
        page(&["1"], json!("t2")),
        CannedResponse::new(500),
        page(&["2"], json!("t3")),
        CannedResponse::new(404),
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
        let (widgets, _) = played([CannedResponse::json(200, body)]);
        match widgets.list().await {
            Err(Error::Decode(error)) => assert_eq!(error.path(), path, "{error}"),
            other => panic!("{body}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn a_page_is_written_as_it_was_read() {
    let text = r#"{"items":[{"id":"1","parts":[]}],"next_page_token":"t","total":12.50}"#;
    let (widgets, _) = played([CannedResponse::json(200, text), CannedResponse::json(200, text)]);
    let (one, other) =
        (widgets.list().await.unwrap(), widgets.list().with_query("x", 1).await.unwrap());
    assert_eq!(serde_json::to_string(&one).unwrap(), text);
    assert_eq!(one, other);
    assert_eq!(one.clone(), one);
    assert_eq!(one.extra.get("total").unwrap().as_str(), "12.50");
}
