//! The default transport, against servers on the loopback interface.

use crate::support::{WIDGET, Widgets};
use bytes::Bytes;
use runtime::transport::{Body, HttpVersions, HyperOptions, HyperTransport, Proxies, Transport};
use runtime::{ClientBuilder, Error, Method, Request, TimeoutPhase, Undocumented};
use std::io::Write;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// Plays one raw answer for each request, whatever the connection, and hands out the requests as they were read.
pub(crate) async fn server(answers: Vec<Vec<u8>>) -> (SocketAddr, UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (sender, receiver) = unbounded_channel();
    tokio::spawn(async move {
        let mut answers = answers.into_iter();
        while let Ok((mut socket, _)) = listener.accept().await {
            while let Some(request) = read_request(&mut socket).await {
                let Some(answer) = answers.next() else { return };
                let closes = !answer.starts_with(b"HTTP/1.1 2")
                    || answer.windows(7).any(|window| window == b"closes\r");
                let _ = sender.send(request);
                let _ = socket.write_all(&answer).await;
                if closes {
                    break;
                }
            }
        }
    });
    (address, receiver)
}

/// A head, and as much of a body as its length says.
pub(crate) async fn read_request(socket: &mut TcpStream) -> Option<String> {
    let mut text = Vec::new();
    loop {
        let mut chunk = [0; 4096];
        let read = socket.read(&mut chunk).await.ok().filter(|read| *read > 0)?;
        text.extend_from_slice(&chunk[..read]);
        let so_far = String::from_utf8_lossy(&text).into_owned();
        if let Some((head, body)) = so_far.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: ")?.parse().ok())
                .unwrap_or(0);
            if body.len() >= length {
                return Some(so_far);
            }
        }
    }
}

pub(crate) fn answer(head: &str, body: &[u8]) -> Vec<u8> {
    let mut bytes =
        format!("HTTP/1.1 {head}\r\ncontent-length: {}\r\n\r\n", body.len()).into_bytes();
    bytes.extend_from_slice(body);
    bytes
}

fn client(address: SocketAddr) -> Widgets {
    builder(address).build().unwrap()
}

fn builder(address: SocketAddr) -> ClientBuilder<Widgets> {
    Widgets::builder().base_url(format!("http://{address}/prefix/")).max_retries(0)
}

#[tokio::test]
async fn the_request_goes_out_to_the_letter() {
    let (address, mut requests) = server(vec![answer("200 OK", WIDGET.as_bytes()); 3]).await;
    let widgets = client(address);
    widgets.get("%2e%2e/ä").with_query("q", "a b").await.unwrap();
    widgets.create().with_member("a", 1).await.unwrap();
    Request::undocumented(&widgets.client, Method::POST, "/x/%2e%2e%2e").await.unwrap();
    let get = requests.recv().await.unwrap();
    assert!(
        get.starts_with("GET /prefix/v1/widgets/%252e%252e%2F%C3%A4?q=a+b HTTP/1.1\r\n"),
        "{get}"
    );
    assert!(
        get.contains(&format!("host: {address}\r\n")) && get.contains("accept-encoding: gzip\r\n"),
        "{get}"
    );
    assert!(!get.contains("content-"), "{get}");
    let post = requests.recv().await.unwrap();
    assert!(
        post.contains("content-length: 7\r\n") && post.ends_with("\r\n\r\n{\"a\":1}"),
        "{post}"
    );
    let empty = requests.recv().await.unwrap();
    assert!(
        empty.starts_with("POST /prefix/x/%2e%2e%2e HTTP/1.1\r\n")
            && empty.contains("content-length: 0\r\n"),
        "{empty}"
    );
    assert!(!empty.contains("content-type"), "{empty}");
}

