//! A server that sends without end, from a buffer that it fills once.
//!
//! It knows no HTTP but to wait for the end of a head: one connection, one response.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::{GIBIBYTE, MEBIBYTE};

/// Bytes that are sent to everybody.
#[derive(Debug)]
pub(crate) struct Serving {
    head: String,
    again: Vec<u8>,
    /// The least number of bytes to send: `again` is repeated until then.
    total: usize,
}

impl Serving {
    /// Whole events, until they are `total` bytes.
    pub(crate) fn events(events: Vec<u8>, total: usize) -> Self {
        Self::stream("", events, total)
    }

    /// A stream of events that starts with `front` and goes on like `again`.
    pub(crate) fn stream(front: &str, again: Vec<u8>, total: usize) -> Self {
        let head = format!("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n{front}");
        Self { head, again, total }
    }

    /// A body without end.
    pub(crate) fn body(status: &str, headers: &str, again: Vec<u8>) -> Self {
        Self { head: format!("HTTP/1.1 {status}\r\n{headers}\r\n"), again, total: usize::MAX }
    }

    /// A gibibyte of zeros, compressed so many times.
    pub(crate) fn bomb(times: usize) -> Self {
        // In members, as to compress it all takes long.
        const PART: usize = 32 * MEBIBYTE;
        let mut bomb = gzip(&vec![0; PART]).repeat(GIBIBYTE / PART);
        for _ in 1..times {
            bomb = gzip(&bomb);
        }
        let encodings = vec!["gzip"; times].join(", ");
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-encoding: {encodings}\r\ncontent-length: {}\r\n\r\n",
            bomb.len()
        );
        Self { head, total: bomb.len(), again: bomb }
    }

    /// The head alone.
    pub(crate) fn ending(mut self) -> Self {
        self.total = 0;
        self
    }

    /// The same with the status of an error.
    pub(crate) fn refusing(mut self) -> Self {
        self.head = self.head.replace("200 OK", "400 Bad Request");
        self
    }

    fn send(&self, mut socket: TcpStream) -> io::Result<()> {
        let mut head = Vec::new();
        while !head.windows(4).any(|window| window == b"\r\n\r\n") {
            let mut some = [0; 4096];
            match socket.read(&mut some)? {
                0 => return Ok(()),
                read => head.extend_from_slice(&some[..read]),
            }
        }
        if head.starts_with(b"PUT ") {
            read_body(&mut socket, &head)?;
        }
        socket.write_all(self.head.as_bytes())?;
        let mut sent = 0;
        while sent < self.total {
            socket.write_all(&self.again)?;
            sent += self.again.len();
        }
        Ok(())
    }
}

/// Reads the body of a request to its end: of a gibibyte at least, perhaps chunked.
fn read_body(socket: &mut TcpStream, head: &[u8]) -> io::Result<()> {
    let end = head.windows(4).position(|window| window == b"\r\n\r\n").unwrap_or_default() + 4;
    let text = String::from_utf8_lossy(head);
    let length = text.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    let is_chunked = length.is_none();
    let length = length.unwrap_or(GIBIBYTE);
    let mut buffer = vec![0; MEBIBYTE];
    let (mut read, mut tail) = (head.len() - end, Vec::new());
    while if is_chunked { !tail.ends_with(b"\r\n0\r\n\r\n") } else { read < length } {
        let count = socket.read(&mut buffer)?;
        if count == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        read += count;
        tail.extend_from_slice(&buffer[count.saturating_sub(7)..count]);
        tail.drain(..tail.len().saturating_sub(7));
    }
    assert!(read >= GIBIBYTE, "{read} bytes came");
    Ok(())
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).expect("memory takes all")
}

/// An event of about this many bytes.
pub(crate) fn event(size: usize) -> Vec<u8> {
    let content = "word ".repeat(size / 5 + 1);
    format!("data: {{\"type\":\"text_delta\",\"content\":\"{content}\"}}\n\n").into_bytes()
}

/// Serves everybody who comes, as long as this process lives, and says where.
pub(crate) fn start(serving: Serving) -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    let origin = format!("http://{}", listener.local_addr().expect("it is bound"));
    let serving = Arc::new(serving);
    thread::spawn(move || {
        for socket in listener.incoming().flatten() {
            let serving = Arc::clone(&serving);
            // The client leaves when it has had enough.
            thread::spawn(move || drop(serving.send(socket)));
        }
    });
    origin
}
