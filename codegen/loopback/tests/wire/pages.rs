//! Pages by every scheme: three of each, with the requests that ask for them.

use crate::server::{Response, Server};

/// Reads all items, then all pages, from a server that sends the same three pages to both.
/// Compares the requests of each, and checks that all have the credentials and the call's header.
macro_rules! read {
    ($server:expr, $call:expr, $requests:expr) => {{
        let server: &Server = $server;
        let call = || $call.with_header("X-Call", "c-1");
        let mut items = call().items();
        let mut ids = Vec::new();
        while let Some(item) = items.next().await {
            ids.push(item.unwrap().id);
        }
        assert_eq!(ids, [1, 2, 3]);
        let mut pages = call().pages();
        let mut by_page: Vec<Vec<i64>> = Vec::new();
        while let Some(page) = pages.next().await {
            by_page.push(page.unwrap().items.into_iter().map(|point| point.id).collect());
        }
        assert_eq!((by_page.len(), by_page.concat()), (3, ids));
        let requests: [String; 3] = $requests.map(String::from);
        assert_eq!(server.requests(), [requests.clone(), requests].concat());
        server.check_headers();
    }};
}

impl Server {
    /// Sends these bodies in turn, two times.
    fn paging(pages: [&str; 3]) -> Self {
        Self::script(pages.into_iter().chain(pages).map(Response::json))
    }

    /// The method, the target and the body of each request.
    fn requests(&self) -> Vec<String> {
        let arrived = self.arrived();
        let of = arrived.iter().map(|request| {
            let line = request.line.strip_suffix(" HTTP/1.1").expect("a request line");
            format!("{line} {}", request.text()).trim_end().to_owned()
        });
        of.collect()
    }

    fn check_headers(&self) {
        for request in self.arrived() {
            assert_eq!(request.header("x-api-key"), Some("key-1"), "{}", request.line);
            assert_eq!(request.header("x-app-key"), Some("app-1"), "{}", request.line);
            assert_eq!(request.header("x-call"), Some("c-1"), "{}", request.line);
        }
    }
}

#[tokio::test]
async fn by_a_token() {
    let server = Server::paging([
        r#"{"data":[{"id":1},{"id":2}],"meta":{"next_cursor":"c 2"}}"#,
        r#"{"data":[],"meta":{"next_cursor":"c&3"}}"#,
        r#"{"data":[{"id":3}],"meta":{"next_cursor":null}}"#,
    ]);
    read!(
        &server,
        server.client().points().by_token().limit(2).state("a b").x_trace("t"),
        [
            "GET /token?limit=2&state=a+b",
            "GET /token?limit=2&state=a+b&cursor=c+2",
            "GET /token?limit=2&state=a+b&cursor=c%263",
        ]
    );
    for request in server.arrived() {
        assert_eq!(request.header("x-trace"), Some("t"), "{}", request.line);
    }
}

#[tokio::test]
async fn by_a_token_and_a_flag() {
    let server = Server::paging([
        r#"{"data":[{"id":1}],"last_id":"a","has_more":true}"#,
        r#"{"data":[{"id":2}],"last_id":"b","has_more":true}"#,
        r#"{"data":[{"id":3}],"last_id":"c","has_more":false}"#,
    ]);
    read!(
        &server,
        server.client().points().by_flag(),
        ["GET /flag", "GET /flag?after=a", "GET /flag?after=b"]
    );
}

#[tokio::test]
async fn by_the_id_of_the_last_item() {
    let server = Server::paging([
        r#"{"data":[{"id":1}],"has_more":true}"#,
        r#"{"data":[{"id":2}],"has_more":true}"#,
        r#"{"data":[{"id":3}],"has_more":false}"#,
    ]);
    read!(
        &server,
        server.client().points().by_item_id().starting_after("0"),
        [
            "GET /item-id?starting_after=0",
            "GET /item-id?starting_after=1",
            "GET /item-id?starting_after=2",
        ]
    );
}

#[tokio::test]
async fn by_counted_pages() {
    let server = Server::paging([
        r#"{"data":[{"id":1}],"pages":3}"#,
        r#"{"data":[{"id":2}],"pages":3}"#,
        r#"{"data":[{"id":3}],"pages":3}"#,
    ]);
    read!(
        &server,
        server.client().points().by_number().per_page(1),
        [
            "GET /number?per_page=1",
            "GET /number?per_page=1&page=2",
            "GET /number?per_page=1&page=3"
        ]
    );
}

