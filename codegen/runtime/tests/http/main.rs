//! Behaviour of the client over HTTP, from the arguments of a call to its outcome.
//!
//! Most of it is played in process, with Tokio's clock paused: no network, and no waiting.

mod by_status;
mod calls;
mod client;
mod conformance;
mod downloads;
mod encoding;
mod errors;
mod lines;
mod multipart_parser;
mod network;
mod next_urls;
mod outside;
mod pages;
mod proxies;
mod redirects;
mod retries;
mod schemes;
mod servers;
mod site;
mod streams;
mod support;
mod timeouts;
mod uploads;
