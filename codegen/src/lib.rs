//! Turns the description of an API into its Rust client crate.

pub mod api;
pub mod file;

pub use file::File;
