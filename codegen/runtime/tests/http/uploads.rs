//! Bodies that are not JSON, as a server reads them.

use crate::multipart_parser::{Part, parts};
use crate::support::{Widgets, body, header, played, widget};
use runtime::transport::{Body, CannedResponse, InProcess};
use runtime::{Error, Json, Method, Options, Request, Undocumented, Upload};
use serde_json::json;
use std::io;
use std::path::PathBuf;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

fn post(widgets: &Widgets) -> Request<Undocumented> {
    Request::undocumented(&widgets.client, Method::POST, "/v1/uploads")
}

fn file(name: &str, content: &[u8]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("uploads");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, content).unwrap();
    path
}

fn text(name: &str, content: &str) -> Part {
    let content = content.as_bytes().to_vec();
    Part { name: name.to_owned(), file_name: None, content_type: None, content }
}

fn json_part(name: &str, content: &str) -> Part {
    Part { content_type: Some("application/json".to_owned()), ..text(name, content) }
}

fn file_part(name: &str, file_name: &str, content_type: &str, content: &str) -> Part {
    Part {
        file_name: Some(file_name.to_owned()),
        content_type: Some(content_type.to_owned()),
        ..text(name, content)
    }
}

/// The parts of the only request, or of each.
fn sent(transport: &InProcess) -> Vec<Vec<Part>> {
    let read = |request: &http::Request<bytes::Bytes>| {
        parts(header(request, "content-type").unwrap(), request.body())
    };
    transport.requests().iter().map(read).collect()
}

/// Answers one request on loopback, and gives its head and its body, with the framing undone.
async fn one_request(listener: TcpListener) -> (String, Vec<u8>) {
    let (mut socket, _) = listener.accept().await.unwrap();
    let mut bytes = Vec::new();
    let (head, body) = loop {
        let mut chunk = [0; 4096];
        let read = socket.read(&mut chunk).await.unwrap();
        assert!(read > 0, "the request ends within");
        bytes.extend_from_slice(&chunk[..read]);
        let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        let body = match length {
            Some(length) => Some(&bytes[end + 4..])
                .filter(|body| body.len() >= length.parse::<usize>().unwrap())
                .map(<[u8]>::to_vec),
            None => unchunked(&bytes[end + 4..]),
        };
        if let Some(body) = body {
            break (head, body);
        }
    };
    let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nnull";
    socket.write_all(answer).await.unwrap();
    (head, body)
}

/// Undoes chunked framing; `None` while the last chunk has not come.
fn unchunked(mut text: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = text.windows(2).position(|window| window == b"\r\n")?;
        let size = std::str::from_utf8(&text[..end]).unwrap();
        let size = usize::from_str_radix(size, 16).unwrap();
        let chunk = text.get(end + 2..end + 2 + size + 2)?;
        assert!(chunk.ends_with(b"\r\n"));
        if size == 0 {
            return Some(body);
        }
        body.extend_from_slice(&chunk[..size]);
        text = &text[end + 2 + size + 2..];
    }
}

async fn over_loopback(
    request: impl FnOnce(&Widgets) -> Request<Undocumented>,
) -> (String, Vec<u8>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let widgets = Widgets::builder().base_url(format!("http://{address}")).build().unwrap();
    let (outcome, request) = tokio::join!(request(&widgets), one_request(listener));
    assert_eq!(outcome.unwrap().as_str(), "null");
    request
}

fn content_type(head: &str) -> &str {
    head.lines().find_map(|line| line.strip_prefix("content-type: ")).unwrap()
}

