//! The emitted crate against servers on loopback: what arrives there, and what comes back.

mod bodies;
mod crates;
mod queries;
mod scalars;
mod server;
mod uploads;
