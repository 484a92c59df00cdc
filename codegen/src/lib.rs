//! Turns the description of an API into its Rust client crate.

pub mod api;
