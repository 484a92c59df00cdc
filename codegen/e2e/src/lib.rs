//! The Chat API as a real HTTP server on loopback, with sessions that it remembers.
//!
//! It behaves as the API's own description says, knows nothing of the client that it tests, and
//! never waits on a clock unless it is told to. A test may script the next answers, to have faults
//! that a sane server does not make, and read back what was sent.

mod answer;
mod api;
mod connection;
mod events;
mod http;
mod log;
mod parameters;
mod server;
mod sessions;
mod validation;

pub use answer::Answer;
pub use log::{Outcome, Received};
pub use server::{Pace, Server, Settings};
