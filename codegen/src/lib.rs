//! Turns the description of an API into its Rust client crate.

pub mod api;
pub mod diagnostics;
pub mod file;
pub mod spec;

pub use file::File;
