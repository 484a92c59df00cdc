//! Lists that come in pages by other schemes than a token in the page itself.

use crate::site::{
    After, BodyOffset, InAll, InBody, LastId, Linked, Listed, More, Nested, Numbered, Short, Site,
    Skipped, Start, all, body, items, number, ok, read,
};
use crate::support::Widget;
use runtime::response::Pages;
use runtime::{Error, Method, Request};
use serde_json::{Value, json};

#[tokio::test]
async fn pages_are_counted_up_to_an_empty_one() {
    let site = Site::start(|target, _| {
        let page = number(target, "page").unwrap_or(1);
        ok(json!({"data": items(if page < 4 { page * 10..page * 10 + 2 } else { 0..0 })}))
    })
    .await;
    assert_eq!(all(site.list::<Numbered>().with_query("size", 2)).await, "10 11 20 21 30 31");
    assert_eq!(
        site.targets(),
        [
            "/api/widgets?state=new&size=2",
            "/api/widgets?state=new&size=2&page=2",
            "/api/widgets?state=new&size=2&page=3",
            "/api/widgets?state=new&size=2&page=4",
        ]
    );
    assert_eq!(all(site.list::<Numbered>().with_query("page", 3)).await, "30 31");
}

#[tokio::test]
async fn pages_can_be_taken_one_at_a_time() {
    let site = Site::start(|target, _| {
        let page = number(target, "page").unwrap_or(1);
        ok(json!({"data": items(if page < 3 { page..page + 1 } else { 0..0 })}))
    })
    .await;
    let first = site.list::<Numbered>().await.unwrap();
    assert_eq!((first.next_token(), first.has_next_page()), (Some("2"), true));
    let second = first.next_page().await.unwrap().unwrap();
    let third = second.next_page().await.unwrap().unwrap();
    assert!(third.items.is_empty() && !third.has_next_page());
    assert!(third.next_page().await.unwrap().is_none());
    // Again from a page that was read.
    let again = first.next_page().await.unwrap().unwrap();
    assert_eq!(again.items, second.items);
}

#[tokio::test]
async fn the_number_of_pages_ends_them_and_an_empty_one_before_does_not() {
    let site = Site::start(|target, _| {
        let page = number(target, "page").unwrap_or(0);
        let data = items(if page == 1 { 0..0 } else { page..page + 1 });
        ok(json!({"data": data, "meta": {"pages": 3}}))
    })
    .await;
    assert_eq!(all(site.list::<InAll>()).await, "0 2");
    assert_eq!(site.targets().len(), 3);
}

#[tokio::test]
async fn a_server_that_repeats_its_last_page_is_an_error() {
    let site = Site::start(|target, _| {
        let page = number(target, "page").unwrap_or(1).min(2);
        ok(json!({"data": items(page..page + 1), "at": target}))
    })
    .await;
    let (ids, error) = read(site.list::<Numbered>()).await;
    assert_eq!(ids, "1 2");
    let Some(Error::Pagination(error)) = error else { panic!("{error:?}") };
    assert!(error.to_string().contains("sent the items of the page before again"), "{error}");
    assert_eq!(site.targets().len(), 3);
    // A server that says how many pages there are may do so.
    let site = Site::start(|target, _| {
        let page = number(target, "page").unwrap_or(0);
        ok(json!({"data": items([7]), "meta": {"pages": 2, "page": page}}))
    })
    .await;
    assert_eq!(all(site.list::<InAll>()).await, "7 7");
}

#[tokio::test]
async fn a_short_page_is_the_last_where_the_scheme_says_so() {
    let site = Site::start(|target, _| {
        let page = number(target, "page").unwrap_or(1);
        match page {
            1 => ok(items([1, 2])),
            2 => ok(items([3])),
            _ => (404, String::new(), String::new()),
        }
    })
    .await;
    assert_eq!(all(site.list::<Short>().with_query("size", 2)).await, "1 2 3");
    assert_eq!(site.targets().len(), 2);
    // What size a server chooses by itself is not known.
    let (ids, error) = read(site.list::<Short>()).await;
    assert_eq!((&*ids, error.unwrap().status().unwrap().as_u16()), ("1 2 3", 404));
}

