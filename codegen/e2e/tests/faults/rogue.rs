//! A TCP server that does to each request what a function says, however wrong.
//!
//! Whenever it waits it also listens, so a client that leaves is noticed at once. It counts what came and what is open.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};

/// Reaction to one request, or to a connection before there is one.
#[derive(Clone, Debug)]
pub(crate) enum Play {
    /// These bytes are written, and the connection serves on.
    Response(Vec<u8>),
    /// These bytes, then the end of the connection.
    Close(Vec<u8>),
    /// These bytes, then a reset.
    Reset(Vec<u8>),
    /// These bytes, then nothing until the client leaves.
    Stall(Vec<u8>),
    /// The first bytes, then the second again and again until the client leaves.
    Endless(Vec<u8>, Vec<u8>),
    /// These pieces, with a pause after each; the connection serves on.
    Dribble(Vec<Vec<u8>>, Duration),
}

/// A running server. Its connections end with it.
#[derive(Debug)]
pub(crate) struct Rogue {
    origin: String,
    counts: Arc<Counts>,
    accepting: JoinHandle<()>,
}

#[derive(Debug)]
struct Counts {
    accepted: AtomicUsize,
    requests: AtomicUsize,
    open: watch::Sender<usize>,
}

type Script = dyn Fn(usize, &str) -> Play + Send + Sync;

impl Rogue {
    /// A server that asks `script` what to do to each request, by the number of those before it and its head.
    pub(crate) async fn start(
        script: impl Fn(usize, &str) -> Play + Send + Sync + 'static,
    ) -> Self {
        Self::serve(None, Arc::new(script)).await
    }

    /// A server that speaks first, on every connection, and listens to nobody.
    pub(crate) async fn blurting(play: Play) -> Self {
        let deaf = |_: usize, _: &str| Play::Close(Vec::new());
        Self::serve(Some(play), Arc::new(deaf)).await
    }

    async fn serve(greeting: Option<Play>, script: Arc<Script>) -> Self {
        let socket = TcpSocket::new_v4().expect("a socket");
        socket.bind((Ipv4Addr::LOCALHOST, 0).into()).expect("a free port");
        // With room for fewer, the system leaves clients of a crowd half connected, for minutes at times.
        let listener = socket.listen(4096).expect("it is bound");
        let origin = format!("http://{}", listener.local_addr().expect("it is bound"));
        let counts = Arc::new(Counts {
            accepted: AtomicUsize::new(0),
            requests: AtomicUsize::new(0),
            open: watch::Sender::new(0),
        });
        let accepting = tokio::spawn(accept(listener, Arc::clone(&counts), greeting, script));
        Self { origin, counts, accepting }
    }

    /// Returns the origin of the server.
    pub(crate) fn origin(&self) -> &str {
        &self.origin
    }

    /// Returns the number of requests received.
    pub(crate) fn requests(&self) -> usize {
        self.counts.requests.load(Ordering::SeqCst)
    }

    /// Returns the number of connections accepted.
    pub(crate) fn accepted(&self) -> usize {
        self.counts.accepted.load(Ordering::SeqCst)
    }

    /// Waits until no more connections than these are open.
    pub(crate) async fn at_most_open(&self, most: usize) {
        let mut open = self.counts.open.subscribe();
        let closing = open.wait_for(|open| *open <= most);
        let patience = tokio::time::timeout(super::PATIENCE, closing);
        let left = || *self.counts.open.borrow();
        assert!(patience.await.is_ok(), "{} connections are open, not {most}", left());
    }
}

impl Drop for Rogue {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn accept(
    listener: TcpListener,
    counts: Arc<Counts>,
    greeting: Option<Play>,
    script: Arc<Script>,
) {
    let mut connections = JoinSet::new();
    loop {
        let Ok((socket, _)) = listener.accept().await else {
            // Out of file descriptors, or the client is gone already: the next may fare better.
            tokio::time::sleep(Duration::from_millis(10)).await;
            continue;
        };
        counts.accepted.fetch_add(1, Ordering::SeqCst);
        counts.open.send_modify(|open| *open += 1);
        connections.spawn(connection(
            socket,
            Open(Arc::clone(&counts)),
            greeting.clone(),
            Arc::clone(&script),
        ));
        while connections.try_join_next().is_some() {}
    }
}

/// One open connection, until it is dropped.
struct Open(Arc<Counts>);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.open.send_modify(|open| *open -= 1);
    }
}

async fn connection(
    mut socket: TcpStream,
    open: Open,
    greeting: Option<Play>,
    script: Arc<Script>,
) {
    let _ = socket.set_nodelay(true);
    if let Some(greeting) = greeting {
        play(&mut socket, greeting).await;
        return;
    }
    let mut buffer = Vec::new();
    while let Some(head) = request(&mut socket, &mut buffer).await {
        let number = open.0.requests.fetch_add(1, Ordering::SeqCst);
        if play(&mut socket, script(number, &head)).await.is_none() {
            return;
        }
    }
}

/// The head of the next request, whose body is passed over; none once the client has left.
async fn request(socket: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<String> {
    loop {
        let text = String::from_utf8_lossy(buffer);
        if let Some(end) = text.find("\r\n\r\n") {
            let head = text[..end].to_lowercase();
            let length = head.lines().find_map(|line| line.strip_prefix("content-length:"));
            let whole = end + 4 + length.and_then(|length| length.trim().parse().ok()).unwrap_or(0);
            if buffer.len() >= whole {
                buffer.drain(..whole);
                return Some(head);
            }
        }
        if socket.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    }
}

/// Nothing if that was the end of the connection.
async fn play(socket: &mut TcpStream, play: Play) -> Option<()> {
    match play {
        Play::Response(bytes) => socket.write_all(&bytes).await.ok(),
        Play::Close(bytes) => {
            let _ = socket.write_all(&bytes).await;
            None
        }
        Play::Reset(bytes) => {
            let _ = socket.write_all(&bytes).await;
            let _ = socket.set_zero_linger();
            None
        }
        Play::Stall(bytes) => {
            socket.write_all(&bytes).await.ok()?;
            // Bytes of the client are as good as none.
            while socket.read(&mut [0; 1024]).await.is_ok_and(|read| read > 0) {}
            None
        }
        Play::Endless(front, again) => {
            socket.write_all(&front).await.ok()?;
            while socket.write_all(&again).await.is_ok() {}
            None
        }
        Play::Dribble(pieces, pause) => {
            for piece in pieces {
                socket.write_all(&piece).await.ok()?;
                tokio::time::sleep(pause).await;
            }
            Some(())
        }
    }
}
