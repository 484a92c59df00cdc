//! The emitted crate against servers on loopback: what arrives there, and what comes back.

mod bodies;
mod crates;
mod credentials;
mod ends_of_pages;
mod members;
mod pages;
mod queries;
mod responses;
mod scalars;
mod server;
mod servers;
mod streams;
mod tuples;
mod unions;
mod uploads;