#[tokio::test]
async fn what_says_that_more_follows_decides() {
    let site = Site::start(|target, _| {
        let page = number(target, "page").unwrap_or(1);
        let data = items(if page == 2 { 0..0 } else { page..page + 1 });
        ok(json!({"data": data, "more": page < 3}))
    })
    .await;
    assert_eq!(all(site.list::<More>()).await, "1 3");
    assert_eq!(site.targets().len(), 3);
}

#[tokio::test]
async fn offsets_advance_by_the_items_of_a_page() {
    let site = Site::start(|target, _| {
        let offset = number(target, "offset").unwrap_or(0);
        let total = number(target, "total");
        let data = items(offset..(offset + if offset == 0 { 3 } else { 2 }).min(5));
        ok(json!({"data": data, "total": total}))
    })
    .await;
    let list = || site.list::<Skipped>();
    let page = list().with_query("total", 5).await.unwrap();
    assert_eq!((page.total(), page.items.len()), (Some(5), 3));
    assert_eq!(all(list().with_query("total", 5)).await, "0 1 2 3 4");
    // Without a total it goes on up to an empty page.
    assert_eq!(list().await.unwrap().total(), None);
    assert_eq!(all(list().with_query("offset", 3)).await, "3 4");
    let offsets: Vec<_> = site.targets().iter().map(|target| number(target, "offset")).collect();
    assert_eq!(offsets, [None, None, Some(3), None, Some(3), Some(5)]);
}

#[tokio::test]
async fn offsets_may_begin_at_one() {
    let site = Site::start(|target, _| {
        let start = number(target, "start").unwrap_or(1);
        ok(items(start..(start + 2).min(4)))
    })
    .await;
    assert_eq!(all(site.list::<Start>()).await, "1 2 3");
    let starts: Vec<_> = site.targets().iter().map(|target| number(target, "start")).collect();
    assert_eq!(starts, [None, Some(3), Some(4)]);
}

#[tokio::test]
async fn a_number_that_is_none_is_an_error() {
    let site = Site::start(|_, _| ok(json!({"data": items([1])}))).await;
    let error = site.list::<Numbered>().with_query("page", "x").await.unwrap_err();
    assert!(error.to_string().contains("`page` was sent, but not as a number"), "{error}");
}

#[tokio::test]
async fn the_last_item_asks_for_the_next_page() {
    let site = Site::start(|target, _| {
        let after = number(target, "after").unwrap_or(0);
        ok(json!({"data": items(after + 1..after + 3), "has_more": after < 4}))
    })
    .await;
    assert_eq!(all(site.list::<LastId>()).await, "1 2 3 4 5 6");
    let after: Vec<_> = site.targets().iter().map(|target| number(target, "after")).collect();
    assert_eq!(after, [None, Some(2), Some(4)]);
    assert_eq!(all(site.list::<LastId>().with_query("after", 4)).await, "5 6");
}

#[tokio::test]
async fn without_a_flag_the_last_item_leads_to_an_empty_page() {
    let site = Site::start(|target, _| {
        let after = number(target, "after").unwrap_or(0);
        ok(items(if after < 3 { after + 1..after + 2 } else { 0..0 }))
    })
    .await;
    assert_eq!(all(site.list::<Listed>()).await, "1 2 3");
    assert_eq!(site.targets().len(), 4);
    // The same item again would ask for the same page again.
    let site = Site::start(|_, _| ok(items([5]))).await;
    let (ids, error) = read(site.list::<Listed>()).await;
    assert_eq!(ids, "5 5");
    assert!(matches!(error, Some(Error::Pagination(error)) if error.token() == "5"));
}