#[tokio::test]
async fn members_and_files_arrive_as_parts() {
    let path = file("a \"b\".txt", b"from a file");
    let (head, body) = over_loopback(|widgets| {
        post(widgets)
            .with_files("file", [Upload::from_path(&path).with_content_type("text/plain")])
            .with_files("more[]", [Upload::from(b"1".to_vec()), Upload::from(&b"2"[..])])
            .with_member("text", "a\r\n--b\"ä")
            .with_member("number", 1.5)
            .with_member("flag", true)
            .with_member("nothing", ())
            .with_member("list", ["a", "b"])
            .with_member("object", json!({"a": [1]}))
            .with_member("objects", json!([{"a": 1}, [2]]))
            .with_member("empty", Vec::<u8>::new())
            .with_member("quo\"te\r\n", "x")
            .with_multipart()
    })
    .await;
    assert_eq!(
        parts(content_type(&head), &body),
        [
            text("text", "a\r\n--b\"ä"),
            text("number", "1.5"),
            text("flag", "true"),
            text("nothing", ""),
            text("list", "a"),
            text("list", "b"),
            json_part("object", r#"{"a":[1]}"#),
            json_part("objects", r#"{"a":1}"#),
            json_part("objects", "[2]"),
            text("quo%22te%0D%0A", "x"),
            file_part("file", "a %22b%22.txt", "text/plain", "from a file"),
            file_part("more[]", "blob", "application/octet-stream", "1"),
            file_part("more[]", "blob", "application/octet-stream", "2"),
        ]
    );
    assert!(head.contains(&format!("content-length: {}", body.len())), "{head}");
}

#[tokio::test]
async fn what_has_no_known_length_is_sent_chunked() {
    let (head, body) = over_loopback(|widgets| {
        let (mut writer, reader) = tokio::io::duplex(3);
        tokio::spawn(async move { writer.write_all(b"from a reader").await });
        let chunks = stream(["from ", "a stream"]);
        post(widgets).with_files(
            "file",
            [Upload::from_reader(reader).with_file_name("r"), Upload::from_stream(chunks)],
        )
    })
    .await;
    assert!(head.contains("transfer-encoding: chunked"), "{head}");
    assert_eq!(
        parts(content_type(&head), &body),
        [
            file_part("file", "r", "application/octet-stream", "from a reader"),
            file_part("file", "blob", "application/octet-stream", "from a stream"),
        ]
    );
}

/// A stream of these chunks.
fn stream(
    chunks: [&'static str; 2],
) -> impl futures_core::Stream<Item = io::Result<&'static str>> + Send + 'static {
    struct Chunks(std::array::IntoIter<&'static str, 2>);
    impl futures_core::Stream for Chunks {
        type Item = io::Result<&'static str>;
        fn poll_next(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            std::task::Poll::Ready(self.0.next().map(Ok))
        }
    }
    Chunks(chunks.into_iter())
}

#[tokio::test]
async fn files_are_sent_again_by_a_retry() {
    let busy = || CannedResponse::new(429);
    let large = vec![b'x'; 200_000];
    let path = file("retried", &large);
    let (widgets, transport) = played([busy(), busy(), widget()]);
    let call = post(&widgets)
        .with_files("path", [Upload::from_path(&path)])
        .with_files("bytes", [Upload::from(b"b".to_vec())]);
    call.await.unwrap();
    let all = sent(&transport);
    assert_eq!((all.len(), &all[0], &all[0]), (3, &all[1], &all[2]));
    assert!(all[0][0].content == large && all[0][1].content == b"b");
}

#[tokio::test]
async fn a_reader_is_sent_once() {
    let (widgets, transport) = played([CannedResponse::new(429)]);
    let upload = Upload::from_reader(&b"once"[..]);
    let call = post(&widgets).with_member("a", 1).with_files("file", [upload]);
    let again = call.clone();
    let Err(Error::Api(error)) = call.await else { panic!("no error") };
    assert_eq!((error.retries(), sent(&transport)[0][1].content.as_slice()), (0, &b"once"[..]));
    let Err(error) = again.await else { panic!("no error") };
    assert!(error.to_string().contains("can be read only once"), "{error}");
}

#[tokio::test]
async fn what_cannot_be_sent_is_reported_before_anything_is() {
    let (widgets, transport) = played([]);
    let missing = || Upload::from_path("no/such/file");
    let broken = Upload::from(b"".to_vec()).with_content_type("a\r\nb: c");
    for (call, message) in [
        (post(&widgets).with_files("f", [missing()]), "the body: the file `no/such/file`: "),
        (post(&widgets).with_upload(missing(), "a/b"), "the body: the file `no/such/file`: "),
        (post(&widgets).with_files("f", [broken]), r#"the body: invalid content type "a\r\nb: c""#),
        (post(&widgets).with_form().with_json(1), "the body: a form has members"),
        (post(&widgets).with_multipart().with_json([1]), "the body: a form has members"),
    ] {
        let Err(Error::InvalidArgument(error)) = call.await else { panic!("no error") };
        assert!(error.to_string().contains(message), "{error}");
    }
    assert_eq!(transport.requests().len(), 0);
}

#[tokio::test]
async fn a_file_that_changes_while_it_is_sent_ends_the_call() {
    let path = file("shrinks", b"long");
    let (widgets, _transport) = played([widget()]);
    let call = post(&widgets).with_upload(Upload::from_path(&path), "a/b");
    std::fs::write(&path, b"s").unwrap();
    let Err(Error::Connection(error)) = call.await else { panic!("no error") };
    assert!(error.to_string().contains("it ended after 1 of 4 bytes"), "{error}");
}

#[tokio::test]
async fn each_call_has_a_boundary_of_its_own() {
    let (widgets, transport) = played([widget(), widget()]);
    let call = post(&widgets).with_member("a", 1).with_multipart();
    call.clone().await.unwrap();
    call.await.unwrap();
    let requests = transport.requests();
    let [first, second] = [0, 1].map(|at| header(&requests[at], "content-type").unwrap());
    assert_ne!(first, second);
}

#[tokio::test]
async fn bytes_and_text_are_sent_as_they_are() {
    let (widgets, transport) = played((0..5).map(|_| widget()));
    let octets = "application/octet-stream";
    let upload = || Upload::from(b"\0".to_vec());
    post(&widgets).with_upload(upload(), octets).await.unwrap();
    post(&widgets).with_upload(upload().with_content_type("image/png"), octets).await.unwrap();
    let header_wins = post(&widgets).with_header("content-type", "a/b");
    header_wins.with_upload(upload(), octets).await.unwrap();
    post(&widgets).with_text("ä".to_owned()).await.unwrap();
    post(&widgets).with_text("a".to_owned()).with_json(1).await.unwrap();
    let requests = transport.requests();
    let types: Vec<_> = requests.iter().map(|it| header(it, "content-type").unwrap()).collect();
    let text_type = "text/plain; charset=utf-8";
    assert_eq!(types, [octets, "image/png", "a/b", text_type, "application/json"]);
    assert_eq!([&requests[0], &requests[3], &requests[4]].map(body), ["\0", "ä", "1"]);
}

#[tokio::test]
async fn forms_hold_nested_members() {
    let (widgets, transport) = played((0..4).map(|_| widget()));
    post(&widgets)
        .with_member("email", "a b&c=d+ä")
        .with_member("address", json!({"city": "x", "lines": ["1", "2"]}))
        .with_member("expand[]", ["a", "b"])
        .with_member("items", json!([{"price": 1}, {"price": 2.50}]))
        .with_member("nested", json!([[1, 2], []]))
        .with_member("balance", ())
        .with_member("none", json!({"a": [], "b": {}}))
        .with_form()
        .await
        .unwrap();
    let number = Json::new(&json!({"z": 1, "a": true})).unwrap();
    post(&widgets).with_form().with_json(number).with_member("z", "late").await.unwrap();
    post(&widgets).with_form().await.unwrap();
    let options = Options::new().member("default", "d").member("own", "other");
    let client = widgets.client.with_options(options);
    let call = Request::undocumented(&client, Method::POST, "/v1/uploads");
    call.with_form().with_member("own", "o").await.unwrap();
    let requests = transport.requests();
    let encoded = "application/x-www-form-urlencoded";
    assert!(requests.iter().all(|it| header(it, "content-type") == Some(encoded)));
    assert_eq!(
        requests.iter().map(body).collect::<Vec<_>>(),
        [
            "email=a+b%26c%3Dd%2B%C3%A4&address%5Bcity%5D=x&address%5Blines%5D%5B%5D=1\
             &address%5Blines%5D%5B%5D=2&expand%5B%5D=a&expand%5B%5D=b&items%5B0%5D%5Bprice%5D=1\
             &items%5B1%5D%5Bprice%5D=2.5&nested%5B0%5D%5B%5D=1&nested%5B0%5D%5B%5D=2&balance=",
            "a=true&z=late",
            "",
            "own=o&default=d",
        ]
    );
}

#[test]
fn contents_are_not_shown() {
    let (widgets, _transport) = played([]);
    let upload = Upload::new(Body::from("secret")).with_file_name("n");
    let shown = format!("{upload:?} {:?}", post(&widgets).with_member("m", "secret").with_form());
    let parts = post(&widgets).with_member("m", "secret").with_files("f", [upload]);
    let shown = format!("{shown} {parts:?}");
    assert!(!shown.contains("secret") && shown.contains(r#"["m", "f"]"#), "{shown}");
}