fn zipped(text: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn slashes_of_a_path_parameter_of_several_segments_reach_the_server() {
    let answers = (0..2).map(|_| answer("200 OK", WIDGET.as_bytes())).collect();
    let (address, mut requests) = server(answers).await;
    let widgets = client(address);
    for path in ["docs/ä b/%2e%2e/c.md", ".a/..."] {
        Request::<Undocumented>::new(&widgets.client, Method::GET, "/repos/{id}/files/{path}")
            .with_path("id", "r/1")
            .with_path_segments("path", path)
            .await
            .unwrap();
    }
    for path in ["docs/%C3%A4%20b/%252e%252e/c.md", ".a/..."] {
        let request = requests.recv().await.unwrap();
        let line = format!("GET /prefix/repos/r%2F1/files/{path} HTTP/1.1\r\n");
        assert!(request.starts_with(&line), "{request}");
    }
}

#[tokio::test]
async fn gzip_is_undone() {
    let text = format!("{{\"id\":\"{}\"}}", "w".repeat(200_000));
    let mut members = zipped(&text.as_bytes()[..1000]);
    members.extend(zipped(&text.as_bytes()[1000..]));
    let gzip = "200 OK\r\ncontent-encoding: gzip";
    let (address, _requests) =
        server(vec![answer(gzip, &zipped(text.as_bytes())), answer(gzip, &members)]).await;
    for _ in 0..2 {
        let raw = client(address).get("w").with_response().await.unwrap();
        assert_eq!(raw.value.id.len(), 200_000);
        assert!(!raw.headers.contains_key("content-encoding"));
    }
}

/// Servers name an encoding where there is nothing to encode.
#[tokio::test]
async fn gzip_of_nothing_is_nothing() {
    let nothing =
        b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n";
    let (address, _requests) = server(vec![nothing.to_vec()]).await;
    assert_eq!(client(address).export().await.unwrap(), "");
}

#[tokio::test]
async fn deflate_is_undone_with_and_without_zlib_around_it() {
    use flate2::{Compression, write};
    let text = format!("{{\"id\":\"{}\"}}", "w".repeat(200_000));
    let mut zlib = write::ZlibEncoder::new(Vec::new(), Compression::default());
    zlib.write_all(text.as_bytes()).unwrap();
    let mut bare = write::DeflateEncoder::new(Vec::new(), Compression::default());
    bare.write_all(text.as_bytes()).unwrap();
    let deflate = "200 OK\r\ncontent-encoding: Deflate";
    let whole = zlib.finish().unwrap();
    let answers = vec![
        answer(deflate, &whole),
        answer(deflate, &bare.finish().unwrap()),
        answer(deflate, &whole[..whole.len() - 5]),
        answer(deflate, b""),
    ];
    let (address, _requests) = server(answers).await;
    for _ in 0..2 {
        assert_eq!(client(address).get("w").await.unwrap().id.len(), 200_000);
    }
    assert!(matches!(client(address).get("w").await, Err(Error::Connection(_))));
    assert!(matches!(client(address).get("w").await, Err(Error::Decode(_))));
}

#[tokio::test]
async fn gzip_that_is_cut_or_corrupt_is_a_broken_answer() {
    let whole = zipped(WIDGET.as_bytes());
    let mut corrupt = whole.clone();
    *corrupt.last_mut().unwrap() ^= 1;
    let gzip = "200 OK\r\ncontent-encoding: gzip";
    let (address, _requests) =
        server(vec![answer(gzip, &whole[..whole.len() - 4]), answer(gzip, &corrupt)]).await;
    for _ in 0..2 {
        let outcome = client(address).get("w").await;
        assert!(matches!(outcome, Err(Error::Connection(_))), "{outcome:?}");
    }
}

#[tokio::test]
async fn a_bomb_stops_at_the_limit() {
    let bomb = zipped(&vec![b' '; 64 << 20]);
    assert!(bomb.len() < 100_000);
    let (address, _requests) =
        server(vec![answer("200 OK\r\ncontent-encoding: gzip", &bomb)]).await;
    let widgets = builder(address).max_response_size(1 << 20).build().unwrap();
    assert!(matches!(widgets.get("w").await, Err(Error::Decode(_))));
}

#[tokio::test]
async fn encodings_are_left_alone_where_the_caller_speaks_of_them() {
    let (address, mut requests) = server(vec![
        answer("200 OK\r\ncontent-encoding: gzip", b"raw"),
        answer("200 OK\r\ncontent-type: text/event-stream", b""),
    ])
    .await;
    let widgets = client(address);
    let raw = widgets.export().with_header("accept-encoding", "gzip, br").await.unwrap();
    assert_eq!(raw, "raw");
    drop(widgets.watch().await.unwrap());
    assert!(requests.recv().await.unwrap().contains("accept-encoding: gzip, br\r\n"));
    assert!(!requests.recv().await.unwrap().contains("accept-encoding"));
}

#[tokio::test]
async fn a_refused_connection_was_not_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    match client(address).create().await {
        Err(Error::Connection(error)) => assert!(!error.may_have_been_sent(), "{error}"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_connection_that_closes_without_an_answer_may_have_been_sent() {
    for raw in [
        "",
        "HTTP/1.1 4",
        "nonsense\r\n\r\n",
        "HTTP/1.1 200 OK\r\nx: closes\r\ncontent-length: 100\r\n\r\n{",
    ] {
        let (address, _requests) = server(vec![raw.as_bytes().to_vec()]).await;
        match client(address).create().await {
            Err(Error::Connection(error)) => assert!(error.may_have_been_sent(), "{error}"),
            other => panic!("{raw:?}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn a_tls_handshake_that_stalls_is_a_timeout_of_the_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    // The system accepts the connection, and nobody ever answers.
    let widgets = builder(address)
        .base_url(format!("https://{address}"))
        .connect_timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    match widgets.get("w").await {
        Err(Error::Timeout(error)) => assert_eq!(error.phase(), TimeoutPhase::Connect),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn events_are_given_out_while_the_answer_is_still_coming() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let widgets = client(listener.local_addr().unwrap());
    let (proceed, mut proceeding) = unbounded_channel::<()>();
    let closed = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        read_request(&mut socket).await.unwrap();
        let head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n";
        socket.write_all(format!("{head}9\r\ndata: 1\n\n\r\n").as_bytes()).await.unwrap();
        proceeding.recv().await.unwrap();
        socket.write_all(b"9\r\ndata: 2\n\n\r\n").await.unwrap();
        // Dropping the stream closes the connection.
        socket.read(&mut [0; 1]).await.map_or(0, |read| read)
    });
    let mut events = widgets.watch().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().as_str(), "1");
    proceed.send(()).unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().as_str(), "2");
    drop(events);
    assert_eq!(closed.await.unwrap(), 0);
}

#[tokio::test]
async fn http_2_by_prior_knowledge() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (socket, _) = listener.accept().await.unwrap();
        let service =
            hyper::service::service_fn(async |request: http::Request<hyper::body::Incoming>| {
                assert_eq!(request.version(), http::Version::HTTP_2);
                let body = runtime::transport::ResponseBody::new(Said(Some(Bytes::from(
                    request.uri().path().to_owned(),
                ))));
                Ok::<_, std::convert::Infallible>(http::Response::new(body))
            });
        let builder =
            hyper::server::conn::http2::Builder::new(hyper_util::rt::TokioExecutor::new());
        let _ = builder.serve_connection(hyper_util::rt::TokioIo::new(socket), service).await;
    });
    let options = HyperOptions { versions: HttpVersions::Http2, ..HyperOptions::default() };
    let transport = HyperTransport::new(&options).unwrap();
    let widgets = builder(address).transport(transport).build().unwrap();
    let (one, other) = tokio::join!(widgets.export().send(), widgets.export().send());
    assert_eq!(
        (one.unwrap().as_str(), other.unwrap().as_str()),
        ("/prefix/v1/export", "/prefix/v1/export")
    );
}

