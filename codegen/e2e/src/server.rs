//! The server: a socket on loopback, the sessions behind it, and what tests may do with both.
//!
//! It serves until it is dropped.

use std::collections::VecDeque;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::task::{JoinHandle, JoinSet};

use crate::events::Event;
use crate::http::Request;
use crate::log::{Log, Received};
use crate::response::{End, Response};
use crate::sessions::Sessions;
use crate::{api, connection};

/// Behaviour of a server.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The port on 127.0.0.1; 0 for one that is free.
    pub port: u16,
    /// The only API key that is taken; without, any will do.
    pub api_key: Option<String>,
    /// Times at which the events of a turn are sent.
    pub pace: Pace,
}

/// Times at which the events of a turn are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Each after a pause.
    Every(Duration),
    /// Each when [`Server::release`] lets it go.
    Stepwise,
}

impl Default for Settings {
    fn default() -> Self {
        Self { port: 0, api_key: None, pace: Pace::Every(Duration::from_millis(2)) }
    }
}

/// A running server.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    accepting: JoinHandle<()>,
}

/// State that the connections of a server share.
#[derive(Debug)]
pub(crate) struct Shared {
    settings: Settings,
    sessions: Mutex<Sessions>,
    script: Mutex<VecDeque<Response>>,
    released: Semaphore,
    pub(crate) log: Log,
}

impl Server {
    /// Starts a server with the default settings.
    ///
    /// # Panics
    ///
    /// Where loopback cannot be listened on: without it there is nothing to test.
    pub async fn start() -> Self {
        let started = Self::start_with(Settings::default()).await;
        started.expect("a free port on 127.0.0.1")
    }

    /// Starts a server with these settings.
    ///
    /// # Errors
    ///
    /// Where the port cannot be listened on.
    pub async fn start_with(settings: Settings) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, settings.port)).await?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            settings,
            sessions: Mutex::default(),
            script: Mutex::default(),
            released: Semaphore::new(0),
            log: Log::new(),
        });
        let accepting = tokio::spawn(accept(listener, Arc::clone(&shared)));
        Ok(Self { address, shared, accepting })
    }

    /// Returns the origin: `http://127.0.0.1:40001`.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Its socket.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Every request so far, in the order in which they came.
    pub fn requests(&self) -> Vec<Received> {
        self.shared.log.received()
    }

    /// Waits until the requests so far are as wanted.
    pub async fn wait_until(&self, wanted: impl FnMut(&[Received]) -> bool) {
        self.shared.log.wait(wanted).await;
    }

    /// Gives the next requests, on whatever path, these responses, one each, after those that are
    /// still in the script. Then the API responds again.
    pub fn script(&self, answers: impl IntoIterator<Item = Response>) {
        lock(&self.shared.script).extend(answers);
    }

    /// Returns the number of scripted responses that were not requested.
    pub fn unplayed(&self) -> usize {
        lock(&self.shared.script).len()
    }

    /// Lets so many events go, where the pace is [`Pace::Stepwise`].
    pub fn release(&self, events: usize) {
        self.shared.released.add_permits(events);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

impl Shared {
    /// Returns the response to a request: that of the script, else that of the API.
    pub(crate) fn answer(&self, request: &Request) -> Response {
        let scripted = lock(&self.script).pop_front();
        scripted.filter(|answer| answer.end != End::Real).unwrap_or_else(|| {
            let api_key = self.settings.api_key.as_deref();
            api::answer(&mut lock(&self.sessions), request, api_key)
        })
    }

    /// Adds an event to a session, if that is still there.
    pub(crate) fn record(&self, session: &str, event: &Event) {
        let event = event.clone();
        lock(&self.sessions).update(session, |session| session.record(event));
    }

    /// Waits until the next event may go.
    pub(crate) async fn pace(&self) {
        match self.settings.pace {
            Pace::Every(pause) => tokio::time::sleep(pause).await,
            Pace::Stepwise => {
                // The semaphore is never closed.
                if let Ok(permit) = self.released.acquire().await {
                    permit.forget();
                }
            }
        }
    }
}

/// Accepts connections. They end with it, as the set that holds their tasks aborts them.
async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    let mut number = 0;
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                connections.spawn(connection::serve(stream, number, Arc::clone(&shared)));
                number += 1;
            }
            // Out of file descriptors, or the client is gone already: the next may fare better.
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
        while connections.try_join_next().is_some() {}
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
