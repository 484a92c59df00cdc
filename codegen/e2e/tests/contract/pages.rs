//! Lists that come in pages.
//!
//! Each page is asked for as the first one was, when it is reached and not before.

use llama_cloud::Error;
use llama_cloud::transport::CannedResponse;
use serde_json::{Value, json};

use crate::refusal;
use crate::stage::{Stage, Way, header, target};

over_every_transport! {
    items_of_all_pages_are_asked_for_in_the_same_way,
    pages_are_asked_for_when_they_are_reached,
    a_page_that_names_itself_is_an_error,
    pages_that_name_each_other_are_an_error,
    what_is_no_page_is_an_error,
    a_page_that_fails_is_tried_again_and_then_ends_the_list,
}

fn page(ids: &[&str], next: impl Into<Value>) -> CannedResponse {
    let items: Vec<_> =
        ids.iter().map(|id| json!({"session_id": id, "last_updated_at": "t"})).collect();
    CannedResponse::json(200, json!({"items": items, "next_page_token": next.into()}).to_string())
}

async fn items_of_all_pages_are_asked_for_in_the_same_way(way: Way) {
    let answers = [page(&["1", "2"], "t 2/&"), page(&["3"], "t3"), page(&["4"], Value::Null)];
    let stage = Stage::new(way, answers).await;
    let call = stage.chat().list().page_size(2).project_id("p").with_header("x-a", "b");
    let mut items = call.items();
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        ids.push(item.unwrap().session_id);
    }
    assert_eq!(ids, ["1", "2", "3", "4"]);
    let requests = stage.requests();
    let targets: Vec<_> = requests.iter().map(target).collect();
    let first = "/api/v1/chat?page_size=2&project_id=p";
    assert_eq!(
        targets,
        [first, &format!("{first}&page_token=t+2%2F%26"), &format!("{first}&page_token=t3")]
    );
    assert!(requests.iter().all(|request| header(request, "x-a") == Some("b")));
}

async fn pages_are_asked_for_when_they_are_reached(way: Way) {
    let stage =
        Stage::new(way, [page(&["1"], "t2"), page(&[], "t3"), page(&[], Value::Null)]).await;
    let mut pages = stage.chat().list().pages();
    assert!(stage.requests().is_empty());
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!((first.items.len(), first.next_token()), (1, Some("t2")));
    assert_eq!(stage.requests().len(), 1);
    while let Some(page) = pages.next().await {
        page.unwrap();
    }
    assert_eq!(stage.requests().len(), 3, "the token decides, not the items");
}

async fn a_page_that_names_itself_is_an_error(way: Way) {
    let stage = Stage::new(way, [page(&["1"], "t2"), page(&["2"], "t2")]).await;
    let mut items = stage.chat().list().items();
    items.next().await.unwrap().unwrap();
    items.next().await.unwrap().unwrap();
    let error = items.next().await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Pagination(_)), "{error:?}");
    assert!(items.next().await.is_none());
    assert_eq!(stage.requests().len(), 2);
}

async fn pages_that_name_each_other_are_an_error(way: Way) {
    let answers = [page(&["1"], "a"), page(&["2"], "b"), page(&[], "c"), page(&["3"], "a")];
    let stage = Stage::new(way, answers).await;
    let mut items = stage.chat().list().items();
    for id in ["1", "2", "3"] {
        assert_eq!(items.next().await.unwrap().unwrap().session_id, id);
    }
    let Some(Err(Error::Pagination(error))) = items.next().await else { panic!() };
    assert_eq!(error.token(), "a");
    assert!(items.next().await.is_none());
    assert_eq!(stage.requests().len(), 4);
}

async fn what_is_no_page_is_an_error(way: Way) {
    let bodies = ["{}", r#"{"detail":"the index is being rebuilt"}"#, r#"{"next_page_token":"t"}"#];
    let stage = Stage::new(way, bodies.map(|body| CannedResponse::json(200, body))).await;
    for body in bodies {
        let Err(Error::Decode(error)) = stage.chat().list().await else { panic!("{body}") };
        assert!(error.message().contains("missing field `items`"), "{error}");
    }
}

async fn a_page_that_fails_is_tried_again_and_then_ends_the_list(way: Way) {
    let answers = [page(&["1"], "t2"), refusal(503), page(&["2"], "t3"), refusal(404)];
    let stage = Stage::new(way, answers).await;
    let mut items = stage.chat().list().items();
    items.next().await.unwrap().unwrap();
    items.next().await.unwrap().unwrap();
    assert!(matches!(items.next().await, Some(Err(Error::Api(_)))));
    assert!(items.next().await.is_none());
    assert_eq!(stage.requests().len(), 4);
}