fn through(proxy: SocketAddr, base_url: &str) -> Widgets {
    let proxies = Proxies::Through(format!("http://user:pass@{proxy}"));
    let options = HyperOptions { proxies, ..HyperOptions::default() };
    assert!(!format!("{options:?}").contains("pass"));
    let transport = HyperTransport::new(&options).unwrap();
    Widgets::builder().max_retries(0).base_url(base_url).transport(transport).build().unwrap()
}

#[tokio::test]
async fn a_proxy_forwards_requests_in_the_clear() {
    let (proxy, mut requests) = server(vec![answer("200 OK", WIDGET.as_bytes())]).await;
    through(proxy, "http://origin.example/p").get("w").await.unwrap();
    let request = requests.recv().await.unwrap();
    assert!(
        request.starts_with("GET http://origin.example/p/v1/widgets/w HTTP/1.1\r\n"),
        "{request}"
    );
    assert!(request.contains("proxy-authorization: Basic dXNlcjpwYXNz\r\n"), "{request}");
    assert!(request.contains("host: origin.example\r\n"), "{request}");
}

#[tokio::test]
async fn a_proxy_of_the_environment_is_told_its_credentials_and_passed_by_for_what_is_excepted() {
    const DIRECTLY: &str = "TEST_DIRECTLY";
    // In a process of its own, as the environment is one for all tests.
    if let Ok(directly) = std::env::var(DIRECTLY) {
        let transport = HyperTransport::without_certificates(&HyperOptions::default()).unwrap();
        for base_url in ["http://origin.example".to_owned(), directly] {
            let client = Widgets::builder().base_url(base_url).transport(transport.clone());
            client.build().unwrap().get("w").await.unwrap();
        }
        return;
    }
    let (address, mut requests) = server(vec![answer("200 OK", WIDGET.as_bytes()); 2]).await;
    let test = std::thread::current().name().unwrap().to_owned();
    let mut process = tokio::process::Command::new(std::env::current_exe().unwrap());
    process.args([&test, "--exact"]).env(DIRECTLY, format!("http://{address}"));
    process.env("HTTP_PROXY", format!("http://user:pass@{address}"));
    process.env("NO_PROXY", "127.0.0.1,.invalid").env_remove("REQUEST_METHOD");
    let output = process.output().await.unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
    let forwarded = requests.recv().await.unwrap();
    assert!(forwarded.starts_with("GET http://origin.example/v1/widgets/w HTTP/1.1\r\n"));
    assert!(forwarded.contains("proxy-authorization: Basic dXNlcjpwYXNz\r\n"), "{forwarded}");
    let direct = requests.recv().await.unwrap();
    assert!(direct.starts_with("GET /v1/widgets/w HTTP/1.1\r\n"), "{direct}");
    assert!(!direct.contains("proxy-authorization"), "{direct}");
}

