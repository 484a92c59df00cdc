//! The Tokio runtime that calls and streams need around them.
//!
//! Timers, sockets and tasks panic without one, so every poll that may use any of them asks here first.

use crate::runtime::error::{ConfigurationError, Error};
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
