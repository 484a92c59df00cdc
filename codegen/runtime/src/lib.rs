//! The client runtime as a crate of its own, for its tests.
//!
//! Generated crates carry the folder `runtime` beside this file. A path `crate::runtime::…` means
//! the same in both.

pub mod runtime;

pub use runtime::*;
