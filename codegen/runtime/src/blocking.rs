//! Calls without `async`: [`wait`](Wait::wait) for anything that gives a result, and `for` over anything that gives many.
//!
//! What is waited for is polled on the caller's thread. Sockets and timers belong to one thread in the background, which
//! starts with the first wait and lives as long as the process; so it makes no difference whether there is a runtime around
//! the caller. Within `async` code a wait holds up the thread that it is on, and with it all that runs there.

use super::collect::{Collect, TextStream};
use super::download::{Lines, StreamedResponse};
use super::error::{ConfigurationError, Error};
use super::event::Event;
use super::page::{Cursor, ItemStream, Page, PageStream};
use super::stream::EventStream;
use bytes::Bytes;
use futures_core::Stream;
use serde::de::DeserializeOwned;
use std::fmt;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread, ThreadId};
use tokio::runtime::{Builder, Handle};
use tokio::task::unconstrained;

/// What can be waited for: a request, the request's answer as it came, the page after a page.
pub trait Wait<T>: Sized {
    /// Waits for the result, on this thread.
    ///
    /// # Errors
    /// Those of what is waited for, and [`Error::Configuration`] where nothing can be waited for: the thread in the
    /// background cannot be started, or this is that thread.
    fn wait(self) -> Result<T, Error>;
}

impl<T, F: IntoFuture<Output = Result<T, Error>>> Wait<T> for F {
    fn wait(self) -> Result<T, Error> {
        let background = background()?;
        let _entered = background.enter();
        block_on(self.into_future())
    }
}

/// The items of a stream, each waited for on the caller's thread.
#[must_use = "an iterator does nothing until it is asked"]
pub struct Iter<S> {
    /// None after an error that keeps it from being asked.
    stream: Option<S>,
}

impl<T, S: Stream<Item = Result<T, Error>> + Unpin> Iterator for Iter<S> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let stream = self.stream.as_mut()?;
        let background = match background() {
            Ok(background) => background,
            Err(error) => {
                self.stream = None;
                return Some(Err(error.into()));
            }
        };
        let _entered = background.enter();
        block_on(poll_fn(|cx| Pin::new(&mut *stream).poll_next(cx)))
    }
}

impl<S: fmt::Debug> fmt::Debug for Iter<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Iter").field(&self.stream).finish()
    }
}

macro_rules! iterate {
    ($(($($bounds:tt)*) $stream:ty => $item:ty;)*) => {$(
        impl<$($bounds)*> IntoIterator for $stream {
            type Item = Result<$item, Error>;
            type IntoIter = Iter<Self>;

            fn into_iter(self) -> Iter<Self> {
                Iter { stream: Some(self) }
            }
        }
    )*};
}

iterate! {
    (T: Event) EventStream<T> => T;
    (T: Collect) TextStream<T> => String;
    (T: DeserializeOwned + Send + 'static, C: Cursor) ItemStream<T, C> => T;
    (T: DeserializeOwned + Send + 'static, C: Cursor) PageStream<T, C> => Page<T, C>;
    () StreamedResponse => Bytes;
    () Lines => String;
}

/// The runtime of the thread in the background.
fn background() -> Result<&'static Handle, ConfigurationError> {
    static BACKGROUND: OnceLock<Result<(Handle, ThreadId), String>> = OnceLock::new();
    let refused = |message: &str| Err(ConfigurationError::new("blocking", message));
    match BACKGROUND.get_or_init(start) {
        Ok((_, thread)) if *thread == thread::current().id() => {
            refused("this thread carries out all blocking calls, so it cannot wait for one")
        }
        Ok((handle, _)) => Ok(handle),
        Err(error) => refused(&format!("its thread cannot be started: {error}")),
    }
}

fn start() -> Result<(Handle, ThreadId), String> {
    let runtime =
        Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?;
    let handle = runtime.handle().clone();
    let thread = thread::Builder::new()
        .name(concat!(env!("CARGO_PKG_NAME"), "-blocking").to_owned())
        .spawn(move || runtime.block_on(std::future::pending::<()>()))
        .map_err(|error| error.to_string())?;
    Ok((handle, thread.thread().id()))
}

/// Polls the future on this thread until it is ready. It has no share of a surrounding task's budget, which would not be
/// renewed before this returns.
fn block_on<F: Future>(future: F) -> F::Output {
    let sleeper = Arc::new(Sleeper { thread: thread::current(), is_woken: AtomicBool::new(false) });
    let waker = Waker::from(Arc::clone(&sleeper));
    let mut cx = Context::from_waker(&waker);
    let mut future = pin!(unconstrained(future));
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut cx) {
            return output;
        }
        // Others may park this thread as well, so that it is unparked says nothing.
        while !sleeper.is_woken.swap(false, Ordering::Acquire) {
            thread::park();
        }
    }
}

struct Sleeper {
    thread: Thread,
    is_woken: AtomicBool,
}

impl Wake for Sleeper {
    fn wake(self: Arc<Self>) {
        self.is_woken.store(true, Ordering::Release);
        self.thread.unpark();
    }
}
