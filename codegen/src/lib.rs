//! Turns the description of an API into its Rust client crate.

pub mod api;
pub mod diagnostics;
pub mod emit;
pub mod file;
pub mod lower;
mod output;
pub mod render;
pub mod runtime;
pub mod spec;

pub use file::File;
