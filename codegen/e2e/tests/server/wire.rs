//! HTTP/1.1 over a bare socket, so that nothing stands between a test and the bytes.

use e2e::Server;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A response as it came.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("a JSON body")
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("a body in UTF-8")
    }
}

/// One call with a key, on a connection of its own.
pub(crate) async fn call(server: &Server, method: &str, target: &str, body: &str) -> Reply {
    let headers = format!("authorization: Bearer key\r\ncontent-length: {}\r\n", body.len());
    exchange(server, method, target, &headers, body).await
}

/// One exchange with these headers, on a connection of its own.
pub(crate) async fn exchange(
    server: &Server,
    method: &str,
    target: &str,
    headers: &str,
    body: &str,
) -> Reply {
    let start = format!("{method} {target} HTTP/1.1\r\nhost: x\r\nconnection: close");
    let bytes = raw(server, &format!("{start}\r\n{headers}\r\n{body}")).await;
    reply(&bytes)
}

/// Whatever the server says to these bytes before it closes.
pub(crate) async fn raw(server: &Server, request: &str) -> Vec<u8> {
    let mut stream = connect(server).await;
    stream.write_all(request.as_bytes()).await.expect("to send");
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).await.expect("to read");
    bytes
}

pub(crate) async fn connect(server: &Server) -> TcpStream {
    TcpStream::connect(server.address()).await.expect("to connect")
}

/// Reads on until `end` has come; gives everything up to it.
pub(crate) async fn read_until(stream: &mut TcpStream, end: &str) -> String {
    let mut bytes = Vec::new();
    while !bytes.ends_with(end.as_bytes()) {
        bytes.push(stream.read_u8().await.expect("more to come"));
    }
    String::from_utf8(bytes).expect("UTF-8")
}

/// A whole response: its chunks joined, its length checked.
pub(crate) fn reply(bytes: &[u8]) -> Reply {
    let (head, body) = split(bytes, b"\r\n\r\n").expect("a head");
    let head = String::from_utf8(head.to_vec()).expect("a head in UTF-8");
    let status = head.split(' ').nth(1).expect("a status");
    let body = if head.contains("transfer-encoding: chunked") {
        unchunk(body).expect("an end of the chunks")
    } else {
        if let Some(length) = header(&head, "content-length") {
            assert_eq!(length, body.len().to_string(), "{head}");
        }
        body.to_vec()
    };
    Reply { status: status.parse().expect("a status"), body, head }
}

pub(crate) fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let mut lines = head.lines().filter_map(|line| line.split_once(": "));
    lines.find(|(key, _)| *key == name).map(|(_, value)| value)
}

/// The chunks joined; nothing where the last one is missing.
pub(crate) fn unchunk(mut bytes: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let (size, rest) = split(bytes, b"\r\n")?;
        let size = usize::from_str_radix(std::str::from_utf8(size).ok()?, 16).ok()?;
        body.extend_from_slice(rest.get(..size)?);
        bytes = rest.get(size..)?.strip_prefix(b"\r\n")?;
        if size == 0 {
            return bytes.is_empty().then_some(body);
        }
    }
}

fn split<'a>(bytes: &'a [u8], at: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let place = bytes.windows(at.len()).position(|window| window == at)?;
    Some((&bytes[..place], &bytes[place + at.len()..]))
}

/// The events of a stream: the name and the data of each.
pub(crate) fn events(text: &str) -> Vec<(String, Value)> {
    text.split("\r\n\r\n")
        .filter(|frame| frame.starts_with("event: "))
        .map(|frame| {
            let (name, data) = frame.split_once("\r\n").expect("two lines");
            let data = data.strip_prefix("data: ").expect("a line of data");
            let name = name.trim_start_matches("event: ").to_owned();
            (name, serde_json::from_str(data).expect("JSON"))
        })
        .collect()
}