#[tokio::test]
async fn a_page_that_contradicts_itself_is_an_error() {
    for body in [
        json!({"data": [], "has_more": true}),
        json!({"data": [], "has_more": true, "last_id": null}),
    ] {
        let site = Site::start(move |_, _| ok(body.clone())).await;
        for error in
            [read(site.list::<LastId>()).await.1.unwrap(), site.list::<After>().await.unwrap_err()]
        {
            let Error::Decode(error) = error else { panic!("{error:?}") };
            assert_eq!(error.message(), "`has_more` is true, but nothing names the next page");
        }
    }
}

#[tokio::test]
async fn a_flag_ends_an_iteration_although_there_is_a_token() {
    let site = Site::start(|target, _| {
        let after = number(target, "after").unwrap_or(0);
        let data = items([after + 1]);
        ok(json!({"data": data, "last_id": (after + 1).to_string(), "has_more": after < 2}))
    })
    .await;
    assert_eq!(all(site.list::<After>()).await, "1 2 3");
    assert_eq!(site.targets().len(), 3);
}

#[tokio::test]
async fn items_and_tokens_may_be_nested() {
    let site = Site::start(|target, _| {
        let cursor = number(target, "cursor").unwrap_or(0);
        let next = match cursor {
            0 => json!(1),
            1 => json!("2"),
            2 => json!(""),
            _ => json!({}),
        };
        let list = items(if cursor == 1 { 0..0 } else { cursor..cursor + 1 });
        ok(json!({
            "meta": {"next": {"cursor": next}, "took": 12.50},
            "result": {"count": 1, "list": list},
        }))
    })
    .await;
    assert_eq!(all(site.list::<Nested>()).await, "0 2");
    let page = site.list::<Nested>().await.unwrap();
    assert_eq!(page.next_token(), Some("1"));
    assert_eq!(page.extra.get("result").unwrap().as_str(), r#"{"count":1}"#);
    let written = serde_json::to_value(&page).unwrap();
    let read = json!({
        "meta": {"next": {"cursor": 1}, "took": 12.5},
        "result": {"count": 1, "list": items([0])},
    });
    assert_eq!(written, read);
    let error = site.list::<Nested>().with_query("cursor", 9).await.unwrap_err();
    let Error::Decode(error) = error else { panic!("{error:?}") };
    assert_eq!(error.path(), "meta.next.cursor");
    assert!(error.message().contains("a string or an integer"), "{error}");
}

#[tokio::test]
async fn a_page_without_its_items_is_none() {
    for (body, path, expected) in [
        (json!({"result": {}}), "", "missing field `result/list`"),
        (json!({"result": 5}), "result", "an object with `list`"),
        (json!({"list": []}), "", "missing field `result/list`"),
        (json!({"result": {"list": [{"id": 1}]}}), "result.list[0].id", "a string"),
    ] {
        let site = Site::start(move |_, _| ok(body.clone())).await;
        let Error::Decode(error) = site.list::<Nested>().await.unwrap_err() else { panic!() };
        assert_eq!(error.path(), path, "{error}");
        assert!(error.message().contains(expected), "{error}");
    }
    // Null stands for a list without items, wherever it is.
    for body in [json!({"result": null}), json!({"result": {"list": null}, "meta": {"next": {}}})] {
        let site = Site::start(move |_, _| ok(body.clone())).await;
        let page = site.list::<Nested>().await.unwrap();
        assert!(page.items.is_empty() && !page.has_next_page());
    }
}

#[tokio::test]
async fn a_list_alone_is_a_page_and_is_written_as_one() {
    let site = Site::start(|_, _| ok(items([1, 2]))).await;
    let page = site.list::<Linked>().await.unwrap();
    assert!(!page.has_next_page());
    assert_eq!(serde_json::to_value(&page).unwrap(), items([1, 2]));
    let site = Site::start(|_, _| ok(json!({"message": "no"}))).await;
    assert!(matches!(site.list::<Linked>().await, Err(Error::Decode(_))));
}

#[tokio::test]
async fn tokens_are_sent_in_the_body_as_they_came() {
    let site = Site::start(|_, body| {
        let sent: Value = serde_json::from_str(body).unwrap();
        let (next, id) = match sent.get("offset") {
            None => (json!(7), 1),
            Some(offset) if *offset == json!(7) => (json!("7"), 2),
            Some(offset) if *offset == json!("7") => (json!(null), 3),
            other => panic!("{other:?}"),
        };
        ok(json!({"result": items([id]), "next": next}))
    })
    .await;
    let scroll = || {
        Request::<Pages<Widget, InBody>>::new(&site.widgets().client, Method::POST, "/scroll")
            .with_member("filter", "new")
            .with_header("x-trace", "t-1")
    };
    assert_eq!(all(scroll()).await, "1 2 3");
    assert_eq!(site.targets(), ["/api/scroll"; 3]);
    let requests = site.requests();
    let bodies: Vec<_> = requests.iter().map(|request| body(request)).collect();
    assert_eq!(
        bodies,
        [
            r#"{"filter":"new"}"#,
            r#"{"filter":"new","offset":7}"#,
            r#"{"filter":"new","offset":"7"}"#,
        ]
    );
    assert_eq!(all(scroll().with_member("offset", "7")).await, "3");
}

#[tokio::test]
async fn offsets_are_counted_in_a_body() {
    let site = Site::start(|_, body| {
        let sent: Value = serde_json::from_str(body).unwrap();
        let skip = sent.get("skip").map_or(0, |skip| skip.as_u64().expect("an integer"));
        ok(json!({"data": items(if skip < 4 { 0..2 } else { 0..0 })}))
    })
    .await;
    let call =
        Request::<Pages<Widget, BodyOffset>>::new(&site.widgets().client, Method::POST, "/search")
            .with_json(json!({"skip": 2, "query": "x"}));
    assert_eq!(all(call).await, "0 1");
    let requests = site.requests();
    assert_eq!(body(&requests[1]), r#"{"query":"x","skip":4}"#);
}

#[tokio::test]
async fn an_error_on_a_later_page_comes_after_the_items_before_it() {
    let site = Site::start(|target, _| match number(target, "page") {
        None => ok(json!({"data": items([1, 2])})),
        Some(2) => ok(json!({"data": items([3])})),
        Some(_) => (403, String::new(), r#"{"message":"no"}"#.to_owned()),
    })
    .await;
    let (ids, error) = read(site.list::<Numbered>()).await;
    assert_eq!((&*ids, error.unwrap().status().unwrap().as_u16()), ("1 2 3", 403));
}

#[cfg(feature = "blocking")]
#[test]
fn pages_of_every_kind_can_be_waited_for() {
    use runtime::blocking::Iterate;

    let background = tokio::runtime::Runtime::new().unwrap();
    let site = background.block_on(Site::start(|target, _| {
        let page = number(target, "page").unwrap_or(1);
        let link = format!("link: <?page={}>; rel=next\r\n", page + 1);
        let headers = if page < 3 { link } else { String::new() };
        (200, headers, items(if page < 4 { page..page + 1 } else { 0..0 }).to_string())
    }));
    let linked = site.list::<Linked>().items().iterate().map(|item| item.unwrap().id);
    assert_eq!(linked.collect::<String>(), "123");
    let pages = site.list::<Short>().pages().iterate().map(|page| page.unwrap().items.len());
    assert_eq!(pages.collect::<Vec<_>>(), [1, 1, 1, 0]);
}

#[tokio::test]
async fn a_post_is_repeated_with_its_body_and_another_number_in_the_query() {
    let site = Site::start(|target, body| {
        assert_eq!(body, r#"{"text":"a"}"#);
        let page = number(target, "page").unwrap_or(1);
        ok(json!({"data": items(if page < 3 { page..page + 1 } else { 0..0 })}))
    })
    .await;
    let search =
        Request::<Pages<Widget, Numbered>>::new(&site.widgets().client, Method::POST, "/search")
            .with_header("x-trace", "t-1")
            .with_member("text", "a");
    assert_eq!(all(search).await, "1 2");
    assert_eq!(site.targets(), ["/api/search", "/api/search?page=2", "/api/search?page=3"]);
}
