//! Emitted crates against servers on loopback: what arrives there, and what comes back. `registry`
//! and `llama_cloud` are about APIs that were imported, the others are about one with every part of
//! the language.

mod bodies;
mod crates;
mod credentials;
mod ends_of_pages;
mod llama_cloud;
mod members;
mod pages;
mod queries;
mod registry;
mod released;
mod responses;
mod scalars;
mod server;
mod servers;
mod streams;
mod tuples;
mod unions;
mod uploads;
