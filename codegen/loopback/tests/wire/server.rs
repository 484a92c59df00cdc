//! A server on loopback that keeps each request as it arrived.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use loopback::{ClientBuilder, Loopback};

/// A request as it arrived.
#[derive(Clone)]
pub(crate) struct Arrived {
    /// Such as `GET /path?query HTTP/1.1`.
    pub(crate) line: String,
    pub(crate) headers: Vec<String>,
    /// The body, without the framing of chunks.
    pub(crate) body: Vec<u8>,
}

impl Arrived {
    /// The value of a header that was sent once.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let of_name = |line: &'_ str| {
            let (known, _) = line.split_once(": ").expect("a header");
            known == name
        };
        let mut lines = self.headers.iter().filter(|line| of_name(line));
        let value = lines.next().map(|line| &line[name.len() + 2..]);
        assert_eq!(lines.next(), None, "{name} was sent twice");
        value
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("a body of text")
    }

    /// The content type and the body, in which the text `BOUNDARY` stands for the boundary.
    pub(crate) fn multipart(&self) -> String {
        let content_type = self.header("content-type").expect("a content type");
        let (_, boundary) = content_type.split_once("; boundary=").expect("a boundary");
        assert_eq!(boundary.len(), 32, "{boundary}");
        format!("{content_type}\n{}", self.text()).replace(boundary, "BOUNDARY")
    }
}

/// What the server sends back.
pub(crate) struct Response {
    status: u16,
    /// Lines with their ends.
    headers: String,
    body: Vec<u8>,
}

impl Response {
    pub(crate) fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: String::new(), body: body.into() }
    }

    pub(crate) fn json(body: &str) -> Self {
        Self::new(200, body).header("content-type", "application/json")
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push_str(&format!("{name}: {value}\r\n"));
        self
    }

    /// An error of a server that can be asked again at once.
    pub(crate) fn busy() -> Self {
        Self::new(503, "").header("retry-after-ms", "1")
    }
}

/// A server, with the requests that it got.
pub(crate) struct Server {
    pub(crate) origin: String,
    arrived: Arc<Mutex<Vec<Arrived>>>,
}

impl Server {
    /// A server that responds to each request by what arrived.
    pub(crate) fn responding(respond: impl Fn(&Arrived) -> Response + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
        let origin = format!("http://{}", listener.local_addr().expect("it is bound"));
        let arrived = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&arrived);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = BufReader::new(stream.expect("a connection"));
                // A client may hang up before it has sent all of a request.
                let Some(request) = read(&mut stream) else { continue };
                let response = respond(&request);
                let is_head = request.line.starts_with("HEAD ");
                kept.lock().expect("no test failed").push(request);
                send(stream.get_mut(), &response, is_head);
            }
        });
        Self { origin, arrived }
    }

    /// A server that sends these responses in turn, and then `204 No Content`.
    pub(crate) fn script(responses: impl IntoIterator<Item = Response>) -> Self {
        let script = Mutex::new(responses.into_iter().collect::<VecDeque<_>>());
        Self::responding(move |_| {
            let next = script.lock().expect("no test failed").pop_front();
            next.unwrap_or_else(|| Response::new(204, ""))
        })
    }

    /// A server that sends the body of each request back.
    pub(crate) fn echo() -> Self {
        Self::responding(|request| Response::json(request.text()))
    }

    /// A builder with the URL of this server in place of each, and with the client's keys.
    pub(crate) fn builder(&self) -> ClientBuilder {
        let builder = Loopback::builder().environment_lookup(|_| None);
        let builder = builder.base_url(&self.origin).files_url(&self.origin);
        builder.api_key("key-1").app_key("app-1")
    }

    pub(crate) fn client(&self) -> Loopback {
        self.builder().build().expect("the settings are right")
    }

    pub(crate) fn arrived(&self) -> Vec<Arrived> {
        self.arrived.lock().expect("no test failed").clone()
    }

    /// The only request that arrived.
    pub(crate) fn only(&self) -> Arrived {
        let [request] = self.arrived().try_into().ok().expect("one request");
        request
    }

    /// The first lines of all requests.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.arrived().into_iter().map(|request| request.line).collect()
    }
}

fn read(stream: &mut BufReader<TcpStream>) -> Option<Arrived> {
    let line = line(stream)?;
    let mut headers = Vec::new();
    loop {
        match self::line(stream)? {
            end if end.is_empty() => break,
            header => headers.push(header),
        }
    }
    let mut request = Arrived { line, headers, body: Vec::new() };
    if let Some(length) = request.header("content-length") {
        request.body = vec![0; length.parse().expect("a length")];
        stream.read_exact(&mut request.body).ok()?;
    } else if request.header("transfer-encoding") == Some("chunked") {
        loop {
            let size = usize::from_str_radix(&self::line(stream)?, 16).expect("a size");
            let start = request.body.len();
            request.body.resize(start + size, 0);
            stream.read_exact(&mut request.body[start..]).ok()?;
            assert_eq!(self::line(stream)?, "", "a chunk ends with its line");
            if size == 0 {
                break;
            }
        }
    }
    Some(request)
}

/// A line without its end.
fn line(stream: &mut BufReader<TcpStream>) -> Option<String> {
    let mut line = String::new();
    stream.read_line(&mut line).ok()?;
    Some(line.strip_suffix("\r\n")?.to_owned())
}

/// Sends a response. One to HEAD has the length of the body and not the body.
fn send(stream: &mut TcpStream, response: &Response, is_head: bool) {
    let Response { status, headers, body } = response;
    let length = match status {
        204 => String::new(),
        _ => format!("content-length: {}\r\n", body.len()),
    };
    let head = format!("HTTP/1.1 {status} X\r\n{headers}{length}connection: close\r\n\r\n");
    // A client that has heard enough may have gone.
    let body = if is_head { &[] } else { &body[..] };
    drop(stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body)));
}
