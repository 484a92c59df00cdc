//! The Chat API as a real HTTP server on loopback, with sessions that it remembers.
//!
//! It behaves as the API's own description says, knows nothing of the client that it tests, and
//! never waits on a clock unless it is told to. A test may script the next responses, to have faults
//! that a sane server does not make, and read back what was sent.

mod api;
mod connection;
mod events;
mod http;
mod log;
mod parameters;
mod response;
mod server;
mod sessions;
mod validation;

pub use log::{Outcome, Received};
pub use response::Response;
pub use server::{Pace, Server, Settings};
