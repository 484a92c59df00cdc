//! Lists whose next page is at a URL, in a member or in the header `Link`.

use crate::site::{ByUrl, Linked, Site, all, items, number, ok, query, read, target};
use crate::support::Widget;
use runtime::response::Pages;
use runtime::{Error, Method, Request};
use serde_json::json;

#[tokio::test]
async fn a_url_leads_to_the_next_page() {
    let site = Site::start(|target, _| {
        let (next, id) = match target.split_once('?').map_or(target, |(path, _)| path) {
            "/api/widgets" => ("/api/more?at=%2fa+b&state=old", 1),
            "/api/more" => ("rest/?x#fragment", 2),
            "/api/rest/" => ("../end", 3),
            "/api/end" => ("", 4),
            other => panic!("{other}"),
        };
        ok(json!({"data": items([id]), "links": {"next": next}}))
    })
    .await;
    assert_eq!(all(site.list::<ByUrl>()).await, "1 2 3 4");
    assert_eq!(
        site.targets(),
        [
            "/api/widgets?state=new",
            "/api/more?at=%2fa+b&state=old",
            "/api/rest/?x&state=new",
            "/api/end?state=new",
        ]
    );
}

#[tokio::test]
async fn a_url_may_be_absolute_and_be_relative_to_where_a_redirect_led() {
    let site = Site::start(|target, _| match target {
        "/api/widgets?state=new" => (307, "location: /v2/list\r\n".to_owned(), String::new()),
        "/v2/list" => ok(json!({"data": items([1]), "links": {"next": "list2"}})),
        "/v2/list2?state=new" => ok(json!({"data": items([2])})),
        other => panic!("{other}"),
    })
    .await;
    assert_eq!(all(site.list::<ByUrl>()).await, "1 2");

    let site = Site::start(|target, _| {
        let port = number(target, "port").expect("it is sent with each page");
        let (next, id) = match number(target, "n") {
            None => (format!("http://127.0.0.1:{port}/x?n=1"), 0),
            Some(1) => (format!("HTTP://127.0.0.1:{port}?n=2&port={port}"), 1),
            _ => (String::new(), 2),
        };
        ok(json!({"data": items([id]), "links": {"next": next}}))
    })
    .await;
    let port = site.origin.rsplit(':').next().unwrap();
    assert_eq!(all(site.list::<ByUrl>().with_query("port", port)).await, "0 1 2");
}

#[tokio::test]
async fn the_key_never_leaves_for_another_origin() {
    let other = Site::start(|_, _| ok(json!({"data": []}))).await;
    let port = other.origin.rsplit(':').next().unwrap().to_owned();
    for (next, reason) in [
        (format!("{}/api/widgets?page=2", other.origin), "leads to another origin"),
        (format!("//127.0.0.1:{port}/"), "leads to another origin"),
        ("https://127.0.0.1/".to_owned(), "leads to another origin"),
        (format!("http://localhost:{port}/"), "leads to another origin"),
        ("http://evil.example/?token=secret".to_owned(), "leads to another origin"),
        ("ftp://127.0.0.1/".to_owned(), "its scheme is neither `http` nor `https`"),
        ("http://user:pass@127.0.0.1/".to_owned(), "the URL contains credentials"),
        ("http://".to_owned(), "it is not a valid URL"),
    ] {
        let named = next.clone();
        let site =
            Site::start(move |_, _| ok(json!({"data": items([1]), "links": {"next": named}})))
                .await;
        let linked = next.clone();
        let links = Site::start(move |_, _| {
            (200, format!("link: <{linked}>; rel=next\r\n"), items([1]).to_string())
        })
        .await;
        for (ids, error) in [read(site.list::<ByUrl>()).await, read(links.list::<Linked>()).await] {
            assert_eq!(ids, "1");
            let Some(Error::Pagination(error)) = error else { panic!("{next}: {error:?}") };
            assert_eq!(error.token(), next);
            let shown = error.to_string();
            assert!(shown.contains(reason), "{next}: {shown}");
            assert!(!shown.contains("secret") && !shown.contains("pass@"), "{shown}");
        }
        assert_eq!((site.requests().len(), links.requests().len()), (1, 1));
        let page = site.list::<ByUrl>().await.unwrap();
        assert!(matches!(page.next_page().await, Err(Error::Pagination(_))));
    }
    assert!(other.requests().is_empty(), "nothing was sent");
}

#[tokio::test]
async fn a_number_in_place_of_a_url_does_not_decode() {
    let site = Site::start(|_, _| ok(json!({"data": items([1]), "links": {"next": 5}}))).await;
    let (seen, error) = read(site.list::<ByUrl>()).await;
    let Some(Error::Decode(error)) = error else { panic!("{seen}: {error:?}") };
    assert_eq!(error.path(), "links.next");
    assert_eq!(site.targets().len(), 1);
}

