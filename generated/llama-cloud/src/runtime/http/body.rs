// @generated: a copy of codegen/runtime/src/runtime/http/body.rs: edit that instead of this.

//! The body of a request: in memory, or read from a source while it is sent.
//!
//! Invariant: no other length is sent than the one that was announced, and what can be read only
//! once is never sent twice.

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body as HttpBody, Frame, SizeHint};
use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use tokio::time::Instant;

type BoxError = Box<dyn StdError + Send + Sync>;
type Chunks = Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send + Unpin>;

/// The most bytes of a body in memory that a transport gets at once, so that progress shows.
const CHUNK: usize = 64 << 10;

/// The body of a request.
///
/// | made by | memory | retries and redirects (307, 308) |
/// |---|---|---|
/// | `Body::from(bytes)`, [`empty`](Body::empty) | all of the body | send it again |
/// | [`replayable`](Body::replayable) | one chunk | open the source again |
/// | [`once`](Body::once) | one chunk | only while nothing of it has been read |
///
/// A length that is known is announced by `Content-Length`; over HTTP/1.1 a body of unknown length
/// is sent chunked. Every clone is a body of its own that starts at the first byte, except that
/// clones of a body made by `once` share its source: the first one that is read gets it, and the
/// others fail.
///
/// A transport reads it as an [`http_body::Body`]. One that needs the bytes at once finds them by
/// [`as_bytes`](Body::as_bytes), if they are in memory.
///
/// ```text
/// // A file, which is opened again for each attempt.
/// // `chunks` returns a `Stream` of `io::Result<Bytes>`.
/// let length = std::fs::metadata(&path)?.len();
/// let body = Body::replayable(Some(length), move || chunks(&path));
///
/// // A transport that uploads it in place of the body that it was given.
/// impl Transport for Uploading {
///     fn send(&self, request: http::Request<Body>) -> SendFuture {
///         self.inner.send(request.map(|_| self.body.clone()))
///     }
/// }
/// ```
pub struct Body {
    source: Source,
    /// The bytes that the transport has been given.
    sent: u64,
    /// The source, once it has been opened. The lock is never contended: it lets a body be shared
    /// between threads.
    chunks: Option<Mutex<Chunks>>,
    /// The last of the announced bytes, kept until the source has ended.
    last: Option<Bytes>,
    is_over: bool,
    monitor: Option<Arc<Monitor>>,
}

#[derive(Clone)]
enum Source {
    Memory(Bytes),
    Replayable(Arc<dyn Fn() -> Chunks + Send + Sync>, Option<u64>),
    Once(Arc<Mutex<Option<Chunks>>>, Option<u64>),
}

impl Body {
    /// Creates a body without a byte.
    pub fn empty() -> Self {
        Self::default()
    }

    /// Creates a body from a source that can be opened again for each attempt and for each redirect
    /// that keeps the body.
    ///
    /// `open` returns a `Stream` of chunks, from the first byte on. It is called when the first
    /// chunk is needed. If there is a `length`, the source must give as many bytes, and then end.
    pub fn replayable<S, B, E>(
        length: Option<u64>,
        open: impl Fn() -> S + Send + Sync + 'static,
    ) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<BoxError>,
    {
        Self::new(Source::Replayable(Arc::new(move || boxed(open())), length))
    }