#[tokio::test]
async fn a_server_is_named_with_a_port_that_does_not_go_without_saying() {
    let names = [
        ("origin.example", "origin.example"),
        ("origin.example:80", "origin.example"),
        ("origin.example:080", "origin.example"),
        ("origin.example:", "origin.example"),
        ("origin.example:8080", "origin.example:8080"),
        ("origin.example:443", "origin.example:443"),
        ("[2001:db8::80]", "[2001:db8::80]"),
        ("[2001:db8::1]:80", "[2001:db8::1]"),
        ("[2001:db8::1]:81", "[2001:db8::1]:81"),
        ("user@origin.example:81", "origin.example:81"),
    ];
    let answers = vec![answer("200 OK\r\nserver: closes", b""); names.len() + 1];
    let (proxy, mut requests) = server(answers).await;
    let proxies = Proxies::Through(format!("http://{proxy}"));
    let options = HyperOptions { proxies, ..HyperOptions::default() };
    let transport = HyperTransport::without_certificates(&options).unwrap();
    let mut named = async |request: http::request::Builder| {
        transport.send(request.body(Body::empty()).unwrap()).await.unwrap();
        let request = requests.recv().await.unwrap();
        let names = request.lines().filter_map(|line| line.strip_prefix("host: "));
        names.map(str::to_owned).collect::<Vec<_>>()
    };
    for (authority, name) in names {
        assert_eq!(named(http::Request::get(format!("http://{authority}/"))).await, [name]);
    }
    let named_by_caller = http::Request::get("http://origin.example/").header("host", "other");
    assert_eq!(named(named_by_caller).await, ["other"]);
}

#[tokio::test]
async fn a_proxy_is_asked_for_a_tunnel_to_servers_that_speak_tls() {
    let (proxy, mut requests) =
        server(vec![answer("407 Proxy Authentication Required", b"")]).await;
    let error = through(proxy, "https://origin.example").create().await.unwrap_err();
    assert!(matches!(&error, Error::Connection(error) if !error.may_have_been_sent()), "{error}");
    let request = requests.recv().await.unwrap();
    assert!(request.starts_with("CONNECT origin.example:443 HTTP/1.1\r\n"), "{request}");
    assert!(
        request.to_ascii_lowercase().contains("proxy-authorization: basic dxnlcjpwyxnz\r\n"),
        "{request}"
    );
    assert!(!request.contains("key-1"), "{request}");
}

#[test]
fn a_proxy_that_cannot_be_used_is_not_passed_by() {
    let options =
        HyperOptions { proxies: Proxies::Through("::".to_owned()), ..HyperOptions::default() };
    assert!(HyperTransport::new(&options).is_err());
}

/// A body of one frame.
struct Said(Option<Bytes>);

impl http_body::Body for Said {
    type Data = Bytes;
    type Error = runtime::transport::TransportError;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<Bytes>, Self::Error>>> {
        std::task::Poll::Ready(self.0.take().map(|bytes| Ok(http_body::Frame::data(bytes))))
    }
}

#[test]
fn a_transport_can_be_shared_as_an_object() {
    fn shared<T: Send + Sync + ?Sized>() {}
    shared::<dyn Transport>();
}

#[tokio::test]
async fn what_takes_the_offer_away_is_obeyed_and_compression_undone_all_the_same() {
    let gzip = answer("200 OK\r\ncontent-encoding: gzip", &zipped(WIDGET.as_bytes()));
    let (address, mut requests) = server(vec![gzip; 3]).await;
    let widgets = client(address);
    widgets.get("w").without_header("Accept-Encoding").await.unwrap();
    let quiet = builder(address).without_header("accept-encoding").build().unwrap();
    quiet.get("w").await.unwrap();
    for _ in 0..2 {
        assert!(!requests.recv().await.unwrap().contains("accept-encoding"));
    }
    // Who sets it again sees what comes.
    let raw = quiet.get("w").with_header("accept-encoding", "gzip").with_response().await;
    assert!(matches!(raw, Err(Error::Decode(_))));
    assert!(requests.recv().await.unwrap().contains("accept-encoding: gzip\r\n"));
}
