// @generated: a copy of codegen/runtime/src/runtime/blocking.rs: edit that instead of this.

//! Calls without `async`: [`wait`](Wait::wait) for anything that gives a result,
//! [`iterate`](Iterate::iterate) for anything that gives many.
//!
//! A call is polled on the caller's thread. Sockets and timers belong to one thread in the
//! background, which starts with the first wait and lives as long as the process; so no wait
//! depends on a runtime that the caller holds up, and calls that are waited for share no connection
//! with those that are awaited. Within `async` code a wait holds up the thread that it is on, and
//! with it all that runs there.

use crate::runtime::error::{ConfigurationError, Error};
use crate::runtime::response::download::{Lines, StreamedResponse};
use crate::runtime::response::page::{Cursor, ItemStream, Page, PageStream};
use crate::runtime::transport::executor::Waiting;
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

/// A call that can be waited for: a request, its raw response, the next page.
pub trait Wait<T>: Sized {
    /// Waits for the result, on this thread.
    ///
    /// # Errors
    /// Those of what is waited for, and [`Error::Configuration`] where nothing can be waited for:
    /// the thread in the background cannot be started, or this is that thread.
    fn wait(self) -> Result<T, Error>;
}

impl<T, F: IntoFuture<Output = Result<T, Error>>> Wait<T> for F {
    fn wait(self) -> Result<T, Error> {
        let background = background()?;
        let _entered = background.enter();
        block_on(self.into_future())
    }
}

/// A stream that can be iterated over: events, text, items, pages, lines, chunks of a body.
pub trait Iterate: Stream<Item = Result<Self::Part, Error>> + Unpin + Sized {
    /// Its item.
    type Part;

    /// An iterator that waits for each of them, on the thread that asks. It ends as the stream
    /// does.
    ///
    /// A stream that was opened by `.await` depends on the runtime that it was opened in. Where
    /// there is a runtime around the caller, such a stream gives one [`Error::Configuration`]: it
    /// might wait for itself.
    fn iterate(self) -> Iter<Self> {
        Iter { stream: Some(self) }
    }

    /// Whether what it needs runs elsewhere than on the thread in the background.
    #[doc(hidden)]
    fn is_awaited(&self) -> bool;
}

/// The items of a stream, each waited for on the caller's thread.
#[must_use = "an iterator does nothing until it is asked"]
pub struct Iter<S> {
    /// None after an error that keeps it from being asked.
    stream: Option<S>,
}

impl<S: Iterate> Iterator for Iter<S> {
    type Item = Result<S::Part, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let stream = self.stream.as_mut()?;
        let background = if stream.is_awaited() && Handle::try_current().is_ok() {
            Err(refusal(
                "the stream was opened by `.await`, so it cannot be waited for within a runtime: open it by `.wait()`",
            ))
        } else {
            background()
        };
        let background = match background {
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
    ($(($($bounds:tt)*) $stream:ty => $part:ty, $awaited:expr;)*) => {$(
        impl<$($bounds)*> Iterate for $stream {
            type Part = $part;

            fn is_awaited(&self) -> bool {
                let is_awaited: fn(&Self) -> bool = $awaited;
                is_awaited(self)
            }
        }
    )*};
}

iterate! {
    // Each page is a call of its own.
    (T: DeserializeOwned + Send + 'static, C: Cursor) ItemStream<T, C> => T, |_| false;
    (T: DeserializeOwned + Send + 'static, C: Cursor) PageStream<T, C> => Page<T, C>, |_| false;
    () StreamedResponse => Bytes, |it| it.source.is_awaited;
    () Lines => String, |it| it.source.is_awaited;
}

/// The runtime of the thread in the background.
fn background() -> Result<&'static Handle, ConfigurationError> {
    static BACKGROUND: OnceLock<Result<(Handle, ThreadId), String>> = OnceLock::new();
    match BACKGROUND.get_or_init(start) {
        Ok((_, thread)) if *thread == thread::current().id() => {
            Err(refusal("this thread carries out all blocking calls, so it cannot wait for one"))
        }
        Ok((handle, _)) => Ok(handle),
        Err(error) => Err(refusal(&format!("its thread cannot be started: {error}"))),
    }
}

fn refusal(message: &str) -> ConfigurationError {
    ConfigurationError::in_use("blocking", message)
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

/// Polls the future on this thread until it is ready. It has no share of a surrounding task's
/// budget, which would not be renewed before this returns.
fn block_on<F: Future>(future: F) -> F::Output {
    let sleeper = Arc::new(Sleeper { thread: thread::current(), is_woken: AtomicBool::new(false) });
    let waker = Waker::from(Arc::clone(&sleeper));
    let mut cx = Context::from_waker(&waker);
    let mut future = pin!(unconstrained(future));
    loop {
        let waiting = Waiting::enter();
        let polled = future.as_mut().poll(&mut cx);
        drop(waiting);
        if let Poll::Ready(output) = polled {
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
