//! Reading HTTP/1.1 requests.
//!
//! Nothing is normalised: the target, the headers' spelling and their order are kept as they came.

use std::io::{self, ErrorKind};

use tokio::io::{AsyncRead, AsyncReadExt};

const MAX_HEADERS: usize = 128;
const MAX_HEAD: usize = 256 * 1024;
const MAX_BODY: usize = 64 * 1024 * 1024;

/// A request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Request {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        header(&self.headers, name)
    }

    pub(crate) fn wants_close(&self) -> bool {
        self.header("connection").is_some_and(|value| value.eq_ignore_ascii_case("close"))
    }
}

/// The first header of that name, in any case.
pub(crate) fn header<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

/// The bytes of one connection that have come and not been used.
#[derive(Debug, Default)]
pub(crate) struct Incoming {
    buffer: Vec<u8>,
}

impl Incoming {
    /// The next request; none where the connection ends between requests.
    pub(crate) async fn request(
        &mut self,
        stream: &mut (impl AsyncRead + Unpin),
    ) -> io::Result<Option<Request>> {
        let (mut request, length) = loop {
            if let Some((request, length)) = head(&self.buffer)? {
                break (request, length);
            }
            if self.buffer.len() > MAX_HEAD {
                return Err(malformed("the head is too long"));
            }
            if self.fill(stream).await? == 0 {
                return match self.buffer.is_empty() {
                    true => Ok(None),
                    false => Err(ErrorKind::UnexpectedEof.into()),
                };
            }
        };
        self.buffer.drain(..length);
        request.body = self.body(&request, stream).await?;
        Ok(Some(request))
    }

    /// Reads what there is and keeps it. None read: the other side is done.
    pub(crate) async fn fill(
        &mut self,
        stream: &mut (impl AsyncRead + Unpin),
    ) -> io::Result<usize> {
        stream.read_buf(&mut self.buffer).await
    }

    async fn body(
        &mut self,
        request: &Request,
        stream: &mut (impl AsyncRead + Unpin),
    ) -> io::Result<Vec<u8>> {
        let chunked = request
            .header("transfer-encoding")
            .is_some_and(|coding| coding.eq_ignore_ascii_case("chunked"));
        if !chunked {
            let length = match request.header("content-length") {
                Some(length) => length.parse().map_err(|_| malformed("Content-Length"))?,
                None => 0,
            };
            return self.take(length, stream).await;
        }
        let mut body = Vec::new();
        loop {
            let (line, size) = loop {
                match httparse::parse_chunk_size(&self.buffer) {
                    Ok(httparse::Status::Complete(found)) => break found,
                    Ok(httparse::Status::Partial) => self.more(stream).await?,
                    Err(_) => return Err(malformed("a chunk's size")),
                }
            };
            self.buffer.drain(..line);
            let size = usize::try_from(size).map_err(|_| malformed("a chunk's size"))?;
            body.extend(self.take(size, stream).await?);
            self.take(2, stream).await?;
            if body.len() > MAX_BODY {
                return Err(malformed("the body is too long"));
            }
            if size == 0 {
                return Ok(body);
            }
        }
    }

    async fn take(
        &mut self,
        length: usize,
        stream: &mut (impl AsyncRead + Unpin),
    ) -> io::Result<Vec<u8>> {
        if length > MAX_BODY {
            return Err(malformed("the body is too long"));
        }
        while self.buffer.len() < length {
            self.more(stream).await?;
        }
        Ok(self.buffer.drain(..length).collect())
    }

    async fn more(&mut self, stream: &mut (impl AsyncRead + Unpin)) -> io::Result<()> {
        match self.fill(stream).await? {
            0 => Err(ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }
}

/// The head at the front of `bytes` and its length, once it is there as a whole.
fn head(bytes: &[u8]) -> io::Result<Option<(Request, usize)>> {
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let mut parsed = httparse::Request::new(&mut headers);
    let length = match parsed.parse(bytes) {
        Ok(httparse::Status::Complete(length)) => length,
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(error) => return Err(malformed(&error.to_string())),
    };
    let request = Request {
        method: parsed.method.unwrap_or_default().to_owned(),
        target: parsed.path.unwrap_or_default().to_owned(),
        headers: parsed
            .headers
            .iter()
            .map(|header| {
                let value = String::from_utf8_lossy(header.value).into_owned();
                (header.name.to_owned(), value)
            })
            .collect(),
        body: Vec::new(),
    };
    Ok(Some((request, length)))
}

fn malformed(what: &str) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, what)
}
