// @generated: a copy of codegen/runtime/src/runtime/http/upload.rs: edit that instead of this.

//! Contents to upload: from memory, a file, a reader or a stream.
//!
//! A file is opened when it is needed, and again for each attempt, so that it never is in memory as
//! a whole.

use crate::runtime::http::body::Body;
use bytes::Bytes;
use futures_core::Stream;
use http::HeaderValue;
use std::error::Error as StdError;
use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, ReadBuf};
use tokio::task::JoinHandle;

/// The most bytes that are read at once.
const CHUNK: usize = 64 << 10;

/// A content to upload, with its file name and content type.
///
/// | made by | memory | retries and redirects (307, 308) |
/// |---|---|---|
/// | `Upload::from(bytes)` | all of it | send it again |
/// | [`from_path`](Upload::from_path), `Upload::from(path)` | one chunk | open the file again |
/// | [`from_reader`](Upload::from_reader), [`from_stream`](Upload::from_stream) | one chunk | only while nothing of it has been read |
/// | [`new`](Upload::new) | see [`Body`] | see [`Body`] |
///
/// ```text
/// let upload = Upload::from_path("report.pdf").with_content_type("application/pdf");
/// let upload = Upload::from(bytes).with_file_name("report.pdf");
/// ```
#[derive(Clone)]
pub struct Upload {
    content: Content,
    file_name: Option<String>,
    content_type: Option<String>,
}

#[derive(Clone)]
enum Content {
    Body(Body),
    Path(PathBuf),
}

impl Upload {
    /// Creates an upload of a body, such as one whose source can be opened again.
    pub fn new(content: impl Into<Body>) -> Self {
        Self { content: Content::Body(content.into()), file_name: None, content_type: None }
    }

    /// Creates an upload of a file, which has the file's name. The file is opened when the request
    /// is sent; if it cannot be, the call ends with an error.
    pub fn from_path(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        let content = Content::Path(path.to_owned());
        Self { content, file_name: name, content_type: None }
    }

    /// Creates an upload of what a reader gives, until its end.
    pub fn from_reader(reader: impl AsyncRead + Send + 'static) -> Self {
        Self::new(Body::once(None, ReaderChunks { reader: Box::pin(reader), buffer: Vec::new() }))
    }

    /// Creates an upload of the chunks of a stream.
    pub fn from_stream<S, B, E>(chunks: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        Self::new(Body::once(None, chunks))
    }

    /// Sets the file name that is sent in a form. Defaults to the name of the file, otherwise to
    /// `blob`, as in browsers.
    pub fn with_file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the content type. Defaults to `application/octet-stream` or, where the upload is the
    /// whole body, to the content type of the operation.
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Returns the file name to send.
    pub(crate) fn file_name(&self) -> &str {
        self.file_name.as_deref().unwrap_or("blob")
    }

    /// Returns the content type, or the other one if there is none.
    pub(crate) fn content_type(&self, default: &'static str) -> Result<HeaderValue, String> {
        match &self.content_type {
            None => Ok(HeaderValue::from_static(default)),
            Some(given) => {
                HeaderValue::from_str(given).map_err(|_| format!("invalid content type {given:?}"))
            }
        }
    }

    /// Returns the content as a body.
    pub(crate) fn body(&self) -> Result<Body, String> {
        let path = match &self.content {
            Content::Body(body) => return Ok(body.clone()),
            Content::Path(path) => path.clone(),
        };
        let metadata = std::fs::metadata(&path)
            .map_err(|error| format!("the file `{}`: {error}", path.display()))?;
        Ok(match metadata.is_file() {
            true => Body::replayable(Some(metadata.len()), move || FileChunks::of(path.clone())),
            // A pipe or a device gives its bytes once, and does not say how many there are.
            false => Body::once(None, FileChunks::of(path)),
        })
    }
}

/// The content may be private.
impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Upload");
        match &self.content {
            Content::Body(body) => shown.field("content", body),
            Content::Path(path) => shown.field("content", path),
        };
        shown.field("file_name", &self.file_name).field("content_type", &self.content_type).finish()
    }
}

impl From<Body> for Upload {
    fn from(content: Body) -> Self {
        Self::new(content)
    }
}

impl From<Bytes> for Upload {
    fn from(content: Bytes) -> Self {
        Self::new(content)
    }
}

impl From<Vec<u8>> for Upload {
    fn from(content: Vec<u8>) -> Self {
        Self::new(content)
    }
}

impl From<&'static [u8]> for Upload {
    fn from(content: &'static [u8]) -> Self {
        Self::new(content)
    }
}

impl From<&Path> for Upload {
    fn from(path: &Path) -> Self {
        Self::from_path(path)
    }
}

impl From<PathBuf> for Upload {
    fn from(path: PathBuf) -> Self {
        Self::from_path(path)
    }
}

/// The chunks of a file, each read on a thread that may block.
enum FileChunks {
    Closed(PathBuf),
    Open(File),
    Reading(JoinHandle<io::Result<(File, Vec<u8>)>>),
    Ended,
}

impl FileChunks {
    fn of(path: PathBuf) -> Self {
        Self::Closed(path)
    }

    fn read(file: File) -> io::Result<(File, Vec<u8>)> {
        let mut chunk = Vec::with_capacity(CHUNK);
        (&file).take(CHUNK as u64).read_to_end(&mut chunk)?;
        Ok((file, chunk))
    }
}

impl Stream for FileChunks {
    type Item = io::Result<Vec<u8>>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            *self = match std::mem::replace(&mut *self, Self::Ended) {
                Self::Closed(path) => Self::Reading(tokio::task::spawn_blocking(move || {
                    Self::read(File::open(path)?)
                })),
                Self::Open(file) => {
                    Self::Reading(tokio::task::spawn_blocking(move || Self::read(file)))
                }
                Self::Reading(mut reading) => match Pin::new(&mut reading).poll(cx) {
                    Poll::Pending => {
                        *self = Self::Reading(reading);
                        return Poll::Pending;
                    }
                    Poll::Ready(outcome) => {
                        match outcome.map_err(io::Error::other).and_then(|read| read) {
                            Err(error) => return Poll::Ready(Some(Err(error))),
                            Ok((_, chunk)) if chunk.is_empty() => Self::Ended,
                            Ok((file, chunk)) => {
                                *self = Self::Open(file);
                                return Poll::Ready(Some(Ok(chunk)));
                            }
                        }
                    }
                },
                Self::Ended => return Poll::Ready(None),
            };
        }
    }
}

/// The chunks that a reader gives.
struct ReaderChunks<R> {
    reader: Pin<Box<R>>,
    /// Room to read into, which is kept until something comes.
    buffer: Vec<u8>,
}

impl<R: AsyncRead> Stream for ReaderChunks<R> {
    type Item = io::Result<Vec<u8>>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        this.buffer.resize(CHUNK, 0);
        let mut chunk = ReadBuf::new(&mut this.buffer);
        ready!(this.reader.as_mut().poll_read(cx, &mut chunk))?;
        let length = chunk.filled().len();
        this.buffer.truncate(length);
        let chunk = std::mem::take(&mut this.buffer);
        Poll::Ready((length > 0).then_some(Ok(chunk)))
    }
}