#[tokio::test]
async fn by_counted_items() {
    let server = Server::paging([
        r#"{"results":[{"id":1}],"count":4}"#,
        r#"{"results":[{"id":2}],"count":4}"#,
        r#"{"results":[{"id":3}],"count":4}"#,
    ]);
    read!(
        &server,
        server.client().points().by_offset().offset(1).limit(1),
        [
            "GET /offset?offset=1&limit=1",
            "GET /offset?offset=2&limit=1",
            "GET /offset?offset=3&limit=1",
        ]
    );
    let server = Server::paging([r#"{"results":[],"count":4}"#; 3]);
    assert_eq!(server.client().points().by_offset().await.unwrap().total(), Some(4));
}

#[tokio::test]
async fn by_the_number_of_the_next_page() {
    let server = Server::paging([
        r#"{"data":[{"id":1}],"next_page":2}"#,
        r#"{"data":[{"id":2}],"next_page":7}"#,
        r#"{"data":[{"id":3}],"next_page":null}"#,
    ]);
    read!(
        &server,
        server.client().points().by_next_number(),
        ["GET /next-number", "GET /next-number?page=2", "GET /next-number?page=7"]
    );
}

#[tokio::test]
async fn by_pages_that_become_short() {
    let server =
        Server::paging([r#"{"data":[{"id":1}]}"#, r#"{"data":[{"id":2},{"id":3}]}"#, r#"{}"#]);
    read!(
        &server,
        server.client().points().by_short_page().size(1),
        [
            "GET /short-page?size=1",
            "GET /short-page?size=1&page=1",
            "GET /short-page?size=1&page=2",
        ]
    );
    let server = Server::paging([r#"{"data":[{"id":1}]}"#; 3]);
    let page = server.client().points().by_short_page().size(2).await.unwrap();
    assert!(!page.has_next_page());
}

#[tokio::test]
async fn by_a_url() {
    let server = Server::responding(|request| {
        let host = request.header("host").expect("a host");
        Response::json(&match &*request.line {
            "GET /url?state=a+b HTTP/1.1" => {
                r#"{"results":[{"id":1}],"next":"?page=2"}"#.to_owned()
            }
            "GET /url?page=2&state=a+b HTTP/1.1" => format!(
                r#"{{"results":[{{"id":2}}],"next":"http://{host}/other%2F?state=x&page=3#top"}}"#
            ),
            _ => r#"{"results":[{"id":3}],"next":""}"#.to_owned(),
        })
    });
    read!(
        &server,
        server.client().points().by_url().state("a b"),
        ["GET /url?state=a+b", "GET /url?page=2&state=a+b", "GET /other%2F?state=x&page=3"]
    );
}

#[tokio::test]
async fn by_a_link() {
    let server = Server::responding(|request| {
        let (id, link) = match &*request.line {
            "GET /link?per_page=1 HTTP/1.1" => {
                (1, "</link?page=9>; rel=\"last\", </link?page=2&per_page=1>; rel=\"next\"")
            }
            "GET /link?page=2&per_page=1 HTTP/1.1" => (2, "<link?page=3>; rel=next"),
            _ => (3, "</link?page=1>; rel=\"first prev\""),
        };
        Response::json(&format!(r#"[{{"id":{id}}}]"#)).header("link", link)
    });
    read!(
        &server,
        server.client().points().by_link().per_page(1),
        ["GET /link?per_page=1", "GET /link?page=2&per_page=1", "GET /link?page=3&per_page=1"]
    );
}

#[tokio::test]
async fn by_a_token_in_the_body() {
    let server = Server::paging([
        r#"{"result":{"points":[{"id":1}],"next_offset":"p2"}}"#,
        r#"{"result":{"points":[{"id":2}],"next_offset":3}}"#,
        r#"{"result":{"points":[{"id":3}],"next_offset":null}}"#,
    ]);
    read!(
        &server,
        server.client().points().by_body("f"),
        [
            r#"POST /body {"filter":"f"}"#,
            r#"POST /body {"filter":"f","offset":"p2"}"#,
            r#"POST /body {"filter":"f","offset":3}"#,
        ]
    );
}

#[tokio::test]
async fn by_a_url_that_is_posted_to() {
    let server = Server::paging([
        r#"{"results":[{"id":1}],"next":"/posted-url?page=2"}"#,
        r#"{"results":[{"id":2}],"next":"/posted-url?page=3"}"#,
        r#"{"results":[{"id":3}],"next":null}"#,
    ]);
    read!(
        &server,
        server.client().points().by_posted_url("f"),
        [
            r#"POST /posted-url {"filter":"f"}"#,
            r#"POST /posted-url?page=2 {"filter":"f"}"#,
            r#"POST /posted-url?page=3 {"filter":"f"}"#,
        ]
    );
}