#[tokio::test]
async fn a_url_that_was_read_ends_the_iteration() {
    for (urls, read_pages) in
        [(&["?state=new"][..], 1), (&["?n=1", "?n=1"], 2), (&["?n=1", "?n=2", "?n=1&state=new"], 3)]
    {
        let site = Site::start(move |target, _| {
            let at = number(target, "n").unwrap_or(0);
            ok(json!({"data": items([at]), "links": {"next": urls[at]}}))
        })
        .await;
        let (_, error) = read(site.list::<ByUrl>()).await;
        assert!(matches!(error, Some(Error::Pagination(_))), "{urls:?}: {error:?}");
        assert_eq!(site.targets().len(), read_pages, "{urls:?}");
    }
}

#[tokio::test]
async fn what_the_url_has_in_brackets_is_not_sent_again() {
    let site = Site::start(|target, _| {
        let next = if target.contains("=2") {
            json!(null)
        } else {
            json!("/api/widgets?page%5Bnumber%5D=2&tag[]=c")
        };
        ok(json!({"data": items([1]), "links": {"next": next}}))
    })
    .await;
    let list = site
        .list::<ByUrl>()
        .with_query("page", json!({"number": 1, "size": 10}))
        .with_query_style("tag", runtime::Style::Brackets, ["a", "b"]);
    assert_eq!(all(list).await, "1 1");
    assert_eq!(
        site.targets()[1],
        "/api/widgets?page%5Bnumber%5D=2&tag[]=c&state=new&page%5Bsize%5D=10"
    );
}

#[tokio::test]
async fn a_key_in_the_query_goes_with_each_url() {
    let site = Site::start(|target, _| {
        let next =
            if query(target, "n").is_none() { json!("/api/widgets?n=1") } else { json!(null) };
        ok(json!({"data": items([1]), "links": {"next": next}}))
    })
    .await;
    static CONFIG: runtime::Config = runtime::Config {
        schemes: &[runtime::AuthScheme::Query { option: "api_key", name: "key", variables: &[] }],
        auth: &[&[0]],
        ..crate::support::CONFIG
    };
    struct Keyed(runtime::Client);
    impl runtime::Api for Keyed {
        fn config() -> &'static runtime::Config {
            &CONFIG
        }
        fn from_client(client: runtime::Client) -> Self {
            Self(client)
        }
    }
    let keyed = runtime::ClientBuilder::<Keyed>::new()
        .environment_lookup(|_| None)
        .with_key("api_key", "k 1")
        .base_url(format!("{}/api", site.origin))
        .build()
        .unwrap();
    let list = Request::<Pages<Widget, ByUrl>>::new(&keyed.0, Method::GET, "/widgets");
    assert_eq!(all(list).await, "1 1");
    let targets: Vec<_> =
        site.requests().iter().map(|request| target(request).to_owned()).collect();
    assert_eq!(targets, ["/api/widgets?key=k+1", "/api/widgets?n=1&key=k+1"]);
}

#[tokio::test]
async fn the_link_header_leads_to_the_next_page() {
    let site = Site::start(|target, _| {
        let page = number(target, "page").unwrap_or(1);
        let link = |page: usize, rel: &str| {
            format!("<https://docs.example/,;>; rel=help, </api/widgets?page={page}>; title=\"a, b; \\\"c\\\"\"; rel=\"{rel}\"")
        };
        let headers = match page {
            1 => format!("link: {}, <x>; rel=last\r\n", link(2, "next")),
            2 => format!("Link: <a>; rel=prev\r\nLink: {}\r\n", link(3, "alternate NEXT")),
            _ => format!("link: {}\r\n", link(1, "first")),
        };
        (200, headers, items(if page == 2 { 0..0 } else { page..page + 1 }).to_string())
    })
    .await;
    assert_eq!(all(site.list::<Linked>().with_query("size", 1)).await, "1 3");
    assert_eq!(
        site.targets(),
        [
            "/api/widgets?state=new&size=1",
            "/api/widgets?page=2&state=new&size=1",
            "/api/widgets?page=3&state=new&size=1",
        ]
    );
}

/// What the first page was asked for with may decide what is listed, so that each page gets it.
#[tokio::test]
async fn the_method_and_the_body_go_with_each_url() {
    let site = Site::start(|target, _| {
        let next = if query(target, "n").is_none() { "/api/found?n=1" } else { "" };
        ok(json!({"data": items([1]), "links": {"next": next}}))
    })
    .await;
    let search =
        Request::<Pages<Widget, ByUrl>>::new(&site.widgets().client, Method::POST, "/found")
            .with_header("x-trace", "t-1")
            .with_member("text", "a");
    assert_eq!(all(search).await, "1 1");
    assert_eq!(site.targets(), ["/api/found", "/api/found?n=1"]);
    for request in site.requests() {
        assert!(request.starts_with("POST "), "{request}");
        assert!(request.ends_with("\r\n\r\n{\"text\":\"a\"}"), "{request}");
    }
}
