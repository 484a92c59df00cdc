//! The client runtime.

mod event;
mod extra;
mod json;
pub mod object;
pub mod sse;
pub mod string;
pub mod union;
pub mod untagged;

