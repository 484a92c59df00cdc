//! Samples: values of every type, and calls with them, as Rust, as JSON and for curl.
//!
//! A sample is made of the example and the default in the spec, otherwise of the type and the
//! constraints alone, so that the same spec always gives the same one.

pub(in crate::emit) mod call;
pub(in crate::emit) mod curl;
pub(in crate::emit) mod given;
pub(in crate::emit) mod json;
mod limits;
mod literal;
pub(in crate::emit) mod rust;
mod wire;

/// The largest number of objects in a sample. Types may lead to any number of others.
const MOST: usize = 60;

/// The largest depth of objects in a sample.
const DEEPEST: usize = 8;
