// @generated: a copy of codegen/runtime/src/runtime/transport/executor.rs: edit that instead of this.

//! The Tokio runtime that calls and streams need around them.
//!
//! Timers, sockets and tasks panic without one, so every poll that may use any of them asks here
//! first.

use crate::runtime::error::{ConfigurationError, Error};
#[cfg(feature = "blocking")]
use std::cell::Cell;
use tokio::runtime::Handle;

/// Returns an error unless there is a Tokio runtime around the caller.
pub(crate) fn check() -> Result<(), Error> {
    match Handle::try_current() {
        Ok(_) => Ok(()),
        Err(_) => Err(ConfigurationError::in_use(
            "runtime",
            "there is no Tokio runtime, which the sockets and timers need: await the call within one, or wait for it with \
             the crate's feature `blocking`, which needs none",
        )
        .into()),
    }
}

#[cfg(feature = "blocking")]
thread_local! {
    /// Whether this thread waits for something just now.
    static IS_WAITING: Cell<bool> = const { Cell::new(false) };
}

/// Whether what is polled just now is waited for, without `async`.
#[cfg(feature = "blocking")]
pub(crate) fn is_waiting() -> bool {
    IS_WAITING.get()
}

/// The time in which something is waited for. Dropping it restores the state before, even if a poll
/// panics.
#[cfg(feature = "blocking")]
pub(crate) struct Waiting(bool);

#[cfg(feature = "blocking")]
impl Waiting {
    /// Marks what this thread polls from here on as waited for.
    pub(crate) fn enter() -> Self {
        Self(IS_WAITING.replace(true))
    }
}

#[cfg(feature = "blocking")]
impl Drop for Waiting {
    fn drop(&mut self) {
        IS_WAITING.set(self.0);
    }
}
