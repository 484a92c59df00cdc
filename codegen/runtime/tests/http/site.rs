//! A server on the loopback interface, and schemes of pagination to list what it has.

use crate::network::read_request;
use crate::support::{Widget, Widgets};
use runtime::response::Pages;
use runtime::{Cursor, Error, Method, Next, Request, Scheme, Total};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

/// A response: its status, further header lines, and its body.
pub(crate) type Answer = (u16, String, String);

/// A server that answers each request by its target and its body, and keeps the requests.
pub(crate) struct Site {
    pub(crate) origin: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Site {
    pub(crate) async fn start(
        answer: impl Fn(&str, &str) -> Answer + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (kept, answer) = (Arc::clone(&requests), Arc::new(answer));
        tokio::spawn(async move {
            while let Ok((mut socket, _)) = listener.accept().await {
                let (kept, answer) = (Arc::clone(&kept), Arc::clone(&answer));
                tokio::spawn(async move {
                    while let Some(request) = read_request(&mut socket).await {
                        kept.lock().unwrap().push(request.clone());
                        let (status, headers, body) = answer(target(&request), body(&request));
                        let length = body.len();
                        let text = format!(
                            "HTTP/1.1 {status} X\r\n{headers}content-length: {length}\r\n\r\n{body}"
                        );
                        let _ = socket.write_all(text.as_bytes()).await;
                    }
                });
            }
        });
        Self { origin, requests }
    }

    pub(crate) fn widgets(&self) -> Widgets {
        let builder = Widgets::builder().base_url(format!("{}/api", self.origin));
        builder.build().expect("the configuration is complete")
    }

    pub(crate) fn list<C: Cursor>(&self) -> Request<Pages<Widget, C>> {
        Request::new(&self.widgets().client, Method::GET, "/widgets")
            .with_query("state", "new")
            .with_header("x-trace", "t-1")
    }

    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    /// The targets of all requests, which must have the credentials and the options of the call.
    pub(crate) fn targets(&self) -> Vec<String> {
        let requests = self.requests();
        for request in &requests {
            assert!(request.contains("authorization: Bearer key-1\r\n"), "{request}");
            assert!(request.contains("x-trace: t-1\r\n"), "{request}");
        }
        requests.iter().map(|request| target(request).to_owned()).collect()
    }
}

pub(crate) fn target(request: &str) -> &str {
    request.split(' ').nth(1).expect("a request line")
}

pub(crate) fn body(request: &str) -> &str {
    request.split_once("\r\n\r\n").expect("a head").1
}

/// The value of a parameter in a target, which needs no decoding.
pub(crate) fn query<'a>(target: &'a str, name: &str) -> Option<&'a str> {
    let (_, query) = target.split_once('?')?;
    query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

pub(crate) fn number(target: &str, name: &str) -> Option<usize> {
    query(target, name).map(|number| number.parse().expect("a number"))
}

pub(crate) fn ok(body: Value) -> Answer {
    (200, String::new(), body.to_string())
}

pub(crate) fn items(ids: impl IntoIterator<Item = usize>) -> Value {
    ids.into_iter().map(|id| json!({"id": id.to_string(), "parts": []})).collect()
}

/// Reads all items: their ids, and the error at the end.
pub(crate) async fn read<C: Cursor>(call: Request<Pages<Widget, C>>) -> (String, Option<Error>) {
    let mut items = call.items();
    let mut ids = Vec::new();
    let error = loop {
        match items.next().await {
            None => break None,
            Some(Ok(Widget { id, .. })) => ids.push(id),
            Some(Err(error)) => break Some(error),
        }
    };
    assert!(items.next().await.is_none(), "the iteration has ended");
    (ids.join(" "), error)
}

/// The ids of all items, without an error.
pub(crate) async fn all<C: Cursor>(call: Request<Pages<Widget, C>>) -> String {
    let (ids, error) = read(call).await;
    assert!(error.is_none(), "{error:?}");
    ids
}

macro_rules! schemes {
    ($($name:ident $parameter:literal $items:literal $scheme:expr;)*) => {$(
        pub(crate) enum $name {}
        impl Cursor for $name {
            const TOKEN_PARAMETER: &'static str = $parameter;
            const ITEMS: &'static str = $items;
            const SCHEME: Option<Scheme> = Some($scheme);
        }
    )*};
}

schemes! {
    Numbered "page" "data" Scheme::new(Next::Page(1));
    InAll "page" "data" Scheme { total_pages: Some("meta/pages"), ..Scheme::new(Next::Page(0)) };
    Short "page" "" Scheme { full: Some("size"), ..Scheme::new(Next::Page(1)) };
    More "page" "data" Scheme { has_more: Some("more"), ..Scheme::new(Next::Page(1)) };
    Skipped "offset" "data" Scheme { total: Some("total"), ..Scheme::new(Next::Offset(0)) };
    Start "start" "" Scheme::new(Next::Offset(1));
    LastId "after" "data" Scheme { has_more: Some("has_more"), ..Scheme::new(Next::LastItem("id")) };
    Listed "after" "" Scheme::new(Next::LastItem("id"));
    After "after" "data" Scheme { has_more: Some("has_more"), ..Scheme::new(Next::Token("last_id")) };
    Nested "cursor" "result/list" Scheme::new(Next::Token("meta/next/cursor"));
    ByUrl "" "data" Scheme::new(Next::Url("links/next"));
    Linked "" "" Scheme::new(Next::Link("next"));
    InBody "offset" "result" Scheme { in_body: true, ..Scheme::new(Next::Token("next")) };
    BodyOffset "skip" "data" Scheme { in_body: true, ..Scheme::new(Next::Offset(0)) };
}

impl Total for Skipped {
    const TOTAL: &'static str = "total";
}