    /// Creates a body from a source that can be read only once.
    ///
    /// A call is not retried once a chunk of it has been asked for, and a redirect that would send
    /// it again is not followed. If there is a `length`, the source must give as many bytes, and
    /// then end.
    pub fn once<S, B, E>(length: Option<u64>, chunks: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<BoxError>,
    {
        Self::new(Source::Once(Arc::new(Mutex::new(Some(boxed(chunks)))), length))
    }

    /// Returns the length in bytes of the whole body, if it is known.
    pub fn length(&self) -> Option<u64> {
        match &self.source {
            Source::Memory(bytes) => Some(bytes.len() as u64),
            Source::Replayable(_, length) | Source::Once(_, length) => *length,
        }
    }

    /// Returns the whole body, if it is in memory.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Memory(bytes) => Some(bytes),
            Source::Replayable(..) | Source::Once(..) => None,
        }
    }

    /// Returns the whole body, if a transport gets it at once.
    pub(crate) fn as_only_chunk(&self) -> Option<&Bytes> {
        self.as_bytes().filter(|bytes| bytes.len() <= CHUNK)
    }

    /// Whether the body can be read only once.
    pub(crate) fn is_once(&self) -> bool {
        matches!(self.source, Source::Once(..))
    }

    /// Whether the body can be read only once, and has been begun.
    pub(crate) fn is_spent(&self) -> bool {
        match &self.source {
            Source::Once(chunks, _) => lock(chunks).is_none(),
            Source::Memory(_) | Source::Replayable(..) => false,
        }
    }

    /// Observes the body while it is sent, unless it is sent at once.
    pub(crate) fn monitor(&mut self) -> Option<Arc<Monitor>> {
        if self.as_only_chunk().is_none() {
            self.monitor = Some(Arc::new(Monitor(Mutex::new((Instant::now(), None)))));
        }
        self.monitor.clone()
    }

    fn new(source: Source) -> Self {
        Self { source, sent: 0, chunks: None, last: None, is_over: false, monitor: None }
    }

    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        let length = match &self.source {
            Source::Memory(bytes) => {
                let start = usize::try_from(self.sent).unwrap_or(usize::MAX).min(bytes.len());
                let end = bytes.len().min(start.saturating_add(CHUNK));
                return Poll::Ready((start < end).then(|| Ok(bytes.slice(start..end))));
            }
            Source::Replayable(_, length) | Source::Once(_, length) => *length,
        };
        if self.chunks.is_none() {
            let chunks = match &self.source {
                Source::Memory(_) => None,
                Source::Replayable(open, _) => Some(open()),
                Source::Once(chunks, _) => lock(chunks).take(),
            };
            let Some(chunks) = chunks else {
                return Poll::Ready(Some(Err(
                    "its source can be read only once, and was already read".into(),
                )));
            };
            self.chunks = Some(Mutex::new(chunks));
        }
        let Some(chunks) = &mut self.chunks else { return Poll::Ready(None) };
        let chunks = chunks.get_mut().unwrap_or_else(PoisonError::into_inner);
        loop {
            let next = ready!(Pin::new(&mut *chunks).poll_next(cx));
            let held = self.last.as_ref().map_or(0, Bytes::len) as u64;
            let chunk = match (next, length) {
                (Some(Err(error)), _) => return Poll::Ready(Some(Err(error))),
                (Some(Ok(chunk)), _) if chunk.is_empty() => continue,
                (Some(Ok(chunk)), Some(length)) => {
                    match (self.sent + held + chunk.len() as u64).cmp(&length) {
                        std::cmp::Ordering::Less => chunk,
                        std::cmp::Ordering::Equal => {
                            self.last = Some(chunk);
                            continue;
                        }
                        std::cmp::Ordering::Greater => {
                            let message = format!("it has more than the {length} bytes announced");
                            return Poll::Ready(Some(Err(message.into())));
                        }
                    }
                }
                (Some(Ok(chunk)), None) => chunk,
                (None, Some(length)) if self.sent + held < length => {
                    let message = format!("it ended after {} of {length} bytes", self.sent);
                    return Poll::Ready(Some(Err(message.into())));
                }
                (None, _) => match self.last.take() {
                    Some(last) => last,
                    None => return Poll::Ready(None),
                },
            };
            return Poll::Ready(Some(Ok(chunk)));
        }
    }
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        if self.is_over {
            return Poll::Ready(None);
        }
        let chunk =
            ready!(self.poll_chunk(cx)).map(|chunk| chunk.map_err(|it| BodyError(it.into())));
        if let Some(monitor) = &self.monitor {
            *lock(&monitor.0) = (Instant::now(), chunk.as_ref().and_then(|it| it.clone().err()));
        }
        let is_complete = match &chunk {
            Some(Ok(chunk)) => {
                self.sent += chunk.len() as u64;
                self.length() == Some(self.sent)
            }
            Some(Err(_)) | None => true,
        };
        if is_complete {
            (self.is_over, self.chunks) = (true, None);
        }
        Poll::Ready(chunk.map(|chunk| chunk.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.is_over || self.as_bytes().is_some_and(Bytes::is_empty)
    }

    fn size_hint(&self) -> SizeHint {
        match self.length() {
            Some(length) => SizeHint::with_exact(length - self.sent),
            None => SizeHint::default(),
        }
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::new(Source::Memory(Bytes::new()))
    }
}

impl Clone for Body {
    fn clone(&self) -> Self {
        Self::new(self.source.clone())
    }
}

impl<B: Into<Bytes>> From<B> for Body {
    fn from(bytes: B) -> Self {
        Self::new(Source::Memory(bytes.into()))
    }
}

/// The content may be private.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.source {
            Source::Memory(_) => "memory",
            Source::Replayable(..) => "replayable",
            Source::Once(..) => "once",
        };
        f.debug_struct("Body").field("source", &kind).field("length", &self.length()).finish()
    }
}

/// The progress of a body that is being sent: when the transport got the last chunk, and why the
/// source failed.
pub(crate) struct Monitor(Mutex<(Instant, Option<BodyError>)>);

impl Monitor {
    /// Returns when the transport got the last chunk, or when sending began.
    pub(crate) fn last_progress(&self) -> Instant {
        lock(&self.0).0
    }

    /// Returns why the source failed, if it has.
    pub(crate) fn failure(&self) -> Option<BodyError> {
        lock(&self.0).1.clone()
    }
}

/// The source of a request's body failed, or did not give as many bytes as were announced.
#[derive(Clone, Debug)]
pub struct BodyError(Arc<dyn StdError + Send + Sync>);

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl StdError for BodyError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()
    }
}

/// A stream of bytes, whatever the types of its chunks and of its errors.
struct Converted<S>(Pin<Box<S>>);

fn boxed<S, B, E>(chunks: S) -> Chunks
where
    S: Stream<Item = Result<B, E>> + Send + 'static,
    B: Into<Bytes>,
    E: Into<BoxError>,
{
    Box::new(Converted(Box::pin(chunks)))
}

impl<S, B, E> Stream for Converted<S>
where
    S: Stream<Item = Result<B, E>>,
    B: Into<Bytes>,
    E: Into<BoxError>,
{
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = self.0.as_mut().poll_next(cx);
        next.map(|next| next.map(|chunk| chunk.map(Into::into).map_err(Into::into)))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
